import type { DatabaseAdapterObj } from 'payload'

import { createMongoAdapter } from './createMongoAdapter'
import { createPostgresAdapter, type PostgresMigration } from './createPostgresAdapter'
import { createSqliteAdapter, type SqliteMigration } from './createSqliteAdapter'
import type { DatabaseSettings } from './databaseSettings'
import { decorateAdapter } from './decorateAdapter'
import { refuseRolledBack } from './refuseRolledBack'
import { signalCommits } from './signalCommits'

export type DatabaseAdapterOptions = {
  /** Applied at every start, in order, instead of those in src/migrations. For tests with their own collections. */
  readonly migrations?: {
    readonly sqlite: readonly SqliteMigration[]
    readonly postgres: readonly PostgresMigration[]
  }
  /** SQLite only. A transaction still open after this is rolled back. Milliseconds. @default 30000 */
  readonly transactionTimeout?: number
}

/**
 * Payload's adapter for the database chosen by `readDatabaseUri`, the same in every mode: transactions on, text ids,
 * the schema brought up to date by migrations when it connects and never by "push". Commits are told through
 * `onCommit`; a commit that failed or comes too late is an error.
 */
export const createDatabaseAdapter = (
  settings: DatabaseSettings,
  options: DatabaseAdapterOptions = {},
): DatabaseAdapterObj =>
  decorateAdapter(createAdapter(settings, options), (adapter) => {
    refuseRolledBack(adapter)
    signalCommits(adapter)
  })

const createAdapter = (
  { kind, url }: DatabaseSettings,
  { migrations, transactionTimeout }: DatabaseAdapterOptions,
): DatabaseAdapterObj => {
  switch (kind) {
    case 'sqlite':
      return createSqliteAdapter({ url, migrations: migrations?.sqlite, transactionTimeout })
    case 'mongodb':
      return createMongoAdapter({ url })
    case 'postgres':
      return createPostgresAdapter({ url, migrations: migrations?.postgres })
  }
}
