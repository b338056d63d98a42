import type { CofactorError } from '../errors/CofactorError.js'
import type { RequestOptions } from '../types/options.js'
import type { ResponseInfo } from '../types/results.js'

/** A request under way, for all the calls that wait for it. */
export type Trip = {
  readonly url: string
  readonly controller: AbortController
  /** What `fetch` is given besides. */
  readonly init: RequestOptions['init']
  /** Calls that still wait for the answer. */
  waiting: number
  /** The instant (ms since the epoch) when the last of them gives up. It moves as calls join. */
  deadline: number
  /** The last answer known, as a stand-in for `error`. Set once the cache has answered, if it has one. */
  stale?: (error: CofactorError) => ResponseInfo
}
