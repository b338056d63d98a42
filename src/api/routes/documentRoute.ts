import type { RequestHandler, Response } from 'express'
import { parseDocumentQuery } from '../../delivery/parse/parseListQuery'
import { readRequest, type ApiContext } from '../apiContext'
import { cacheTags } from '../envelope/cacheTags'
import { createMeta } from '../envelope/createMeta'
import { ProblemError } from '../ProblemError'
import { rawQueryOf, withQuery } from '../respond/canonicalQuery'
import { prepareResponse, sharedCacheControl, type PreparedResponse } from '../respond/prepareResponse'
import { readParsed } from './readParsed'
import { readType } from './readType'

/** `GET /v1/{type}/{slug}` */
export const documentRoute = (context: ApiContext): RequestHandler<{ type: string; slug: string }> => {
  const { store, licence, today, cache, send } = context

  return async function documentRoute(request, response) {
    const { type } = readType(request.params.type, context)
    const { slug } = request.params
    const location = store.locate(type, slug)
    if (location.kind === 'moved') {
      redirect(response, type, location.slug, rawQueryOf(request.originalUrl))
      return
    }
    if (location.kind !== 'here') throw notFound(type, slug, location.kind)

    const { search, query, queryContext, vary } = readRequest(request, context)
    const prepare = (): PreparedResponse => {
      const parsed = readParsed(parseDocumentQuery(search, type, queryContext))
      const answer = store.get(type, slug, parsed)
      const [document] = answer?.documents ?? []
      if (!answer || !document) throw notFound(type, slug, 'unknown')
      const content = {
        data: document,
        meta: createMeta(answer, {
          revision: store.revision,
          locale: parsed.locale,
          licence,
          today: today(),
        }),
        links: { self: withQuery(pathOf(type, slug), query) },
        ...(answer.included ? { included: answer.included } : {}),
      }
      const types = [type, ...Object.keys(answer.included ?? {})]
      return prepareResponse(content, { Vary: vary, 'Cache-Tag': cacheTags(types, answer.participants) })
    }
    await send(request, response, cache.get(`${type}/${slug}?${query} ${queryContext.locale}`, prepare))
  }
}

const pathOf = (type: string, slug: string): string => `/v1/${type}/${encodeURIComponent(slug)}`

/** 308 and not 301, so that no client turns a HEAD into a GET; the query goes along. */
const redirect = (response: Response, type: string, slug: string, query: string): void => {
  response.setHeader('Location', withQuery(pathOf(type, slug), query))
  response.setHeader('Cache-Control', sharedCacheControl)
  response.setHeader('Cache-Tag', cacheTags([type], [{ type, slug }]))
  response.status(308).end()
}

const notFound = (type: string, slug: string, kind: 'unpublished' | 'unknown'): ProblemError =>
  kind === 'unpublished'
    ? new ProblemError({
        code: 'document-unpublished',
        detail: `"${slug}" of "${type}" is no longer published. Remove what you hold of it.`,
        value: slug,
      })
    : new ProblemError({
        code: 'document-not-found',
        detail: `There is no "${slug}" among "${type}". GET /v1/${type} lists what there is.`,
        value: slug,
      })
