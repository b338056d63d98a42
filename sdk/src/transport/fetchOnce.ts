import type { FetchFunction } from '../ClientOptions.js'
import { NetworkError } from '../errors/NetworkError.js'
import { problemErrorOf } from '../errors/problemErrorOf.js'
import type { ResponseInfo } from '../types/results.js'
import { readProblem } from './readProblem.js'
import { readRetryAfter } from './readRetryAfter.js'

/** Too many requests, timeouts and failures of the server pass; what the request itself got wrong does not. */
const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408

const receive = async (fetch: FetchFunction, url: string, init: RequestInit): Promise<ResponseInfo> => {
  try {
    const response = await fetch(url, init)
    const { status, headers } = response
    return { url, status, headers, body: await response.text(), source: 'network' }
  } catch (cause) {
    throw new NetworkError(url, cause)
  }
}

/**
 * Sends one GET and reads the answer to its end.
 *
 * @throws NetworkError when no whole answer came; ProblemError when its status is not a success or 304.
 */
export const fetchOnce = async (
  fetch: FetchFunction,
  url: string,
  init: RequestInit,
): Promise<ResponseInfo> => {
  const received = await receive(fetch, url, init)
  const { status, headers, body } = received
  if (status < 300 || status === 304) return received
  const wait = isPassing(status) ? readRetryAfter(headers.get('retry-after')) : undefined
  throw new (problemErrorOf(status))(url, status, readProblem(body), wait)
}
