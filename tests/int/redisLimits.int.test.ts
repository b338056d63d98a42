import { afterEach, describe, expect, test } from 'vitest'
import { createRedisLimiter } from '../../src/limits/createRedisLimiter'
import { findProgram } from '../helpers/databases/findProgram'
import { findFreePort, startServer } from '../helpers/databases/startServer'

const program = findProgram('redis-server')

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const startRedis = async (port: number): Promise<() => Promise<void>> => {
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    '/tmp',
  ]
  return startServer({ program: program ?? '', args, port })
}

/** Lets connections get on: counting in memory alone never gives way to them. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

/** A limiter, and what it reported. */
const limiterOn = (port: number) => {
  const states: string[] = []
  const limiter = createRedisLimiter({
    url: `redis://127.0.0.1:${port}`,
    report: (state) => states.push(state),
  })
  ends.push(() => limiter.close())
  const reported = async (state: string): Promise<void> => {
    while (states.at(-1) !== state) {
      await limiter.count('somebody')
      await pause()
    }
  }
  return { limiter, states, reported }
}

describe.skipIf(!program)('limits in Redis (needs redis-server on the path)', () => {
  test('are shared by processes, subject by subject', async () => {
    const port = await findFreePort()
    ends.push(await startRedis(port))
    const [one, other] = [limiterOn(port), limiterOn(port)]
    let own = 0
    let seen = 0
    while (seen <= own) {
      await one.limiter.count('a')
      seen = (await other.limiter.count('a')).used
      own += 1
      await pause()
    }
    const { used, remainingMs } = await one.limiter.count('b')
    expect(used).toBe(1)
    expect(remainingMs).toBeGreaterThan(0)
    expect(remainingMs).toBeLessThanOrEqual(60_000)
  })

  test('are counted by each process for itself while Redis is away, and told once', async () => {
    const port = await findFreePort()
    const { limiter, states, reported } = limiterOn(port)
    await reported('lost')
    const before = (await limiter.count('a')).used
    expect((await limiter.count('a')).used).toBe(before + 1)
    ends.push(await startRedis(port))
    await reported('back')
    expect(states).toEqual(['lost', 'back'])
    expect((await limiter.count('a')).used).toBe(1)
  })
})
