import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { readDatabaseUri } from '../../src/database/databaseSettings'
import { DatabaseInUseError, emptyDatabase } from '../../src/database/emptyDatabase'
import type { ProvidedDatabase } from '../helpers/databases/databaseSource'
import { provideDatabase } from '../helpers/databases/provideDatabase'
import { startNotes } from '../helpers/databases/startNotes'
import { readTestDatabaseKind } from '../helpers/databases/testDatabaseKind'

const saveNotes = fileURLToPath(new URL('../helpers/databases/saveNotes.ts', import.meta.url))
const kind = readTestDatabaseKind()
let database: ProvidedDatabase

beforeAll(async () => {
  database = await provideDatabase(kind)
})

afterAll(async () => {
  await database.stop()
})

const settings = () => readDatabaseUri(database.uri, { dataDir: '', production: false })

test('an emptied database starts anew, as if it had never been used', async () => {
  // In a process of its own: a SQLite connection is really closed only when its process ends.
  execFileSync(process.execPath, ['--import', 'tsx', saveNotes, database.uri, 'to be thrown away'])

  await emptyDatabase(settings())

  const after = await startNotes({ uri: database.uri })
  expect(await after.rows('notes')).toEqual([])
  await after.api.create({ collection: 'notes', data: { title: 'anew' } })
  expect(await after.rows('notes')).toMatchObject([{ title: 'anew' }])
  await after.stop()
})

// Servers look after who uses what; a file has to be asked.
if (kind === 'sqlite') {
  test('a SQLite file that a running server has open is left alone', async () => {
    const running = await startNotes({ uri: database.uri })
    await running.api.create({ collection: 'notes', data: { title: 'kept' } })
    await expect(emptyDatabase(settings())).rejects.toThrow(DatabaseInUseError)
    expect((await running.rows('notes')).map(({ title }) => title)).toContain('kept')
    await running.stop()
  })
}
