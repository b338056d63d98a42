import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { isWriteConflict } from '../../../src/database/conflictError'
import { createSqliteWriter, type SqliteWriter } from '../../../src/database/sqliteWriter'
import { createTemporaryFolder } from '../../helpers/databases/temporaryFolder'

describe('two writers of one file, as in two processes', () => {
  let folder: ReturnType<typeof createTemporaryFolder>
  let ours: SqliteWriter
  let theirs: SqliteWriter

  beforeEach(async () => {
    folder = createTemporaryFolder('writers')
    const url = `file:${join(folder.path, 'shared.db')}`
    ours = createSqliteWriter({ url, busyTimeout: 300 })
    theirs = createSqliteWriter({ url })
    const setup = await ours.begin()
    await setup.execute('create table t (a text)')
    await setup.commit()
  })

  afterEach(() => {
    ours.close()
    theirs.close()
    folder.remove()
  })

  test('one waits for the other, and can commit after it was refused at first', async () => {
    const first = await theirs.begin()
    await first.execute("insert into t values ('theirs')")
    const waiting = ours.begin()
    await wait(150)
    await first.commit()
    const second = await waiting
    expect((await second.execute('select a from t')).rows.map(({ a }) => a)).toEqual(['theirs'])
    await second.execute("insert into t values ('ours')")
    await second.commit()
  })

  test('one that waited too long says that the database is busy', async () => {
    const first = await theirs.begin()
    const error: unknown = await ours.begin().catch((reason: unknown) => reason)
    expect(isWriteConflict(error)).toBe(true)
    await first.rollback()
  })

  test('a transaction that has ended takes nothing more, though its connection is used again', async () => {
    const first = await ours.begin()
    await first.rollback()
    const second = await ours.begin()
    await expect(first.execute("insert into t values ('stray')")).rejects.toThrow('already ended')
    await expect(first.batch(["insert into t values ('stray')"])).rejects.toThrow('already ended')
    await expect(first.executeMultiple("insert into t values ('stray')")).rejects.toThrow('already ended')
    await expect(first.commit()).rejects.toThrow('already ended')
    await first.rollback()
    expect([first.closed, second.closed]).toEqual([true, false])
    expect((await second.execute('select a from t')).rows).toHaveLength(0)
    await second.commit()
  })
})
