import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { MigrationDialect } from './migrateOnConnect'

/** Any number that nobody else takes as the key of an advisory lock: the letters "cofact" in ASCII. */
const lockKey = 0x636f66616374

/** Postgres: an advisory lock that ends with the transaction keeps other processes out. */
export const postgresMigrations = (
  adapter: PostgresAdapter,
  begin: () => Promise<string>,
): MigrationDialect => {
  const query: MigrationDialect['query'] = async (raw, id) => {
    const on = id === undefined ? { drizzle: adapter.drizzle } : { db: adapter.sessions[id]?.db }
    const { rows } = await adapter.execute({ ...on, raw })
    return rows
  }
  return {
    begin: async () => {
      const id = await begin()
      await query(`select pg_advisory_xact_lock(${lockKey})`, id)
      return id
    },
    query,
    // Not by to_regclass: after waiting for the lock it may still answer from before.
    tableExists:
      "select 1 from pg_catalog.pg_tables where tablename = 'payload_migrations' and schemaname = any (current_schemas(false))",
  }
}
