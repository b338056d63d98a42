import type { FetchFunction } from '../ClientOptions.js'
import { CofactorError } from '../errors/CofactorError.js'
import { NetworkError } from '../errors/NetworkError.js'
import { problemErrorOf } from '../errors/problemErrorOf.js'
import type { Settings } from '../settings.js'
import type { ExchangeInit } from '../types/options.js'
import { readProblem } from './readProblem.js'
import { readRetryAfter } from './readRetryAfter.js'

// Looked up at each call: instrumentation and tests replace the global after the client is made.
export const globalFetch: FetchFunction = (url, init) => fetch(url, init)

/** What `fetch` is given for a request: what the client says, over that the call, and the key. */
export const toInit = ({ apiKey, init: general }: Settings, init?: ExchangeInit): RequestInit => ({
  ...general,
  ...init,
  headers: {
    ...general?.headers,
    ...init?.headers,
    ...(apiKey && { authorization: `Bearer ${apiKey}` }),
  },
})

/** Too many requests, timeouts and failures of the server pass; what the request itself got wrong does not. */
const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408

/**
 * Sends one request and gives what `read` makes of the answer.
 *
 * @throws NetworkError when no answer came, or broke off while it was read; ProblemError when its status is not a
 *   success or 304.
 */
export const exchange = async <Result>(
  { fetch = globalFetch }: Settings,
  url: string,
  init: RequestInit,
  read: (response: Response) => Result | Promise<Result>,
): Promise<Result> => {
  try {
    const response = await fetch(url, init)
    const { status } = response
    if (status < 300 || status === 304) return await read(response)
    const wait = isPassing(status) ? readRetryAfter(response.headers.get('retry-after')) : undefined
    const problem = readProblem(await response.text())
    throw new (problemErrorOf(status))(url, status, problem, wait, init.method)
  } catch (error) {
    throw error instanceof CofactorError ? error : new NetworkError(url, error, init.method)
  }
}
