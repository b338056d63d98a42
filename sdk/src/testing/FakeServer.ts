import type { EditionChangedEvent } from '../webhooks/WebhookEvent.js'
import type { DocumentType } from '../types/Ref.js'
import type { AnyDocument } from './AnyDocument.js'

/** A request that the fake server was sent. */
export type FakeRequest = {
  readonly method: string
  readonly url: string
  /** Path and query, as in `/v1/minerals/zinc?locale=es`. */
  readonly path: string
  readonly headers: Headers
}

/** What goes wrong, for the next requests. */
export type Failure = {
  /** The status of the refusal, or `network` for no answer at all. @default 503 */
  readonly status?: number | 'network' | undefined
  /** How many requests fail. @default 1 */
  readonly times?: number | undefined
  /** Only requests whose path and query begin with this, or match it. @default every request */
  readonly path?: string | RegExp | undefined
  /** Seconds in `Retry-After`. @default none */
  readonly retryAfter?: number | undefined
}

/** What the server has to answer with. */
export type FakeServerOptions = {
  /** What is published. Everything that an include leads to must be among them. @default none */
  readonly documents?: readonly AnyDocument[] | undefined
  /** The text of a snapshot, from `/v1/snapshot` or the command line: a manifest, then a document a line. */
  readonly snapshot?: string | undefined
  /** Milliseconds before each answer. @default 0 */
  readonly delay?: number | undefined
}

/** The event of a change, to be sent by `webhookRequest`, which gives it its id. */
export type ChangeEvent = Omit<EditionChangedEvent, 'id'>

/** A Cofactor server within your tests. */
export type FakeServer = {
  /** For `createClient({ baseUrl, fetch: server.fetch })`, or in the place of the global one. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** Every request so far, in order. */
  readonly requests: readonly FakeRequest[]
  /** Milliseconds before each answer; may be set at any time. */
  delay: number
  /** The revision of what is published. */
  readonly revision: number
  /** Makes the next requests fail. */
  readonly fail: (failure?: Failure) => void
  /** Adds documents, or replaces those at their addresses. */
  readonly publish: (...documents: readonly AnyDocument[]) => Promise<ChangeEvent>
  /** Takes a document away: its address answers 404 from now on. */
  readonly unpublish: (type: DocumentType, slug: string) => Promise<ChangeEvent>
}
