import type { RequestHandler } from 'express'
import { parseListQuery } from '../../delivery/parse/parseListQuery'
import { readRequest, type ApiContext } from '../apiContext'
import { cacheTags } from '../envelope/cacheTags'
import { createMeta } from '../envelope/createMeta'
import { canonicalQuery, withQuery } from '../respond/canonicalQuery'
import { prepareResponse, type PreparedResponse } from '../respond/prepareResponse'
import { readParsed } from './readParsed'
import { readType } from './readType'

/** `GET /v1/{type}` */
export const listRoute = (context: ApiContext): RequestHandler<{ type: string }> => {
  const { store, licence, today, cache, send } = context

  return async function listRoute(request, response) {
    const { type } = readType(request.params.type, context)
    const { search, query, queryContext, vary } = readRequest(request, context)

    const prepare = (): PreparedResponse => {
      const parsed = readParsed(parseListQuery(search, type, queryContext))
      const answer = store.list(type, parsed)
      const path = `/v1/${type}`
      const content = {
        data: answer.documents,
        meta: createMeta(answer, {
          revision: store.revision,
          locale: parsed.locale,
          licence,
          today: today(),
        }),
        links: {
          self: withQuery(path, query),
          ...(answer.next ? { next: withQuery(path, withCursor(search, answer.next)) } : {}),
        },
        ...(answer.included ? { included: answer.included } : {}),
      }
      const types = [type, ...Object.keys(answer.included ?? {})]
      return prepareResponse(content, { Vary: vary, 'Cache-Tag': cacheTags(types, answer.participants) })
    }

    await send(request, response, cache.get(`${type}?${query} ${queryContext.locale}`, prepare))
  }
}

const withCursor = (search: URLSearchParams, cursor: string): string => {
  const next = new URLSearchParams(search)
  next.set('cursor', cursor)
  return canonicalQuery(next)
}
