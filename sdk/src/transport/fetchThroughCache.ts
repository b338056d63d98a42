import { parseJson } from '../parseJson.js'
import type { Settings } from '../settings.js'
import type { ResponseInfo } from '../types/results.js'
import { fetchWithRetry, isPassing } from './fetchWithRetry.js'
import type { RetryBudget } from './fetchWithRetry.js'
import type { Trip } from './Trip.js'

/** A cache that fails, or kept something unreadable, counts as empty: it must never make a read fail. */
const quietly = async <Value>(use: () => Value | Promise<Value>): Promise<Value | undefined> => {
  try {
    return await use()
  } catch {
    return undefined
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
  const { url, init = {} } = trip
  const cache = init.cache !== 'no-store' && settings.cache
  const known =
    cache &&
    (await quietly(async () => {
      const entry = await cache.get(url)
      return entry && parseJson(entry.body) ? entry : undefined
    }))
  if (known) {
    const { body } = known
    trip.stale = (error) => ({ url, status: 200, headers: new Headers(), body, source: 'stale', error })
  }
  try {
    const headers = { ...init.headers, ...(known && { 'if-none-match': known.etag }) }
    const received = await fetchWithRetry(trip, { ...init, headers }, settings, budget)
    if (known && received.status === 304)
      return { ...received, status: 200, body: known.body, source: 'cache' }
    const etag = cache && received.headers.get('etag')
    if (etag && !received.headers.get('cache-control')?.includes('no-store'))
      await quietly(() => cache.set(url, { etag, body: received.body }))
    return received
  } catch (error) {
    if (trip.stale && isPassing(error)) return trip.stale(error)
    throw error
  }
}
