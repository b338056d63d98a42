import type { Settings } from './settings.js'
import { createTransport } from './transport/createTransport.js'
import { exchange, toInit } from './transport/exchange.js'
import type { ExchangeInit, Locale, RequestOptions } from './types/options.js'
import type { ResponseInfo } from './types/results.js'

/** What a client does for any address of the server; other entries of the package build on it. */
export type Door = {
  /** Language of calls that name none. */
  readonly locale: Locale | undefined
  /**
   * Reads any address of the server, such as `/v1/search?q=iron`, with all that the client does for its own reads:
   * key, retries, deadline, sharing and cache. Gives the text as it came.
   */
  request(path: string, options?: RequestOptions): Promise<ResponseInfo>
  /**
   * One request with the client's key and `fetch`, for answers that are read as they come: no retries, no deadline,
   * no cache. Rejects as all calls do when the answer is not a success.
   */
  stream(path: string, init?: ExchangeInit): Promise<Response>
}

export const createDoor = (settings: Settings): Door => ({
  locale: settings.locale,
  request: createTransport(settings),
  stream: (path, init) =>
    exchange(settings, settings.baseUrl + path, toInit(settings, init), (response) => response),
})
