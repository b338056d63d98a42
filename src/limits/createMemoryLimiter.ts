import { windowSeconds, type Usage } from './limiter'

export type MemoryLimiterOptions = {
  /**
   * Subjects that are remembered at once, at most. Past that those are forgotten who have not asked for longest, so
   * that no flood of addresses takes more memory than this.
   * @default 100000, about 20 MB
   */
  readonly capacity?: number
  /** Milliseconds on a clock that never goes back. */
  readonly now?: () => number
}

/** A limiter that answers at once. */
export type MemoryLimiter = { count(subject: string): Usage }

/** One subject's minute. */
type Minute = { used: number; readonly endsAt: number }

const windowMs = windowSeconds * 1000

/**
 * Counts in this process alone, and at once: the libraries' memory stores answer through promises and set a timer for
 * each subject, which would cost more than the answers that are counted.
 *
 * Subjects are held in two halves. Who asks is moved to the newer one, and when that is full it becomes the older one,
 * whose place it takes. Forgetting one at a time costs a search each, and that in a flood.
 */
export const createMemoryLimiter = ({
  capacity = 100_000,
  now = () => performance.now(),
}: MemoryLimiterOptions = {}): MemoryLimiter => {
  let newer = new Map<string, Minute>()
  let older = new Map<string, Minute>()

  const hold = (subject: string, minute: Minute): void => {
    if (newer.size >= capacity / 2) {
      older = newer
      newer = new Map()
    }
    newer.set(subject, minute)
  }
  const find = (subject: string): Minute | undefined => {
    const found = newer.get(subject)
    if (found) return found
    const before = older.get(subject)
    if (before) hold(subject, before)
    return before
  }
  return {
    count: (subject) => {
      const at = now()
      const minute = find(subject)
      if (!minute || minute.endsAt <= at) {
        hold(subject, { used: 1, endsAt: at + windowMs })
        return { used: 1, remainingMs: windowMs }
      }
      minute.used += 1
      return { used: minute.used, remainingMs: minute.endsAt - at }
    },
  }
}
