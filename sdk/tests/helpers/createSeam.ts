import { createClient, type Client, type ClientOptions } from '../../src/index.js'

export type SeenRequest = { readonly url: string; readonly headers: Headers; readonly signal: AbortSignal }

/** Answers one request; throwing is a broken connection. */
export type Handler = (request: SeenRequest) => Response | Promise<Response>

export type Seam = { readonly client: Client; readonly requests: SeenRequest[] }

export const baseUrl = 'https://cms.example.org'

/**
 * A client whose requests are answered by the handlers, each once and in order; the last one answers all that
 * follow. It goes through the public `fetch` option, so all of the client is at work, and seams share nothing.
 */
export const createSeam = (handlers: readonly Handler[], options: Partial<ClientOptions> = {}): Seam => {
  const requests: SeenRequest[] = []
  const client = createClient({
    baseUrl,
    retry: { baseDelay: 0 },
    ...options,
    fetch: async (url, init) => {
      const request = {
        url,
        headers: new Headers(init.headers),
        signal: init.signal ?? new AbortController().signal,
      }
      const handler = handlers[Math.min(requests.length, handlers.length - 1)]
      requests.push(request)
      if (!handler) throw new Error(`No handler for GET ${url}`)
      return handler(request)
    },
  })
  return { client, requests }
}

/** The error that a promise rejects with; fails the test when it does not. */
export const failureOf = async (promise: Promise<unknown>): Promise<unknown> => {
  let value: unknown
  try {
    value = await promise
  } catch (error) {
    return error
  }
  throw new Error(`Expected a rejection, but got ${JSON.stringify(value)}`)
}

/** Never answers, and rejects when the request is aborted, as `fetch` does. */
export const hang: Handler = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
