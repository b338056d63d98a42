import type { Sorting } from '../delivery/sortingOf'
import type { Wording } from '../domain/governance/wording'

/** Encodings in which a snapshot can be had. */
export const snapshotEncodings = ['identity', 'gzip', 'br'] as const
export type SnapshotEncoding = (typeof snapshotEncodings)[number]

/** What stands in the first line of a snapshot, before one document a line. */
export type SnapshotManifest = {
  /** Raised when the lines come to mean something else. */
  readonly format: 1
  /** The edition that it holds. */
  readonly revision: number
  readonly locale: string
  /** `since` of the first `/v1/sync` after it. */
  readonly cursor: string
  /** Name of the content model: another one means that documents may look otherwise. */
  readonly model: string
  /** Documents by type. */
  readonly counts: Readonly<Record<string, number>>
  /** When the revision was published, ISO 8601; absent while nothing was. */
  readonly generatedAt?: string
  readonly licence: SnapshotLicence
  readonly disclaimer: string
  readonly wording: Wording
  readonly sorting: Sorting
}

export type SnapshotLicence = { readonly name: string; readonly url: string; readonly attribution: string }

export type SnapshotFile = {
  /** Name in the folder of snapshots. */
  readonly name: string
  readonly bytes: number
  /** Of the bytes in this encoding. */
  readonly sha256: Buffer
}

export type Snapshot = {
  readonly manifest: SnapshotManifest
  readonly files: Readonly<Record<SnapshotEncoding, SnapshotFile>>
}
