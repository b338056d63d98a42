import { existsSync, rmSync } from 'node:fs'

import { drizzle as postgres } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { drizzle as sqlite } from '@payloadcms/db-sqlite/drizzle/libsql'
import { buildConfig, getPayload } from 'payload'

import { isWriteConflict } from './conflictError'
import { createMongoAdapter } from './createMongoAdapter'
import type { DatabaseSettings } from './databaseSettings'
import { sqlitePath } from './sqlitePath'

/** Thrown when another process has the SQLite file open: it would go on writing into a file that is gone. */
export class DatabaseInUseError extends Error {
  override readonly name = 'DatabaseInUseError'
}

/**
 * Removes everything from a database, also where its content is damaged or from another release. The next start
 * finds it empty.
 *
 * @throws DatabaseInUseError
 */
export const emptyDatabase = async ({ kind, url }: DatabaseSettings): Promise<void> => {
  switch (kind) {
    case 'sqlite':
      return removeFiles(url)
    case 'postgres':
      return dropSchema(url)
    case 'mongodb':
      return dropMongo(url)
  }
}

const removeFiles = async (url: string): Promise<void> => {
  const path = sqlitePath(url)
  if (!existsSync(path)) return
  await refuseInUse(url)
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
}

/** SQLite leaves its write-ahead mode only when no other connection is open, in whatever process. */
const refuseInUse = async (url: string): Promise<void> => {
  const { $client } = sqlite({ connection: { url } })
  try {
    await $client.execute('PRAGMA journal_mode = DELETE')
  } catch (error) {
    if (isWriteConflict(error)) {
      throw new DatabaseInUseError(`${sqlitePath(url)} is in use by another process`, { cause: error })
    }
    // Not a database, or a damaged one: nobody can be using it, and removing it is what was asked for.
  } finally {
    $client.close()
  }
}

const dropSchema = async (url: string): Promise<void> => {
  const { $client } = postgres(url)
  try {
    await $client.query('drop schema public cascade')
    await $client.query('create schema public')
  } finally {
    await $client.end()
  }
}

/** Through a Payload without collections, because its adapter brings the only driver there is. */
const dropMongo = async (url: string): Promise<void> => {
  const config = buildConfig({
    secret: 'nothing is signed',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: createMongoAdapter({ url }),
  })
  const payload = await getPayload({ config, key: 'emptyDatabase' })
  await payload.db.connection.dropDatabase()
  await payload.destroy()
}
