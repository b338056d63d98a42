import { expect, test } from 'vitest'

import { openSession } from '../../../src/database/openSession'

/** A query builder's `transaction(body)` that writes down what it does. */
const recorder = (failing: { begin?: Error; commit?: Error } = {}) => {
  const steps: string[] = []
  const transaction = async (body: (db: unknown) => Promise<void>): Promise<void> => {
    if (failing.begin) throw failing.begin
    steps.push('begin')
    try {
      await body('the transaction')
      if (failing.commit) throw failing.commit
      steps.push('commit')
    } catch (error) {
      steps.push('rollback')
      throw error
    }
  }
  return { steps, transaction }
}

test('stays open until it is told to commit', async () => {
  const { steps, transaction } = recorder()
  const session = await openSession(transaction)
  expect(session.db).toBe('the transaction')
  expect(steps).toEqual(['begin'])
  await session.resolve()
  expect(steps).toEqual(['begin', 'commit'])
})

test('rolls back without an error', async () => {
  const { steps, transaction } = recorder()
  const session = await openSession(transaction)
  await session.reject()
  expect(steps).toEqual(['begin', 'rollback'])
})

test('tells why it could not begin', async () => {
  const { transaction } = recorder({ begin: new Error('busy') })
  await expect(openSession(transaction)).rejects.toThrow('busy')
})

test('a commit that fails fails for the caller, and so does what Payload calls next', async () => {
  const { steps, transaction } = recorder({ commit: new Error('disk full') })
  const session = await openSession(transaction)
  await expect(session.resolve()).rejects.toThrow('disk full')
  await expect(session.reject()).rejects.toThrow('disk full')
  expect(steps).toEqual(['begin', 'rollback'])
})
