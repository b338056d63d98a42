import { parseListQuery } from '../../delivery/parse/parseListQuery'
import type { ApiContext } from '../apiContext'
import { bibliographyOf } from '../envelope/bibliographyOf'
import { canonicalAddress } from '../envelope/canonicalAddress'
import { contentHeaders } from '../envelope/contentHeaders'
import { createMeta } from '../envelope/createMeta'
import type { Read } from '../read'
import { canonicalQuery, withQuery } from '../respond/canonicalQuery'
import { joinEnvelope } from '../respond/joinEnvelope'
import { withHeaders } from '../respond/prepareResponse'
import { readParsed } from './readParsed'
import { readType } from './readType'

/** `GET /v1/{type}` */
export const listRead = (context: ApiContext): Read => {
  const { store } = context

  return ({ params, search, query, queryContext, vary }) => {
    const { type } = readType(params.type, context)
    const parsed = readParsed(parseListQuery(search, type, queryContext))
    const answer = store.list(type, parsed)
    const path = `/v1/${type}`
    const { locale } = parsed
    const canonical = canonicalAddress(context, path, { locale, query })
    const meta = createMeta(context, answer, { locale, canonical })
    const links = {
      self: withQuery(path, query),
      ...(answer.next ? { next: withQuery(path, withCursor(query, answer.next)) } : {}),
    }
    const types = [type, ...Object.keys(answer.included ?? {})]
    const bibliography = parsed.cite && bibliographyOf(answer, parsed, context)
    return withHeaders(
      joinEnvelope({
        data: answer.documents,
        beside: { meta, links, bibliography },
        included: answer.included,
      }),
      contentHeaders({ vary, locale, about: types, documents: answer.participants }),
    )
  }
}

const withCursor = (query: string, cursor: string): string => {
  const next = new URLSearchParams(query)
  next.set('cursor', cursor)
  return canonicalQuery(next)
}
