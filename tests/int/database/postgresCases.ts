import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import type { ProvidedDatabase } from '../../helpers/databases/databaseSource'
import { runOnPostgres } from '../../helpers/databases/postgresSource'
import { provideDatabase } from '../../helpers/databases/provideDatabase'
import { startNotes, type Notes } from '../../helpers/databases/startNotes'

const endOtherConnections =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'

export const postgresCases = (): void => {
  let database: ProvidedDatabase
  let notes: Notes

  beforeAll(async () => {
    database = await provideDatabase('postgres')
    notes = await startNotes({ uri: database.uri })
  })

  afterAll(async () => {
    await notes?.stop()
    await database?.stop()
  })

  test('a commit that Postgres turns into a rollback, because a statement had failed, is an error', async () => {
    const transactionID = (await notes.payload.db.beginTransaction()) ?? 'none'
    const req = { transactionID }
    await notes.db.create({ collection: 'ledger', data: { note: 'x', title: 'swallowed' }, req })
    await expect(notes.db.create({ collection: 'ledger', data: { title: 'no note' }, req })).rejects.toThrow()
    await expect(notes.payload.db.commitTransaction(transactionID)).rejects.toThrow('Nothing was saved')
    expect(await notes.rows('ledger')).toEqual([])
  })

  test('the loss of every connection, idle or in a transaction, does not end the process', async () => {
    await Promise.all(Array.from({ length: 5 }, () => notes.rows('notes')))
    const transactionID = (await notes.payload.db.beginTransaction()) ?? 'none'
    await runOnPostgres(database.uri, endOtherConnections)
    await expect.poll(() => notes.logged()).toContain('A connection to Postgres was lost')
    await expect(notes.payload.db.commitTransaction(transactionID)).rejects.toThrow()
    await vi.waitFor(() => notes.api.create({ collection: 'notes', data: { title: 'after the loss' } }))
    expect((await notes.rows('notes')).map(({ title }) => title)).toEqual(['after the loss'])
  })

  test('connections lost just when a save begins do not use up the pool', async () => {
    for (let round = 0; round < 30; round += 1) {
      await Promise.allSettled([
        runOnPostgres(database.uri, endOtherConnections),
        ...Array.from({ length: 4 }, () =>
          notes.api.create({ collection: 'ledger', data: { note: 'x', title: 'y' } }),
        ),
      ])
    }
    const saves = Array.from({ length: 20 }, (_, index) =>
      vi.waitFor(() =>
        notes.api.create({ collection: 'ledger', data: { note: 'x', title: `last ${index}` } }),
      ),
    )
    await Promise.all(saves)
    expect((await notes.rows('ledger')).filter(({ title }) => title?.startsWith('last'))).toHaveLength(20)
  })
}
