import {
  createSyncCursors,
  type SyncCursors,
  type SyncRefusal,
} from '../../delivery/history/createSyncCursors'
import { parseSyncQuery } from '../../delivery/history/parseSyncQuery'
import { readSyncPage } from '../../delivery/history/readSyncPage'
import type { SyncCursor } from '../../delivery/history/syncCursor'
import { disclaimer } from '../../domain/governance/reviewState'
import { inLocale } from '../../domain/locale'
import type { ApiContext } from '../apiContext'
import { ProblemError } from '../ProblemError'
import type { Read } from '../read'
import { canonicalQuery, withQuery } from '../respond/canonicalQuery'
import { prepareResponse } from '../respond/prepareResponse'
import { readParsed } from './readParsed'

const path = '/v1/sync'

/** `GET /v1/sync`: what a copy of the edition has to take over. */
export const syncRead = (context: ApiContext): Read => {
  const { store, model, licence } = context
  const cursors = createSyncCursors(store, model)
  const types = Object.keys(model.types)

  return ({ search, query, queryContext, vary }) => {
    const { since, locale, limit } = readParsed(parseSyncQuery(search, queryContext, cursors))
    if (since) refuseStale(since, search.get('since') ?? '', cursors)
    const { items, next, hasMore } = readSyncPage(since?.position, { store, types, locale, limit })
    const cursor = cursors.write(next, locale)
    const content = {
      data: items,
      meta: { locale, cursor, hasMore, licence, disclaimer: inLocale(disclaimer, locale) },
      links: {
        self: withQuery(path, query),
        ...(hasMore ? { next: withQuery(path, withSince(search, cursor)) } : {}),
      },
    }
    return prepareResponse(content, { Vary: vary, 'Cache-Control': 'private, no-cache' })
  }
}

/** @throws ProblemError when a copy cannot be brought up to date from there. */
const refuseStale = (since: SyncCursor, value: string, cursors: SyncCursors): void => {
  const refusal = cursors.refuse(since)
  if (!refusal) return
  throw new ProblemError({ code: refusal, detail: staleDetail(refusal), parameter: 'since', value })
}

export const staleDetail = (refusal: SyncRefusal): string => `${reasons[refusal]} ${howToRestart}`

const reasons: Readonly<Record<SyncRefusal, string>> = {
  'cursor-too-old': 'What changed since this cursor is no longer known.',
  'model-changed': 'The form in which documents are served has changed since this cursor.',
  'edition-replaced': 'This cursor belongs to an edition that is no longer there.',
}

const howToRestart =
  'Throw your copy away and make it anew: load /v1/snapshot and go on from its cursor, or call /v1/sync without "since".'

const withSince = (search: URLSearchParams, cursor: string): string => {
  const next = new URLSearchParams(search)
  next.set('since', cursor)
  return canonicalQuery(next)
}
