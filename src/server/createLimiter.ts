import { createMemoryLimiter } from '../limits/createMemoryLimiter'
import type { Limiter } from '../limits/limiter'

export type CreateLimiterOptions = {
  /** Absent: this process counts for itself. */
  readonly redisUrl?: string | undefined
  readonly log: (line: string) => void
}

/** Counts requests in memory, or in Redis where that is set; what speaks to it is loaded only then. */
export const createLimiter = async ({
  redisUrl,
  log,
}: CreateLimiterOptions): Promise<{ limiter: Limiter; close: () => Promise<void> }> => {
  if (redisUrl === undefined) return { limiter: createMemoryLimiter(), close: async () => undefined }
  const { createRedisLimiter } = await import('../limits/createRedisLimiter')
  const limiter = createRedisLimiter({
    url: redisUrl,
    report: (state, error) =>
      log(
        state === 'back'
          ? 'Redis answers again: processes count requests together.'
          : `Redis does not answer, so each process counts requests for itself: ${String(error)}`,
      ),
  })
  return {
    limiter,
    close: async () => {
      limiter.close()
    },
  }
}
