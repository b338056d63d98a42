import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

import { sqliteAdapter, type SQLiteAdapter, type SQLiteAdapterArgs } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { migrations as generated } from '../migrations/sqlite/index'
import { decorateAdapter } from './decorateAdapter'
import { indexForeignKeys } from './indexForeignKeys'
import { migrateOnConnect } from './migrateOnConnect'
import { serialiseWrites } from './serialiseWrites'
import { sqliteMigrations } from './sqliteMigrations'
import { sqlitePath } from './sqlitePath'

export type SqliteMigration = NonNullable<SQLiteAdapterArgs['prodMigrations']>[number]

type SqliteOptions = {
  readonly url: string
  readonly migrations?: readonly SqliteMigration[]
  readonly transactionTimeout?: number
}

export const createSqliteAdapter = ({
  url,
  migrations = generated,
  transactionTimeout,
}: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> => {
  const path = sqlitePath(url)
  const factory = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    wal: true,
    busyTimeout: 5_000,
    transactionOptions: {},
    push: false,
    migrationDir: 'src/migrations/sqlite',
  })
  return decorateAdapter(factory, (adapter) => {
    adapter.beforeSchemaInit.push(({ schema }) => {
      indexForeignKeys(adapter.rawTables)
      return schema
    })
    createFolderOnConnect(adapter, path)
    const writes = serialiseWrites(adapter, { url, key: path, transactionTimeout })
    migrateOnConnect(adapter, migrations, sqliteMigrations(adapter, { url, begin: writes.beginUnwatched }))
  })
}

/** Not when the adapter is made: that happens for every command, also those that never open the database. */
const createFolderOnConnect = (adapter: SQLiteAdapter, path: string): void => {
  const { connect } = adapter
  adapter.connect = async (args) => {
    mkdirSync(dirname(path), { recursive: true })
    await connect?.call(adapter, args)
  }
}
