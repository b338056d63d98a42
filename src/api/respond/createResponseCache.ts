import { createLruCache } from '../../delivery/lruCache'
import type { PreparedResponse } from './prepareResponse'

export type ResponseCache = {
  /** The prepared answer under a key, made when there is none yet. What `make` throws is not kept. */
  get(key: string, make: () => PreparedResponse): PreparedResponse
}

export type ResponseCacheOptions = {
  /** Bytes of bodies to hold. */
  readonly capacity: number
  /** Changes when anything that answers are made of does; all that was held is then dropped. */
  readonly epoch: () => string
}

/** What a held answer costs beside its body: key, headers, hash. */
const overheadBytes = 512

export const createResponseCache = ({ capacity, epoch }: ResponseCacheOptions): ResponseCache => {
  const cache = createLruCache<PreparedResponse>({
    capacity,
    weigh: ({ body }) => body.length + overheadBytes,
  })
  let current = epoch()
  return {
    get: (key, make) => {
      const now = epoch()
      if (now !== current) {
        cache.clear()
        current = now
      }
      const known = cache.get(key)
      if (known) return known
      const made = make()
      cache.set(key, made)
      return made
    },
  }
}
