import type { Store } from '../delivery/createStore'
import type { ContentModel } from '../model/types'
import type { ReportError } from './middleware/problemHandler'

export type AppOptions = {
  readonly store: Store
  /** The model that the store was made with. */
  readonly model: ContentModel
  /** The OpenAPI document, served as it is. */
  readonly openapi: object
  /** Asked anew for each request, so it must cost nothing. */
  readonly health: () => Health
  readonly licence: Licence
  /**
   * Today decides what is overdue for review.
   * @default the system's clock
   */
  readonly clock?: () => Date
  /**
   * Told of every error that callers hear nothing about, with the id that they were given.
   * @default nothing is done
   */
  readonly reportError?: ReportError
  /**
   * Memory for prepared answers, in bytes, and as much again for their compressed forms.
   * @default 33554432 (32 MiB)
   */
  readonly cacheBytes?: number
}

export type Health = {
  /** `starting` until the published edition is read; documents are then refused with 503. */
  readonly status: 'ok' | 'starting'
  readonly database: 'sqlite' | 'mongodb' | 'postgres'
  /** Version of this software. */
  readonly version: string
  readonly uptimeSeconds?: number
}

/** Under what the content may be used, and how to name its source. */
export type Licence = { readonly name: string; readonly url: string; readonly attribution: string }
