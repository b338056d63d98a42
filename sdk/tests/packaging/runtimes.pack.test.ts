import { describe, expect, test } from 'vitest'
import { cases } from '../behaviour/cases.js'
import { runCases } from '../behaviour/runCases.js'
import { runMatrix } from '../runtimes/runMatrix.js'
import { localRuntimes, runtimes } from '../runtimes/runtimes.js'

/** The others are downloaded, which only a run that was asked for everything should do. */
const isEverywhere = process.env.CI !== undefined

describe('the same behaviours on every runtime', () => {
  test('pass', async () => {
    const results = await runMatrix(isEverywhere ? runtimes : localRuntimes)
    expect(results.flatMap(({ failed }) => failed)).toEqual([])
    expect(results.find(({ name }) => name === 'Node')?.passed).toBe(cases.length)
    for (const { skipped, passed } of results) expect(skipped ?? passed).toBeTruthy()
  }, 600_000)

  test('and a behaviour that does not hold is told', async () => {
    const wrong = { name: 'wrong', run: () => Promise.reject(new Error('no good')) }
    const results = await runCases([wrong, { name: 'right', run: () => Promise.resolve() }], '')
    expect(results).toEqual([{ name: 'wrong', error: expect.stringContaining('no good') }, { name: 'right' }])
  })
})
