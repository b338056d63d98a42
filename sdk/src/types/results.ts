import type { CofactorError } from '../errors/CofactorError.js'
import type { components } from '../generated/schema.js'
import type { CallOptions } from './options.js'

/**
 * What comes with every answer: language, licence and the line to name its source by, until when it may be shown,
 * disclaimer, and how far the content is reviewed. The revision of the edition is in the header `Cofactor-Revision`.
 */
export type Meta = components['schemas']['Meta']

/** The state of the server. */
export type Health = components['schemas']['Health']

/** An answer and how it came. */
export type ResponseInfo = {
  /** Address asked for. */
  readonly url: string
  /** HTTP status; 200 for an answer from the cache. */
  readonly status: number
  readonly headers: Headers
  /** The JSON text of the whole answer. */
  readonly body: string
  /**
   * `network`: sent by the server. `cache`: the server confirmed that the cached answer still holds. `stale`:
   * the server could not be asked, and this is the last answer known. `copy`: from a store of
   * `@cofactor/sdk/store`, as of its last sync.
   */
  readonly source: 'network' | 'cache' | 'stale' | 'copy'
  /** The failure that a stale answer stands in for. */
  readonly error?: CofactorError
}

/** A result with how it came. */
export type WithResponse<Data> = {
  readonly data: Data
  readonly response: ResponseInfo
  readonly meta: Meta
}

/** A promise of a result, which gives the whole answer when asked for it. */
export type ApiPromise<Data> = Promise<Data> & {
  /** The result together with its `meta` and how it came. */
  withResponse(): Promise<WithResponse<Data>>
}

/** One page of a list. */
export type Page<Item> = {
  readonly items: Item[]
  readonly meta: Meta
  /** Where the next page begins, to keep or to hand on; absent on the last page. */
  readonly cursor?: string
  /** The next page, or `undefined` after the last. Options given here replace those of the first call. */
  next(options?: CallOptions): Promise<Page<Item> | undefined>
}
