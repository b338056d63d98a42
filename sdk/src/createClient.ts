import type { ClientOptions } from './ClientOptions.js'
import { createResource } from './createResource.js'
import { createResources } from './generated/resources.js'
import type { Resources } from './generated/resources.js'
import { readHealth } from './readHealth.js'
import { readSettings } from './settings.js'
import { createTransport } from './transport/createTransport.js'
import { exchange, toInit } from './transport/exchange.js'
import type { CallOptions, ExchangeInit, Locale, RequestOptions } from './types/options.js'
import type { Health, ResponseInfo } from './types/results.js'

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

/** Reads of a Cofactor server: one resource for each public type. */
export type Client = Resources &
  Door & {
    /** The state of the server. */
    health(options?: CallOptions): Promise<Health>
  }

/**
 * A client of the server at `baseUrl`. Making one sends nothing; it may be shared by everything in a process.
 *
 * @throws TypeError when an option is wrong, saying which and what would be right.
 */
export const createClient = (options: ClientOptions): Client => {
  const { locale } = options
  const settings = readSettings(options)
  const send = createTransport(settings)
  return {
    ...createResources((type) => createResource(type, send, locale)),
    locale,
    health: (call) => readHealth(send, call),
    request: send,
    stream: (path, init) =>
      exchange(settings, settings.baseUrl + path, toInit(settings, init), (response) => response),
  }
}
