import { setImmediate as nextTurn } from 'node:timers/promises'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { PublishedRecord } from '../../src/model/types'

const columns = [
  'id',
  'revision',
  'at',
  'is_current',
  'outbox_id',
  'kind',
  'type',
  'document_id',
  'slug',
  'record',
  'updated_at',
  'created_at',
] as const

/** Rows of one statement; SQLite takes 32,766 values. */
const rowsInStatement = 500

type Row = Readonly<Record<string, unknown>>

/** The table of published records in a SQLite file that no server has open, for content made in bulk. */
export type PublicationTable = {
  select(where: string): Promise<Row[]>
  /** Takes documents out of the edition, as if something later had taken their place. */
  retire(where: string): Promise<void>
  /** Adds records to the edition with the revisions that follow; returns how many. */
  append(records: Iterable<PublishedRecord>, onProgress?: (written: number) => void): Promise<number>
  close(): Promise<void>
}

export const openPublications = async (path: string): Promise<PublicationTable> => {
  const client = drizzle({ connection: { url: `file:${path}` } }).$client
  // A folder that is thrown away afterwards needs no safety against a loss of power.
  await client.execute('PRAGMA synchronous = OFF')
  return {
    select: async (where) => {
      const found = await client.execute(
        `SELECT type, document_id, slug, record FROM publications WHERE is_current = 1 AND ${where} ORDER BY revision`,
      )
      return found.rows.map((row) => ({ ...row }))
    },
    retire: async (where) => {
      await client.execute(`UPDATE publications SET is_current = 0 WHERE is_current = 1 AND ${where}`)
    },
    append: async (records, onProgress = () => undefined) => {
      const last = await client.execute('SELECT max(revision) AS revision FROM publications')
      let revision = Number(last.rows[0]?.['revision'] ?? 0)
      let written = 0
      await client.execute('BEGIN')
      for (const batch of batches(records, rowsInStatement)) {
        await client.execute({
          sql: `INSERT INTO publications (${columns.join(', ')}) VALUES ${batch.map(() => placeholders).join(', ')}`,
          args: batch.flatMap((record) => rowOf(record, ++revision)),
        })
        onProgress((written += batch.length))
        // The driver works within one turn of the event loop, in which no signal would be noticed.
        await nextTurn()
      }
      await client.execute('COMMIT')
      return written
    },
    close: async () => {
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      client.close()
    },
  }
}

const placeholders = `(${columns.map(() => '?').join(', ')})`

const rowOf = (record: PublishedRecord, revision: number): (string | number)[] => {
  const { id, type, slug, publishedAt } = record
  const outboxId = `bench-${revision}`
  const text = JSON.stringify(record)
  return [id, revision, publishedAt, 1, outboxId, 'publish', type, id, slug, text, publishedAt, publishedAt]
}

function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
