import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import type { MigrationDialect } from './migrateOnConnect'
import { createSqliteWriter, type SqliteTransaction } from './sqliteWriter'

export type SqliteMigrationsOptions = {
  readonly url: string
  /** Begins a transaction on `adapter.client` in its turn. */
  readonly begin: () => Promise<string>
}

/**
 * SQLite: a writer of its own with foreign keys off, because rebuilding a table drops the old one, and that would
 * delete every row that refers to it. What the keys say is checked before the commit instead. Other processes are
 * kept out by the write lock.
 */
export const sqliteMigrations = (
  adapter: SQLiteAdapter,
  { url, begin }: SqliteMigrationsOptions,
): MigrationDialect => {
  const writer = createSqliteWriter({ url, foreignKeys: false, busyTimeout: 60_000 })
  let current: SqliteTransaction | undefined
  const query: MigrationDialect['query'] = async (statement, id) => {
    const { rows } = await (id === undefined || !current ? adapter.client : current).execute(statement)
    return rows
  }
  return {
    begin: async () => {
      const { client } = adapter
      const usual = client.transaction
      client.transaction = async () => (current = await writer.begin())
      try {
        return await begin()
      } finally {
        client.transaction = usual
      }
    },
    query,
    tableExists: "select 1 from sqlite_master where type = 'table' and name = 'payload_migrations'",
    check: async (id) => {
      const [broken] = await query('pragma foreign_key_check', id)
      if (broken !== undefined)
        throw new Error(`it leaves rows that refer to nothing: ${JSON.stringify(broken)}`)
    },
    finish: writer.close,
  }
}
