import type { Store } from '../delivery/createStore'
import type { Scope } from '../domain/vocabulary/scopes'
import type { ContentModel } from '../model/types'
import type { Snapshots } from '../snapshot/createSnapshots'
import type { PreviewSource } from '../preview/previewSource'
import type { Admit } from './admission/admission'
import type { EventSettings } from './events/createEventStreams'
import type { ReportError } from './respond/writeProblem'

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
   * Origin under which partners reach the API (`https://content.example.org`), for addresses in what is shown
   * elsewhere.
   * @default '' for addresses without an origin
   */
  readonly publicUrl?: string
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
   * Memory for answers that are kept, their compressed forms included, in bytes.
   * @default 33554432 (32 MiB)
   */
  readonly cacheBytes?: number
  /**
   * Decides who may ask, and how often.
   * @default everybody, without limit
   */
  readonly admit?: Admit
  /**
   * The edition as files.
   * @default made in a folder among the temporary ones of the system
   */
  readonly snapshots?: Snapshots
  /** How the stream of events is kept up. */
  readonly events?: EventSettings
  /**
   * The drafts, for callers whose key has the scope `preview`.
   * @default none can be shown
   */
  readonly preview?: PreviewSource
  /**
   * Whether answers tell in `Server-Timing` how long they took. For development only: it tells strangers what was
   * in memory.
   * @default false
   */
  readonly isTimed?: boolean
  /**
   * Whether browsers that open `/graphql` get a page to write queries in. For development only: its scripts come from
   * elsewhere.
   * @default false
   */
  readonly hasExplorer?: boolean
}

/** Which content an answer is made of: what was published, or the latest drafts. */
export type Perspective = 'published' | 'drafts'

export type { Admission, Admit } from './admission/admission'

/** What a caller must be allowed to ask a read: to read, to follow changes, or to take the whole edition. */
export type ReadScope = Exclude<Scope, 'preview'>

export type Health = {
  /** `starting` until the published edition is read; documents are then refused with 503. */
  readonly status: 'ok' | 'starting'
  readonly database: 'sqlite' | 'mongodb' | 'postgres'
  /** Version of this software. */
  readonly version: string
  readonly uptimeSeconds?: number
  /** What runs by itself, such as scheduled publishing; absent until it has begun. */
  readonly runner?: {
    readonly status: 'ok' | 'late' | 'starting'
    /** ISO 8601: its last sign of life, in whichever process it runs. */
    readonly heartbeatAt?: string
  }
}

/** Under what the content may be used, and how to name its source. */
export type Licence = { readonly name: string; readonly url: string; readonly attribution: string }
