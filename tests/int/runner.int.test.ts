import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createRunner, type Runner } from '../../src/jobs/createRunner'
import type { Job } from '../../src/jobs/job'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'

let cofactor: Cofactor
const runners: Runner[] = []

beforeAll(async () => {
  cofactor = await startCofactor()
})

afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.stop()
})

afterAll(() => cofactor?.stop())

const start = (job: Job, heldFor?: number): Runner => {
  const options = { payload: cofactor.payload, jobs: [job], interval: 100 }
  const runner = createRunner(heldFor === undefined ? options : { ...options, heldFor })
  runners.push(runner)
  return runner
}

/** A job that notes who ran it, and takes so long. */
const noting = (name: string, runs: string[], milliseconds = 0): Job => ({
  name: 'noting',
  everySeconds: 0,
  run: async () => {
    runs.push(`${name} begins`)
    await wait(milliseconds)
    runs.push(`${name} ends`)
    return `${name} did it`
  },
})

const rowOf = async (name: string) =>
  (await cofactor.local.find({ collection: 'job-runs', where: { name: { equals: name } } })).docs[0]

describe('what runs by itself', () => {
  test('is done by one of two processes, and by the other when that one has stopped', async () => {
    const runs: string[] = []
    const first = start(noting('first', runs))
    await expect.poll(() => runs.length).toBeGreaterThan(2)
    const second = start(noting('second', runs))
    await second.runDue()
    await wait(500)
    expect(runs.filter((run) => run.startsWith('second'))).toEqual([])
    expect(second.health().status).toBe('ok')
    await first.stop()
    await expect.poll(() => runs.includes('second ends'), { timeout: 10_000 }).toBe(true)
  })

  test('is not begun by another while it takes longer than it is held for', async () => {
    const runs: string[] = []
    start(noting('first', runs, 3_000), 1)
    await expect.poll(() => runs).toEqual(['first begins'])
    start(noting('second', runs), 1)
    await expect.poll(() => runs.length, { timeout: 10_000 }).toBeGreaterThan(1)
    expect(runs.slice(0, 2)).toEqual(['first begins', 'first ends'])
  })

  test('is written down with what came of it, also when it failed, and goes on', async () => {
    let count = 0
    start({
      name: 'failing at first',
      everySeconds: 0,
      run: () => {
        count += 1
        return count === 1 ? Promise.reject(new Error('Out of order.')) : Promise.resolve('All is well.')
      },
    })
    await expect.poll(async () => (await rowOf('failing at first'))?.['message']).toBe('All is well.')
    expect(await rowOf('failing at first')).toMatchObject({ outcome: 'ok' })
    expect(cofactor.logged()).toContain('Out of order.')
  })
})
