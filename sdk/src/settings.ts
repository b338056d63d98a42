import type { Cache } from './Cache.js'
import type { ClientOptions, FetchFunction } from './ClientOptions.js'

/** The client's options with every default filled in, so that nothing further in asks whether one is set. */
export type Settings = {
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly headers: Readonly<Record<string, string>>
  readonly fetch: FetchFunction
  readonly cache: Cache | undefined
  readonly retries: number
  readonly baseDelay: number
  readonly timeout: number
}

// Looked up at each call: instrumentation and tests replace the global after the client is made.
const globalFetch: FetchFunction = (url, init) => fetch(url, init)

/** @throws TypeError when `baseUrl` is none, saying what it is and what would be right. */
export const readSettings = ({
  baseUrl,
  apiKey,
  fetch = globalFetch,
  cache,
  retry: { limit: retries = 2, baseDelay = 300 } = {},
  timeout = 10_000,
}: ClientOptions): Settings => {
  // A path alone is right in a browser, where the page's own site passes requests on.
  if (!/^(https?:\/)?\/[^?#]*$/.test(baseUrl)) {
    throw new TypeError(`createClient: baseUrl must be like https://cms.example.org, but is ${baseUrl}`)
  }
  return {
    baseUrl: baseUrl.replace(/\/+$/, ''),
    headers: apiKey ? { authorization: `Bearer ${apiKey}` } : {},
    fetch,
    cache,
    retries,
    baseDelay,
    timeout,
  }
}
