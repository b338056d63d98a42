import type { Settings } from '../settings.js'
import { globalFetch, toInit } from './exchange.js'

/** How a request is made, with headers by name. */
export type PlainRequest = Omit<RequestInit, 'headers'> & {
  readonly headers?: Readonly<Record<string, string>>
}

/** One request below the base address with the client's key and `fetch`, whatever its answer: no retries, no cache. */
export const fetchOnce = (settings: Settings, path: string, init: PlainRequest = {}): Promise<Response> => {
  const { fetch = globalFetch, baseUrl } = settings
  const { headers = {}, ...rest } = init
  return fetch(baseUrl + path, { ...rest, ...toInit(settings, { headers }) })
}
