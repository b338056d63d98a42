import type { Cache } from '../Cache.js'
import type { FetchFunction } from '../ClientOptions.js'
import { lifetimesOf } from './lifetimes.js'
import type { LifetimeOptions } from './lifetimes.js'
import { readStored, storedAnswer, writeStored } from './storedAnswer.js'
import type { StoredAnswer } from './storedAnswer.js'

/** Where answers are kept, for how long, and what is sent otherwise. */
export type CachedFetchOptions = LifetimeOptions & {
  /** Where answers are kept. One with its own key gets a cache of its own: addresses do not tell keys apart. */
  readonly cache: Cache
  /** Sends what has to be sent. @default the global `fetch` */
  readonly fetch?: FetchFunction | undefined
  /** Keeps a worker alive for what is asked in the background: `(promise) => context.waitUntil(promise)`. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
}

/** For what goes on in the background, in nobody's name. */
const longestRefresh = 30_000

/** What has conditions of its own, is not read as a whole, or is not to be kept, is none of our business. */
const isPlainRead = ({ method = 'GET', cache, headers }: RequestInit): boolean => {
  const given = new Headers(headers)
  return (
    method === 'GET' &&
    cache !== 'no-store' &&
    !given.has('if-none-match') &&
    !given.has('range') &&
    !given.get('accept')?.includes('event-stream')
  )
}

/** A stored answer as a response, which says by `Age` and `Cache-Status` (RFC 9211) where it comes from. */
const replay = ({ headers, body, at }: StoredAnswer, status: string): Response =>
  new Response(body, {
    headers: {
      ...headers,
      age: String(Math.floor((Date.now() - at) / 1000)),
      'cache-status': `cofactor; ${status}`,
    },
  })

/**
 * A `fetch` for `createClient` that keeps answers by time: within `maxAge` without asking, after that for a while
 * still at once while the server is asked for the next call, and in place of failures. It takes the place of the
 * client's `cache`, which asks the server each time.
 */
export const cachedFetch = (options: CachedFetchOptions): FetchFunction => {
  const { cache, fetch: send = (url, init) => fetch(url, init), waitUntil } = options
  const refreshes = new Set<string>()

  const refresh = async (
    url: string,
    init: RequestInit,
    known: StoredAnswer | undefined,
  ): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (known?.headers.etag) headers.set('if-none-match', known.headers.etag)
    const response = await send(url, { ...init, headers: Object.fromEntries(headers) })
    if (known && response.status === 304) {
      const { at, headers: renewed } = storedAnswer(response.headers, '', Date.now())
      const confirmed = { at, headers: { ...known.headers, ...renewed }, body: known.body }
      await writeStored(cache, url, confirmed)
      return replay(confirmed, 'hit; detail=REVALIDATED')
    }
    if (response.status !== 200 || response.headers.get('cache-control')?.includes('no-store'))
      return response
    const answer = storedAnswer(response.headers, await response.text(), Date.now())
    await writeStored(cache, url, answer)
    return new Response(answer.body, { headers: response.headers })
  }

  const refreshBehind = (url: string, init: RequestInit, known: StoredAnswer): void => {
    if (refreshes.has(url)) return
    refreshes.add(url)
    const signal = AbortSignal.timeout(longestRefresh)
    const work = refresh(url, { ...init, signal }, known)
      .catch(() => undefined)
      .finally(() => refreshes.delete(url))
    waitUntil?.(work)
  }

  return async (url, init) => {
    if (!isPlainRead(init)) return send(url, init)
    const known = await readStored(cache, url)
    if (!known) return refresh(url, init, undefined)
    const { fresh, whileRevalidating, ifError } = lifetimesOf(known, options)
    const age = Date.now() - known.at
    if (age < fresh) return replay(known, 'hit')
    if (age < whileRevalidating) {
      refreshBehind(url, init, known)
      return replay(known, 'hit; detail=STALE-WHILE-REVALIDATE')
    }
    try {
      const response = await refresh(url, init, known)
      return response.status >= 500 && age < ifError ? replay(known, 'hit; detail=STALE-IF-ERROR') : response
    } catch (error) {
      if (init.signal?.aborted || age >= ifError) throw error
      return replay(known, 'hit; detail=STALE-IF-ERROR')
    }
  }
}
