import type { SyncCursors } from '../../delivery/history/createSyncCursors'
import { parseSyncQuery } from '../../delivery/history/parseSyncQuery'
import { readSyncPage } from '../../delivery/history/readSyncPage'
import type { SyncCursor } from '../../delivery/history/syncCursor'
import { sortingOf } from '../../delivery/sortingOf'
import { disclaimer } from '../../domain/governance/reviewState'
import { wordingOf } from '../../domain/governance/wording'
import { inLocale } from '../../domain/locale'
import type { ApiContext } from '../apiContext'
import { ProblemError } from '../ProblemError'
import type { Read } from '../read'
import { canonicalQuery, withQuery } from '../respond/canonicalQuery'
import { prepareResponse } from '../respond/prepareResponse'
import { readParsed } from './readParsed'
import { staleDetail } from './staleDetail'

const path = '/v1/sync'

/** `GET /v1/sync`: what a copy of the edition has to take over. */
export const syncRead = (context: ApiContext): Read => {
  const { store, model, licence, cursors } = context
  const types = Object.keys(model.types)
  const sorting = sortingOf(context.queryModel)

  return ({ search, query, queryContext, vary }) => {
    const { since, locale, limit } = readParsed(parseSyncQuery(search, queryContext, cursors))
    if (since) refuseStale(since, search.get('since') ?? '', cursors)
    const { items, next, hasMore } = readSyncPage(since?.position, { store, types, locale, limit })
    const cursor = cursors.write(next, locale)
    const content = {
      data: items,
      meta: {
        locale,
        cursor,
        hasMore,
        licence,
        disclaimer: inLocale(disclaimer, locale),
        wording: wordingOf(locale, licence),
        // With another model a copy begins anew: whoever goes on has it already.
        sorting: since ? undefined : sorting,
      },
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

const withSince = (search: URLSearchParams, cursor: string): string => {
  const next = new URLSearchParams(search)
  next.set('since', cursor)
  return canonicalQuery(next)
}
