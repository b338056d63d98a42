import type { Cache, CacheEntry } from '../Cache.js'
import { parseJson } from '../parseJson.js'
import type { Settings } from '../settings.js'
import type { ResponseInfo } from '../types/results.js'
import { fetchWithRetry, isPassing } from './fetchWithRetry.js'
import type { RetryBudget } from './fetchWithRetry.js'
import type { Trip } from './Trip.js'

/** A cache that fails, or kept something unreadable, counts as empty: it must never make a read fail. */
const recall = async (cache: Cache | undefined, url: string): Promise<CacheEntry | undefined> => {
  try {
    const entry = await cache?.get(url)
    return entry && parseJson(entry.body) ? entry : undefined
  } catch {
    return undefined
  }
}

const remember = async (cache: Cache | undefined, { url, headers, body }: ResponseInfo): Promise<void> => {
  const etag = headers.get('etag')
  try {
    if (etag && !headers.get('cache-control')?.includes('no-store')) await cache?.set(url, { etag, body })
  } catch {
    // As above: the answer is here, and that is what was asked for.
  }
}

/**
 * Asks the server by way of the cache: with an answer at hand only whether it still holds, and when that can't
 * be learned the answer stands in.
 */
export const fetchThroughCache = async (
  trip: Trip,
  settings: Settings,
  budget: RetryBudget,
): Promise<ResponseInfo> => {
  const { cache, headers } = settings
  const { url } = trip
  const known = await recall(cache, url)
  if (known) {
    const { body } = known
    trip.stale = (error) => ({ url, status: 200, headers: new Headers(), body, source: 'stale', error })
  }
  try {
    const conditional = { ...headers, ...(known && { 'if-none-match': known.etag }) }
    const received = await fetchWithRetry(trip, conditional, settings, budget)
    if (known && received.status === 304)
      return { ...received, status: 200, body: known.body, source: 'cache' }
    await remember(cache, received)
    return received
  } catch (error) {
    if (trip.stale && isPassing(error)) return trip.stale(error)
    throw error
  }
}
