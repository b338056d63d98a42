import type { Payload } from 'payload'
import { readReferences } from '../readReferences'
import { formats } from '../types'
import { createImportStore } from './importStore'
import { countRecords, plan } from './plan'
import { readStoredWorks } from './storedWorks'
import { ImportRefusedError, type ImportSummary, type PlannedRecord } from './types'

/** Characters of a file's records that one row of the database may hold. */
const mostStored = 12_000_000

export type PreviewOptions = {
  readonly payload: Payload
  readonly name: string
  readonly bytes: Uint8Array
  /** The id of who asks. */
  readonly userId?: string | undefined
}

/**
 * Reads a file and keeps what it holds as an import of which nothing is done yet.
 *
 * @throws UnreadableFileError for a file that cannot be read
 */
export const previewImport = async ({
  payload,
  name,
  bytes,
  userId,
}: PreviewOptions): Promise<{ summary: ImportSummary; records: readonly PlannedRecord[] }> => {
  const { format, records: read } = await readReferences(bytes)
  const records = plan(read, await readStoredWorks(payload))
  if (JSON.stringify(records).length > mostStored) {
    throw new ImportRefusedError(
      'The records of this file are too large together. Export the references in several parts.',
      413,
    )
  }
  const store = createImportStore(payload)
  const id = await store.add({
    name: nameOf(name),
    format: formats[format],
    counts: countRecords(records),
    records,
    createdBy: userId,
  })
  return { summary: await store.summary(id), records }
}

const nameOf = (name: string): string =>
  name
    .replace(/^.*[/\\]/su, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 120) || 'Pasted text'
