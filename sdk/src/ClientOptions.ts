import type { Cache } from './Cache.js'
import type { FetchInit, Locale } from './types/options.js'

/** What the client needs of `fetch`: an address and an init in, a `Response` out. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>

/** How often and how soon a failed request is sent again. */
export type RetryOptions = {
  /** The most times a request is sent again. `0` never retries. @default 2 */
  readonly limit?: number | undefined
  /**
   * The first wait is drawn at random between 0 and this, in milliseconds; it doubles with each retry. A wait
   * that the server asks for comes before it.
   *
   * @default 300
   */
  readonly baseDelay?: number | undefined
}

/** Where a client reads, and how. */
export type ClientOptions = {
  /** Address of the Cofactor server, without `/v1`: `https://content.example.org`. */
  readonly baseUrl: string
  /** Sent as `Authorization: Bearer …`. Reading needs none; a key raises the limits. @default none */
  readonly apiKey?: string | undefined
  /** Language of the text, unless a call names another. @default what the server chooses */
  readonly locale?: Locale | undefined
  /** Sends the requests, for frameworks and tests that bring their own. @default the global `fetch` */
  readonly fetch?: FetchFunction | undefined
  /**
   * Keeps answers: unchanged ones are confirmed and not sent again, and the last known one is given when the
   * server can't be reached or fails (`source` of `withResponse()` then says `stale`).
   *
   * @default none
   */
  readonly cache?: Cache | undefined
  /** Passed on to `fetch` with each request: `{ next: { revalidate: 60 } }`. @default nothing */
  readonly init?: FetchInit | undefined
  /** Answers 408, 429 and 5xx, and broken connections, are retried. @default { limit: 2, baseDelay: 300 } */
  readonly retry?: RetryOptions | undefined
  /** The most milliseconds a call may take, retries and the waits between them included. @default 10000 */
  readonly timeout?: number | undefined
}
