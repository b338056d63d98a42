import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { onCommit } from '../../src/database/commitSignal'
import { isWriteConflict } from '../../src/database/conflictError'
import type { ProvidedDatabase } from '../helpers/databases/databaseSource'
import { describeAvailable } from '../helpers/databases/describeAvailable'
import { provideDatabase } from '../helpers/databases/provideDatabase'
import { refusedTitle, startNotes, type Notes } from '../helpers/databases/startNotes'
import { readTestDatabaseKind } from '../helpers/databases/testDatabaseKind'
import { mongoCases } from './database/mongoCases'
import { postgresCases } from './database/postgresCases'
import { sqliteCases } from './database/sqliteCases'

const kind = readTestDatabaseKind()
const casesOf = { sqlite: sqliteCases, mongodb: mongoCases, postgres: postgresCases }

const found = describeAvailable()[kind]

describe(`a database: ${found.available ? found.how : kind}`, () => {
  let database: ProvidedDatabase
  let notes: Notes
  let duringSave: (title: string) => Promise<void>

  beforeAll(async () => {
    database = await provideDatabase(kind)
    notes = await startNotes({ uri: database.uri, afterLedger: (title) => duringSave(title) })
  })

  beforeEach(() => {
    duringSave = async () => undefined
  })

  afterAll(async () => {
    await notes?.stop()
    await database?.stop()
  })

  const titled = async (collection: 'notes' | 'ledger', start: string) =>
    (await notes.rows(collection)).filter(({ title }) => title?.startsWith(start))

  test('ids are strings', async () => {
    const { id } = await notes.api.create({ collection: 'notes', data: { title: 'with an id' } })
    expect(id).toEqual(expect.any(String))
    expect((await titled('ledger', 'with an id')).map((row) => typeof row.id)).toEqual(['string'])
  })

  test('a save that fails leaves neither the document nor what its hooks wrote', async () => {
    const refused = notes.api.create({ collection: 'notes', data: { title: refusedTitle } })
    await expect(refused).rejects.toThrow('Refused on demand')
    expect(await titled('notes', refusedTitle)).toEqual([])
    expect(await titled('ledger', refusedTitle)).toEqual([])
  })

  test('fifty documents saved at once are all kept, each with its ledger row', async () => {
    const titles = Array.from({ length: 50 }, (_, index) => `parallel ${index}`)
    const saves = await Promise.allSettled(
      titles.map((title) =>
        notes.api.create({ collection: 'notes', data: { title, tags: [{ tag: title }] } }),
      ),
    )
    expect(saves.filter(({ status }) => status === 'rejected')).toEqual([])
    expect((await titled('notes', 'parallel ')).map(({ title }) => title).toSorted()).toEqual(
      titles.toSorted(),
    )
    expect((await titled('ledger', 'parallel ')).map(({ title }) => title).toSorted()).toEqual(
      titles.toSorted(),
    )
  })

  test('fifty editors who save one document at once are each kept or told of a conflict', async () => {
    const { id } = await notes.api.create({ collection: 'notes', data: { title: 'contested' } })
    const titles = Array.from({ length: 50 }, (_, index) => `contest ${index}`)
    const saves = await Promise.allSettled(
      titles.map((title) => notes.api.update({ collection: 'notes', id, data: { title } })),
    )
    const kept = titles.filter((_, index) => saves[index]?.status === 'fulfilled')
    const reasons = saves.flatMap((save) => (save.status === 'rejected' ? [save.reason] : []))
    expect(reasons.filter((reason) => !isWriteConflict(reason))).toEqual([])
    expect(kept).not.toEqual([])
    expect((await titled('ledger', 'contest ')).map(({ title }) => title).toSorted()).toEqual(kept.toSorted())
    const [winner] = (await notes.rows('notes')).filter((row) => row.id === id)
    expect(kept).toContain(winner?.title)
  })

  test('over REST a lost race is a 409 with a plain sentence, never a 500', async () => {
    const { id } = await notes.api.create({ collection: 'notes', data: { title: 'raced' } })
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        notes.rest(`/api/notes/${id}`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ title: `raced ${index}` }),
        }),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses).toContain(200)
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
    for (const lost of answers.filter(({ status }) => status === 409)) {
      expect(await lost.json()).toEqual({
        errors: [
          { message: 'Somebody else saved this document at the same moment. Reload it and try again.' },
        ],
      })
    }
  })

  test('a commit is signalled after it, when others can read what was saved', async () => {
    const seen: string[] = []
    const reads: Promise<unknown>[] = []
    const stop = onCommit(() => {
      seen.push('commit')
      reads.push(titled('notes', 'signalled').then((rows) => seen.push(`sees ${rows.length}`)))
    })
    duringSave = async (title) => void seen.push(`saving ${title}`)
    await notes.api.create({ collection: 'notes', data: { title: 'signalled' } })
    stop()
    await Promise.all(reads)
    expect(seen).toEqual(['saving signalled', 'commit', 'sees 1'])
  })

  test('a rollback is not signalled', async () => {
    const seen: string[] = []
    const stop = onCommit(() => seen.push('commit'))
    await expect(notes.api.create({ collection: 'notes', data: { title: refusedTitle } })).rejects.toThrow()
    stop()
    expect(seen).toEqual([])
  })

  test('a commit or write that comes after the rollback of its transaction is refused', async () => {
    const id = await notes.payload.db.beginTransaction()
    if (id === null) throw new Error('Transactions are off')
    const late = { collection: 'ledger', data: { note: 'x', title: 'late' }, req: { transactionID: id } }
    await notes.db.create(late)
    await notes.payload.db.rollbackTransaction(id)
    await expect(notes.db.create(late)).rejects.toThrow('rolled back')
    await expect(notes.payload.db.commitTransaction(id)).rejects.toThrow('rolled back')
    expect(await titled('ledger', 'late')).toEqual([])
  })

  test('two Payloads that start together on an empty database migrate it once', async () => {
    const empty = await provideDatabase(kind)
    const both = await Promise.all([startNotes({ uri: empty.uri }), startNotes({ uri: empty.uri })])
    const logged = both.map((each) => each.logged().split('Database migrated: ').length - 1)
    expect(logged.reduce((sum, count) => sum + count)).toBe(kind === 'mongodb' ? 0 : 1)
    for (const each of both) await each.stop()
    await empty.stop()
  })

  test('two processes that start on an empty database both migrate it and lose nothing', async () => {
    const empty = await provideDatabase(kind)
    try {
      await Promise.all([
        saveFromAnotherProcess(empty.uri, 'left'),
        saveFromAnotherProcess(empty.uri, 'right'),
      ])
      const both = await startNotes({ uri: empty.uri })
      expect(await both.rows('notes')).toHaveLength(50)
      expect(await both.rows('ledger')).toHaveLength(50)
      await both.stop()
    } finally {
      await empty.stop()
    }
  })

  casesOf[kind]()
})

const saveFromAnotherProcess = async (uri: string, name: string): Promise<void> => {
  const script = fileURLToPath(new URL('../helpers/databases/saveNotes.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, uri, name], { stdio: 'pipe' })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(String(data)))
  const [code] = await once(child, 'exit')
  expect(code, output.join('')).toBe(0)
}
