import { createLruCache } from '../../delivery/lruCache'
import { createAskedBefore } from './createAskedBefore'

export type AnswerCache<Value> = {
  get(key: string): Value | undefined
  /**
   * A way to keep what is made from now on, unless the epoch has changed by the time it is there. Only what is made
   * for a second time is kept: most questions of many are asked once, and their answers, kept for nothing, would be
   * what the collector of garbage has most to do with.
   */
  keeper(): (key: string, value: Value) => void
}

export type AnswerCacheOptions<Value> = {
  /** Sum of the weights it may hold. */
  readonly capacity: number
  readonly weigh: (value: Value) => number
  /** Changes when anything that answers are made of does; all that was held is then dropped. */
  readonly epoch: () => number
}

export const createAnswerCache = <Value>({
  capacity,
  weigh,
  epoch,
}: AnswerCacheOptions<Value>): AnswerCache<Value> => {
  const cache = createLruCache<Value>({ capacity, weigh })
  const isAskedBefore = createAskedBefore()
  let current = epoch()
  const refresh = (): number => {
    const now = epoch()
    if (now !== current) {
      cache.clear()
      current = now
    }
    return now
  }
  return {
    get: (key) => {
      refresh()
      return cache.get(key)
    },
    keeper: () => {
      const begun = refresh()
      return (key, value) => {
        if (refresh() === begun && isAskedBefore(key)) cache.set(key, value)
      }
    },
  }
}
