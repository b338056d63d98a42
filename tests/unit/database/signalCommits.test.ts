import { afterEach, beforeEach, expect, test } from 'vitest'

import { onCommit } from '../../../src/database/commitSignal'
import { signalCommits } from '../../../src/database/signalCommits'

let steps: string[]
let stop: () => void

beforeEach(() => {
  steps = []
  stop = onCommit(() => void steps.push('signalled'))
})

afterEach(() => stop())

test('the signal follows the commit', async () => {
  const adapter = {
    commitTransaction: async (id: unknown) => {
      await Promise.resolve()
      steps.push(`committed ${String(id)}`)
    },
  }
  signalCommits(adapter)
  await adapter.commitTransaction('a')
  expect(steps).toEqual(['committed a', 'signalled'])
})

test('a commit that fails is not signalled', async () => {
  const adapter = { commitTransaction: () => Promise.reject(new Error('disk full')) }
  signalCommits(adapter)
  await expect(adapter.commitTransaction()).rejects.toThrow('disk full')
  expect(steps).toEqual([])
})
