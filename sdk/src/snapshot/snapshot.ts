import type { Door } from '../createDoor.js'
import { ParseError } from '../errors/ParseError.js'
import type { components } from '../generated/schema.js'
import { isRecord } from '../isRecord.js'
import { readJson } from '../readJson.js'
import { toQuery } from '../toQuery.js'
import type { Locale } from '../types/options.js'
import type { ResponseInfo } from '../types/results.js'
import { download } from './download.js'

/** What a snapshot holds. */
export type SnapshotManifest = components['schemas']['SnapshotManifest']

/** A document of any type; `type` tells which. */
export type AnyDocument = components['schemas']['AnyDocument']

/** Which snapshot is read, and until when. */
export type SnapshotOptions = {
  /** @default the client's `locale`, else what the server chooses */
  locale?: Locale | undefined
  /** Gives up: it rejects with the signal's `reason`. */
  signal?: AbortSignal | undefined
  /** Milliseconds without a byte after which the connection counts as dead. @default 30000 */
  silence?: number | undefined
  /** The most times in a row that a broken connection is taken up again. @default 4 */
  retries?: number | undefined
}

/** A whole edition in one language, as one file whose checksum is right. */
export type Snapshot = {
  readonly manifest: SnapshotManifest
  /** The file: NDJSON, the manifest first, then a document a line, by type and slug. */
  readonly file: Uint8Array<ArrayBuffer>
  /** The documents one after the other, each parsed when it is asked for. */
  documents(): Generator<AnyDocument, void, undefined>
}

const isManifest = (value: unknown): value is { readonly data: SnapshotManifest } =>
  isRecord(value) && isRecord(value.data) && value.data.format === 1 && Array.isArray(value.data.files)

const isDocument = (value: unknown): value is AnyDocument => isRecord(value) && 'slug' in value

const newline = 10

/** The lines of a file as text, without what an unfinished one has. */
const linesOf = function* (file: Uint8Array): Generator<string, void, undefined> {
  const decoder = new TextDecoder()
  for (let start = 0, end = file.indexOf(newline); end >= 0; end = file.indexOf(newline, start)) {
    yield decoder.decode(file.subarray(start, end))
    start = end + 1
  }
}

const documentsOf = function* (file: Uint8Array): Generator<AnyDocument, void, undefined> {
  for (const line of linesOf(file)) {
    const value: unknown = JSON.parse(line)
    if (isDocument(value)) yield value
  }
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** Editions that may be published while one is loaded. */
const attempts = 3

/**
 * Loads the whole edition. Nothing of it is given before its checksum was found right, which is why all of it is held
 * in memory: some megabytes. A download that breaks off is resumed; one that another publication overtook begins anew.
 *
 * @throws ParseError when the file is not what the manifest says; ProblemError when the key lacks the scope
 *   `snapshot`; NetworkError when the connection breaks too often.
 */
export const snapshot = async (
  client: Door,
  { locale = client.locale, signal, silence = 30_000, retries = 4 }: SnapshotOptions = {},
): Promise<Snapshot> => {
  const query = toQuery({ locale })
  let asked: ResponseInfo
  for (let attempt = 0; ; attempt++) {
    asked = await client.request(`/v1/snapshot/manifest${query}`, { signal, init: { cache: 'no-store' } })
    const { data: manifest } = readJson(asked, isManifest)
    const { bytes = 0, sha256: sum } = manifest.files.find(({ encoding }) => encoding === 'identity') ?? {}
    const wanted = { path: `/v1/snapshot${query}`, bytes, revision: manifest.revision }
    const file = await download(client, wanted, { signal, silence, retries })
    if (file && (await sha256(file)) === sum) return { manifest, file, documents: () => documentsOf(file) }
    if (attempt >= attempts) throw new ParseError(asked.url, 'the snapshot is not what its manifest says')
  }
}
