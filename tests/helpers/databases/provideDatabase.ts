import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

import type { DatabaseKind } from '../../../src/database/databaseSettings'
import type { DatabaseSource, NoSource, ProvidedDatabase } from './databaseSource'
import { findMongo } from './mongoSource'
import { findPostgres } from './postgresSource'
import { createTemporaryFolder } from './temporaryFolder'

/** Where a database of this kind would come from on this machine. */
export const findDatabase = (kind: DatabaseKind): DatabaseSource | NoSource => {
  switch (kind) {
    case 'sqlite':
      return { kind, how: 'a SQLite file in a temporary folder', provide: provideSqlite }
    case 'mongodb':
      return findMongo()
    case 'postgres':
      return findPostgres()
  }
}

/**
 * A new, empty database that no other test can see. Call `stop` when the last connection to it is closed.
 *
 * @throws when this machine has none of that kind, saying how to get one
 */
export const provideDatabase = async (kind: DatabaseKind): Promise<ProvidedDatabase> => {
  const source = findDatabase(kind)
  if ('provide' in source) return source.provide()
  throw new Error(`No ${kind} database for the tests: ${source.reason}. To get one: ${source.howToGet}.`)
}

const provideSqlite = async (): Promise<ProvidedDatabase> => {
  const folder = createTemporaryFolder('sqlite')
  return {
    uri: pathToFileURL(join(folder.path, 'cofactor.db')).href,
    stop: async () => folder.remove(),
  }
}
