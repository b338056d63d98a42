import type { QueryContext } from '../delivery/parse/parsing'
import type { ReadScope } from './options'
import type { PreparedResponse } from './respond/prepareResponse'

/** What a read is asked: the path's parameters, decoded, and the query. */
export type ReadCall = {
  readonly params: Readonly<Record<string, string>>
  readonly search: URLSearchParams
  /** The query in its one form: what differs only in order or encoding is the same here. */
  readonly query: string
  readonly queryContext: QueryContext
  /** Headers that the answer depends on. */
  readonly vary: string
}

/**
 * A GET that is answered from the edition alone: the same call gives the same answer until the edition or the day
 * changes, so it may be kept and sent again.
 *
 * @throws ProblemError when the call is to be refused
 */
export type Read = (call: ReadCall) => PreparedResponse | Promise<PreparedResponse>

export type ReadRoute = {
  /** Below `/v1`, with `:name` for parameters: `/:type/:slug`. Names go before parameters. */
  readonly path: string
  readonly read: Read
  /**
   * What a caller must be allowed.
   * @default 'read'
   */
  readonly scope?: ReadScope
  /**
   * True when it does not need the edition, and is therefore answered while that is still being read.
   * @default false
   */
  readonly isAlwaysReady?: boolean
  /**
   * False where answers are large and seldom asked for twice, so that they would only push others out of memory.
   * @default true
   */
  readonly isKept?: boolean
}
