import { windowSeconds, type Limiter, type Usage } from './limiter'

export type MemoryLimiterOptions = {
  /**
   * Subjects that are remembered at once. Past that the one whose minute ends first is forgotten, so that no flood
   * of addresses takes more memory than this.
   * @default 100000, about 20 MB
   */
  readonly capacity?: number
  /** Milliseconds on a clock that never goes back. */
  readonly now?: () => number
}

export type MemoryLimiter = Limiter & { count(subject: string): Usage }

const windowMs = windowSeconds * 1000

/**
 * Counts in this process alone, and at once: the libraries' memory stores answer through promises and set a timer for
 * each subject, which would cost more than the answers that are counted.
 */
export const createMemoryLimiter = ({
  capacity = 100_000,
  now = () => performance.now(),
}: MemoryLimiterOptions = {}): MemoryLimiter => {
  // A Map iterates in the order of insertion, and every minute is as long, so the first one ends first.
  const minutes = new Map<string, { used: number; endsAt: number }>()
  const begin = (subject: string, at: number): Usage => {
    minutes.delete(subject)
    minutes.set(subject, { used: 1, endsAt: at + windowMs })
    if (minutes.size > capacity) {
      for (const [first] of minutes) {
        minutes.delete(first)
        break
      }
    }
    return { used: 1, remainingMs: windowMs }
  }
  return {
    count: (subject) => {
      const at = now()
      const minute = minutes.get(subject)
      if (!minute || minute.endsAt <= at) return begin(subject, at)
      minute.used += 1
      return { used: minute.used, remainingMs: minute.endsAt - at }
    },
  }
}
