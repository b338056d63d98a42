import { postgresAdapter, type PostgresAdapter, type PostgresAdapterArgs } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

import { migrations as generated } from '../migrations/postgres/index'
import { decorateAdapter } from './decorateAdapter'
import { indexForeignKeys } from './indexForeignKeys'
import { limitTransactions } from './limitTransactions'
import { migrateOnConnect } from './migrateOnConnect'
import { ownPostgresPool } from './ownPostgresPool'
import { postgresMigrations } from './postgresMigrations'

export type PostgresMigration = NonNullable<PostgresAdapterArgs['prodMigrations']>[number]

/** Connections of one process. Postgres allows 100 in all by default. */
const poolSize = 20

type PostgresOptions = { readonly url: string; readonly migrations?: readonly PostgresMigration[] }

export const createPostgresAdapter = ({
  url,
  migrations = generated,
}: PostgresOptions): DatabaseAdapterObj<PostgresAdapter> => {
  const factory = postgresAdapter({
    pool: {
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: 10_000,
      // Should this process freeze or its machine vanish, the server ends what it left open.
      idle_in_transaction_session_timeout: 60_000,
    },
    idType: 'uuid',
    transactionOptions: {},
    push: false,
    migrationDir: 'src/migrations/postgres',
  })
  return decorateAdapter(factory, (adapter) => {
    adapter.beforeSchemaInit.push(({ schema }) => {
      indexForeignKeys(adapter.rawTables)
      return schema
    })
    ownPostgresPool(adapter)
    const { beginUnwatched } = limitTransactions(adapter, poolSize)
    migrateOnConnect(adapter, migrations, postgresMigrations(adapter, beginUnwatched))
  })
}
