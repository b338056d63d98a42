import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMemoryLimiter } from '../../../src/limits/createMemoryLimiter'

describe('the limiter in memory', () => {
  test('counts each subject by itself, in minutes that begin with its first request', () => {
    const clock = { now: 500 }
    const limiter = createMemoryLimiter({ now: () => clock.now })
    expect(limiter.count('a')).toEqual({ used: 1, remainingMs: 60_000 })
    clock.now += 59_999
    expect(limiter.count('a')).toEqual({ used: 2, remainingMs: 1 })
    expect(limiter.count('b')).toEqual({ used: 1, remainingMs: 60_000 })
    clock.now += 1
    expect(limiter.count('a')).toEqual({ used: 1, remainingMs: 60_000 })
  })

  test('agrees with counting in a plain list, whatever comes when', () => {
    const request = fc.record({ subject: fc.constantFrom('a', 'b', 'c'), wait: fc.nat({ max: 40_000 }) })
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
        const clock = { now: 0 }
        const limiter = createMemoryLimiter({ now: () => clock.now })
        const begun = new Map<string, { at: number; used: number }>()
        for (const { subject, wait } of requests) {
          clock.now += wait
          const before = begun.get(subject)
          const isOver = !before || clock.now - before.at >= 60_000
          const minute = isOver ? { at: clock.now, used: 1 } : { at: before.at, used: before.used + 1 }
          begun.set(subject, minute)
          const remainingMs = minute.at + 60_000 - clock.now
          expect(limiter.count(subject)).toEqual({ used: minute.used, remainingMs })
        }
      }),
    )
  })

  test('forgets who has not asked for longest when there are too many, and nobody who goes on asking', () => {
    const limiter = createMemoryLimiter({ capacity: 10, now: () => 0 })
    limiter.count('quiet')
    for (let round = 0; round < 100; round += 1) {
      limiter.count(`stranger ${round}`)
      expect(limiter.count('busy').used).toBe(round + 1)
    }
    expect(limiter.count('quiet').used).toBe(1)
  })

  test('holds no more than it may, however many come', () => {
    const limiter = createMemoryLimiter({ capacity: 10, now: () => 0 })
    for (let round = 0; round < 100; round += 1) limiter.count(`stranger ${round}`)
    const remembered = Array.from({ length: 100 }, (_, round) => limiter.count(`stranger ${99 - round}`))
    expect(remembered.filter(({ used }) => used > 1).length).toBeLessThanOrEqual(10)
  })
})
