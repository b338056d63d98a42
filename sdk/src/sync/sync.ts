import type { Door } from '../createDoor.js'
import { GoneError } from '../errors/GoneError.js'
import { isProblemError } from '../errors/guards.js'
import type { ProblemError } from '../errors/ProblemError.js'
import type { components } from '../generated/schema.js'
import { readAnswer } from '../readAnswer.js'
import type { CallOptions, Locale } from '../types/options.js'

/** A document to put in the place of what a copy holds at `type` and `slug`. */
export type SyncPublish = components['schemas']['SyncPublish']

/** An address where there is no document any more: remove what a copy holds there. `movedTo` is where it is now. */
export type SyncUnpublish = components['schemas']['SyncUnpublish']

/** What to do to a copy; `kind` tells which. */
export type SyncChange = SyncPublish | SyncUnpublish

/** Where the copy is, and in which language. */
export type SyncOptions = CallOptions & {
  /** How far the copy has come: a `cursor` of a page, a snapshot or an event. @default a whole copy is made */
  since?: string | undefined
  /** Language of the copy, when there is no `since`. @default the client's `locale` */
  locale?: Locale | undefined
  /** The most changes of a page, 1 to 500. @default 500 */
  limit?: number | undefined
}

/** Changes to take over together, and the cursor to keep when they are. */
export type SyncPage = {
  readonly changes: SyncChange[]
  /** How far the copy has come with this page. Keep it, and hand it back as `since`. */
  readonly cursor: string
  /** Of the edition that answered, as far as it was told. */
  readonly revision: number | undefined
  readonly meta: SyncBody['meta']
}

type SyncBody = {
  readonly data: SyncChange[]
  readonly meta: {
    readonly locale: Locale
    readonly cursor: string
    readonly hasMore: boolean
    readonly licence: components['schemas']['Licence']
    readonly disclaimer: string
    /** The server's sentences about content, in the language of the copy. */
    readonly wording: components['schemas']['Wording']
    /** How the server sorts: with the first page of a whole copy, which was asked without `since`. */
    readonly sorting?: components['schemas']['Sorting']
  }
}

/** What of a client a sync needs. */
export type SyncDoor = Pick<Door, 'locale' | 'request'>

/** Whether the server says that a copy can't be brought up to date. */
export const isGone = (error: unknown): error is ProblemError => isProblemError(error) && error.status === 410

/** One page. Pages are read once and are large: no cache keeps them. */
export const readPage = async (client: SyncDoor, options: SyncOptions): Promise<SyncPage> => {
  const init = { ...options.init, cache: 'no-store' as const }
  const { body, response } = await readAnswer<SyncBody>(client, '/v1/sync', { ...options, init })
  const { data: changes, meta } = body
  const revision = Number(response.headers.get('cofactor-revision')) || undefined
  return { changes, cursor: meta.cursor, revision, meta }
}

/**
 * What changed since a copy was last brought up to date, page by page, until there is no more. Take a page's changes
 * over, keep its cursor, and what breaks off goes on from there.
 *
 * @throws GoneError when the copy must be made anew.
 */
export const sync = async function* (
  client: SyncDoor,
  { since, locale, limit = 500, ...call }: SyncOptions = {},
): AsyncGenerator<SyncPage, void, undefined> {
  // A cursor belongs to one locale, so that the client's own must not be sent beside it.
  let query: SyncOptions = { since, locale: since ? locale : (locale ?? client.locale) }
  let hasMore = true
  while (hasMore) {
    const page = await readPage(client, { ...call, ...query, limit }).catch((error: unknown) => {
      throw isGone(error) ? new GoneError(error.url, error.problem) : error
    })
    yield page
    query = { since: page.cursor }
    hasMore = page.meta.hasMore
  }
}
