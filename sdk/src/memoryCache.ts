import type { CacheEntry } from './Cache.js'

/** How much a cache in memory keeps. */
export type MemoryCacheOptions = {
  /** The most answers kept; the one unused for longest goes first. @default 500 */
  readonly max?: number
}

/** A `Cache` that answers at once. */
export type MemoryCache = {
  /** The answer kept under the key, if there is one. */
  get(key: string): CacheEntry | undefined
  /** Keeps an answer in the place of the one before. */
  set(key: string, entry: CacheEntry): void
}

/**
 * Keeps answers in memory, for as long as the process or page lives.
 *
 * @throws RangeError when `max` is not a whole number above 0.
 */
export const memoryCache = ({ max = 500 }: MemoryCacheOptions = {}): MemoryCache => {
  if (!Number.isInteger(max) || max < 1) {
    throw new RangeError(`memoryCache: max must be a whole number above 0, but is ${max}`)
  }
  // A Map remembers the order of insertion: the first key is the one unused for longest.
  const entries = new Map<string, CacheEntry>()
  const put = (key: string, entry: CacheEntry): void => {
    entries.delete(key)
    entries.set(key, entry)
  }
  return {
    get(key) {
      const entry = entries.get(key)
      if (entry) put(key, entry)
      return entry
    },
    set(key, entry) {
      put(key, entry)
      for (const oldest of entries.keys()) {
        if (entries.size <= max) break
        entries.delete(oldest)
      }
    },
  }
}
