import { postgresAdapter, type PostgresAdapter, type PostgresAdapterArgs } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

import { migrations as generated } from '../migrations/postgres/index'
import { decorateAdapter } from './decorateAdapter'
import { migrateOnConnect } from './migrateOnConnect'
import { ownPostgresPool } from './ownPostgresPool'
import { postgresMigrations } from './postgresMigrations'
import { reportFailedCommits } from './reportFailedCommits'

export type PostgresMigration = NonNullable<PostgresAdapterArgs['prodMigrations']>[number]

type PostgresOptions = { readonly url: string; readonly migrations?: readonly PostgresMigration[] }

export const createPostgresAdapter = ({
  url,
  migrations = generated,
}: PostgresOptions): DatabaseAdapterObj<PostgresAdapter> => {
  const factory = postgresAdapter({
    pool: {
      connectionString: url,
      max: 20,
      // A hook that writes without `req` waits for a second connection: it must fail, not wait for ever.
      connectionTimeoutMillis: 10_000,
      // What the watchdog is on SQLite: the server ends a transaction that nobody goes on with.
      idle_in_transaction_session_timeout: 30_000,
    },
    idType: 'uuid',
    transactionOptions: {},
    push: false,
    migrationDir: 'src/migrations/postgres',
  })
  return decorateAdapter(factory, (adapter) => {
    ownPostgresPool(adapter)
    reportFailedCommits(adapter)
    migrateOnConnect(adapter, migrations, postgresMigrations(adapter))
  })
}
