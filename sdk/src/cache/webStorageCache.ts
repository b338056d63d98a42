import type { Cache, CacheEntry } from '../Cache.js'
import { isRecord } from '../isRecord.js'
import { parseJson } from '../parseJson.js'

/** How the cache names what it keeps. */
export type WebStorageCacheOptions = {
  /** Begins every key, to tell them from those of others. @default 'cofactor:' */
  readonly prefix?: string
}

const isEntry = (value: unknown): value is CacheEntry =>
  isRecord(value) && typeof value.etag === 'string' && typeof value.body === 'string'

/**
 * Keeps answers in `localStorage` or `sessionStorage`. Where the storage is full, entries of ours give way, those of
 * others never.
 */
export const webStorageCache = (
  storage: Storage,
  { prefix = 'cofactor:' }: WebStorageCacheOptions = {},
): Cache => {
  const ours = (): string[] => {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    return keys.filter((key) => key.startsWith(prefix))
  }
  const put = (key: string, text: string): void => {
    for (;;) {
      try {
        return storage.setItem(key, text)
      } catch (error) {
        const [oldest] = ours().filter((other) => other !== key)
        if (oldest === undefined) throw error
        storage.removeItem(oldest)
      }
    }
  }
  return {
    get: (key) => {
      const entry = parseJson(storage.getItem(prefix + key) ?? '')
      return isEntry(entry) ? entry : undefined
    },
    set: (key, entry) => put(prefix + key, JSON.stringify(entry)),
  }
}
