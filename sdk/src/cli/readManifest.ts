import { isRecord } from '../isRecord.js'
import { readJson } from '../readJson.js'
import type { Server } from './connect.js'

/** What the server says of its snapshot. */
export type ServerManifest = {
  readonly revision: number
  readonly locale: string
  readonly counts: Readonly<Record<string, number>>
  readonly files: readonly { readonly encoding: string; readonly bytes: number; readonly sha256: string }[]
}

const isEnvelope = (value: unknown): value is { readonly data: ServerManifest } =>
  isRecord(value) && isRecord(value.data) && Array.isArray(value.data.files) && isRecord(value.data.counts)

/** @throws CofactorError when the server refuses, or is none of Cofactor */
export const readManifest = async ({ send }: Server, locale: string | undefined): Promise<ServerManifest> => {
  const query = locale === undefined ? '' : `?locale=${encodeURIComponent(locale)}`
  return readJson(await send(`/v1/snapshot/manifest${query}`, {}), isEnvelope).data
}

/** The file as it is without compression. */
export const plainFileOf = ({
  files,
}: ServerManifest): { readonly bytes: number; readonly sha256: string } => {
  const file = files.find(({ encoding }) => encoding === 'identity')
  if (!file) throw new Error('The server’s manifest names no plain file')
  return file
}
