import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, test } from 'vitest'

import type { SqliteMigration } from '../../../src/database/createSqliteAdapter'
import { createAllTables } from '../../helpers/databases/createAllTables'
import type { ProvidedDatabase } from '../../helpers/databases/databaseSource'
import { provideDatabase } from '../../helpers/databases/provideDatabase'
import { startNotes, type Notes, type NotesOptions } from '../../helpers/databases/startNotes'

type SqliteRunner = Parameters<SqliteMigration['up']>[0]['db']

export const sqliteCases = (): void => {
  let database: ProvidedDatabase
  let started: Notes[]

  const start = async (options: Partial<NotesOptions> = {}): Promise<Notes> => {
    const notes = await startNotes({ uri: database.uri, ...options })
    started.push(notes)
    return notes
  }

  beforeEach(async () => {
    started = []
    database = await provideDatabase('sqlite')
  })

  afterEach(async () => {
    for (const notes of started) await notes.stop()
    await database.stop()
  })

  test('a transaction that never ends is rolled back, said in the log, and the others go on', async () => {
    const { payload, db, api, rows, logged } = await start({ transactionTimeout: 200 })
    const transactionID = (await payload.db.beginTransaction()) ?? 'none'
    await db.create({ collection: 'ledger', data: { note: 'x', title: 'abandoned' }, req: { transactionID } })
    await api.create({ collection: 'notes', data: { title: 'next in line' } })
    expect(logged()).toContain('rolled back because it had not ended after 0.2 seconds')
    await expect(payload.db.commitTransaction(transactionID)).rejects.toThrow('taken too long')
    expect((await rows('ledger')).map(({ title }) => title)).toEqual(['next in line'])
  })

  test('a hook that writes without its request, and so waits for itself, fails alone', async () => {
    const late: Promise<unknown>[] = []
    const { api, db, rows } = await start({
      transactionTimeout: 200,
      afterLedger: async (title) => {
        if (title !== 'waits for itself') return
        const write = db.create({ collection: 'ledger', data: { note: 'x', title: 'without req' } })
        late.push(write)
        await write
      },
    })
    const stuck = api.create({ collection: 'notes', data: { title: 'waits for itself' } })
    const other = api.create({ collection: 'notes', data: { title: 'innocent' } })
    await expect(stuck).rejects.toThrow('rolled back')
    await other
    await Promise.all(late)
    expect((await rows('notes')).map(({ title }) => title)).toEqual(['innocent'])
  })

  test('a write without a transaction waits for the one under way and does not see into it', async () => {
    const { payload, db, rows } = await start()
    const transactionID = (await payload.db.beginTransaction()) ?? 'none'
    await db.create({ collection: 'ledger', data: { note: 'x', title: 'first' }, req: { transactionID } })
    const second = db.create({ collection: 'ledger', data: { note: 'x', title: 'second' } })
    await wait(50)
    expect(await rows('ledger')).toEqual([])
    await payload.db.commitTransaction(transactionID)
    await second
    expect((await rows('ledger')).map(({ title }) => title).toSorted()).toEqual(['first', 'second'])
  })

  test('two Payloads of one process, as the admin and the API have them, stand in one line', async () => {
    const [admin, api] = [await start(), await start()]
    const titles = Array.from({ length: 20 }, (_, index) => `note ${index}`)
    const saves = titles.flatMap((title) =>
      [admin, api].map((side) => side.api.create({ collection: 'notes', data: { title } })),
    )
    await Promise.all(saves)
    expect(await admin.rows('ledger')).toHaveLength(40)
  })

  test('a commit that fails is an error and keeps nothing', async () => {
    const { payload, rows } = await start()
    const transactionID = String(await payload.db.beginTransaction())
    const run = runIn(payload, transactionID)
    await run('pragma defer_foreign_keys = on')
    await run("insert into ledger (id, note, title) values ('1', 'x', 'lost')")
    await run("insert into notes_tags (_order, _parent_id, id) values (1, 'nobody', '1')")
    await expect(payload.db.commitTransaction(transactionID)).rejects.toThrow('FOREIGN KEY')
    expect(await rows('ledger')).toEqual([])
  })

  test('what still holds an ended transaction cannot write into the next one', async () => {
    const { payload, rows } = await start()
    const first = String(await payload.db.beginTransaction())
    const run = runIn(payload, first)
    await payload.db.rollbackTransaction(first)
    const second = String(await payload.db.beginTransaction())
    await expect(run("insert into ledger (id, note, title) values ('1', 'x', 'stray')")).rejects.toThrow()
    await payload.db.commitTransaction(second)
    expect(await rows('ledger')).toEqual([])
  })

  test('saving does not use up file descriptors', async () => {
    const { api } = await start()
    await api.create({ collection: 'notes', data: { title: 'warm' } })
    const before = openFiles()
    for (let index = 0; index < 100; index += 1)
      await api.create({ collection: 'notes', data: { title: 'again' } })
    expect(openFiles() - before).toBeLessThan(10)
  })

  test('a migration that fails stops the start with one line, and the mended one can follow', async () => {
    const broken = migration('second', ['create table half (id text)', 'insert into nowhere values (1)'])
    await expect(start({ migrations: withMigration(broken) })).rejects.toThrow(
      /^The database could not be brought up to date: migration "second" failed and was undone: .*no such table: nowhere$/,
    )
    const mended = migration('second', ['create table half (id text)'])
    const { rows } = await start({ migrations: withMigration(mended) })
    expect(await rows('notes')).toEqual([])
  })

  test('a migration that rebuilds a table keeps the rows that refer to it', async () => {
    const before = await start()
    await before.api.create({ collection: 'notes', data: { title: 'tagged', tags: [{ tag: 'kept' }] } })
    const rebuild = migration('rebuild', [
      'create table new_notes (id text primary key not null, title text, updated_at text, created_at text, _status text)',
      'insert into new_notes select id, title, updated_at, created_at, _status from notes',
      'drop table notes',
      'alter table new_notes rename to notes',
    ])
    const { rows } = await start({ migrations: withMigration(rebuild) })
    expect((await rows('notes')).map(({ tags }) => tags?.map(({ tag }) => tag))).toEqual([['kept']])
  })

  test('a migration that leaves rows referring to nothing is refused', async () => {
    const before = await start()
    await before.api.create({ collection: 'notes', data: { title: 'tagged', tags: [{ tag: 'orphan' }] } })
    const orphan = migration('orphan', ['delete from notes'])
    await expect(start({ migrations: withMigration(orphan) })).rejects.toThrow('refer to nothing')
  })
}

/** Statements in a transaction of Payload, whose types mix those of all its databases. */
const runIn = ({ db }: Payload, transactionID: string): ((statement: string) => Promise<unknown>) => {
  const session: unknown = Reflect.get(db.sessions, transactionID)
  const held: SqliteRunner = Reflect.get(Object(session), 'db')
  return async (statement) => held.run(sql.raw(statement))
}

const openFiles = (): number => readdirSync('/proc/self/fd').length

const migration = (name: string, statements: readonly string[]): SqliteMigration => ({
  name,
  up: async ({ db }) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  },
  down: async () => undefined,
})

const withMigration = (added: SqliteMigration): NonNullable<NotesOptions['migrations']> => ({
  ...createAllTables,
  sqlite: [...createAllTables.sqlite, added],
})
