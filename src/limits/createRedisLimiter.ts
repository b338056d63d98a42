import { Redis } from 'ioredis'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import { createMemoryLimiter } from './createMemoryLimiter'
import { windowSeconds, type Limiter } from './limiter'

export type RedisLimiterOptions = {
  /** `redis://:password@host:6379/0`, or `rediss://`. */
  readonly url: string
  /** Told when Redis stops answering, and when it answers again; not of every request in between. */
  readonly report: (state: 'lost' | 'back', error?: unknown) => void
}

export type RedisLimiter = Limiter & { close(): void }

/** Longest that a request waits for Redis, in milliseconds. */
const patience = 500

/** Time in which Redis is not asked after it failed, in milliseconds, so that requests need not wait for it. */
const pauseAfterLoss = 1_000

/** Limits differ by subject and are judged by who asks, so the library shall only count. */
const noLimit = Number.MAX_SAFE_INTEGER

/**
 * Counts in Redis, so that several processes share each limit. While Redis does not answer, each process counts for
 * itself, which lets more pass than the limit says but refuses nobody who keeps to it.
 */
export const createRedisLimiter = ({ url, report }: RedisLimiterOptions): RedisLimiter => {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: patience,
    connectTimeout: 5_000,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5_000),
  })
  let isLost = false
  let askAgainAt = 0
  const lose = (error: unknown): void => {
    if (!isLost) report('lost', error)
    isLost = true
    askAgainAt = performance.now() + pauseAfterLoss
  }
  const find = (): void => {
    if (isLost) report('back')
    isLost = false
  }
  client.on('error', lose)
  client.on('ready', find)
  const shared = new RateLimiterRedis({
    storeClient: client,
    keyPrefix: 'cofactor:requests',
    points: noLimit,
    duration: windowSeconds,
  })
  const own = createMemoryLimiter()
  return {
    count: async (subject) => {
      const isAway = client.status !== 'ready' || (isLost && performance.now() < askAgainAt)
      if (isAway) return own.count(subject)
      try {
        const { consumedPoints, msBeforeNext } = await shared.consume(subject)
        find()
        return { used: consumedPoints, remainingMs: msBeforeNext }
      } catch (reason) {
        lose(reason)
        return own.count(subject)
      }
    },
    close: () => client.disconnect(),
  }
}
