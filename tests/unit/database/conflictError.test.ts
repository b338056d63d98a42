import { describe, expect, test } from 'vitest'

import { isWriteConflict } from '../../../src/database/conflictError'

const failure = (properties: object): Error => Object.assign(new Error('It failed'), properties)

describe('isWriteConflict', () => {
  test.each([
    ['SQLite is busy', failure({ code: 'SQLITE_BUSY' })],
    ['SQLite is busy with a snapshot', failure({ code: 'SQLITE_BUSY_SNAPSHOT' })],
    ['SQLite is locked', failure({ code: 'SQLITE_LOCKED' })],
    [
      'Payload kept only the message',
      new Error('Error: cannot begin transaction: SQLITE_BUSY: database is locked'),
    ],
    ['MongoDB reports 112', failure({ name: 'MongoServerError', code: 112 })],
    ['MongoDB names the code', failure({ codeName: 'WriteConflict' })],
    ['MongoDB labels it', failure({ errorLabels: ['TransientTransactionError'] })],
    [
      'the driver keeps the label behind a method',
      failure({ hasErrorLabel: (label: string) => label === 'TransientTransactionError' }),
    ],
    ['Postgres could not serialise', failure({ code: '40001' })],
    ['Postgres found a deadlock', failure({ code: '40P01' })],
    [
      'the query builder wrapped it twice',
      failure({ cause: failure({ cause: failure({ code: '40001' }) }) }),
    ],
  ])('is true when %s', (_, error) => {
    expect(isWriteConflict(error)).toBe(true)
  })

  test.each([
    ['a missing table', failure({ code: 'SQLITE_ERROR' })],
    [
      'a unique key of MongoDB',
      failure({ name: 'MongoServerError', code: 11000, hasErrorLabel: () => false }),
    ],
    ['a unique key of Postgres', failure({ code: '23505' })],
    ['the code 112 of something else', failure({ code: 112 })],
    ['no error at all', undefined],
    ['a string', 'SQLITE_BUSY'],
  ])('is false for %s', (_, error) => {
    expect(isWriteConflict(error)).toBe(false)
  })

  test('ends when causes go round in a circle', () => {
    const first = failure({})
    expect(isWriteConflict(Object.assign(first, { cause: failure({ cause: first }) }))).toBe(false)
  })
})
