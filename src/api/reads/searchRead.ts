import { parseSearchQuery } from '../../search/parse/parseSearchQuery'
import { encodeSearchCursor } from '../../search/parse/searchCursor'
import type { ApiContext } from '../apiContext'
import { canonicalAddress } from '../envelope/canonicalAddress'
import { contentHeaders } from '../envelope/contentHeaders'
import { createMeta } from '../envelope/createMeta'
import type { Read } from '../read'
import { canonicalQuery, withQuery } from '../respond/canonicalQuery'
import { prepareResponse } from '../respond/prepareResponse'
import { readParsed } from './readParsed'

const path = '/v1/search'

/** `GET /v1/search`: what is found for some words, best first, over all types. */
export const searchRead = (context: ApiContext): Read => {
  const { search: engine } = context

  return async ({ search, query, queryContext, vary }) => {
    const parsed = readParsed(parseSearchQuery(search, queryContext, engine.facets))
    const { locale } = parsed
    const answer = await engine.search(parsed)
    const { results, facets, next, participants } = answer
    const content = {
      data: results,
      facets,
      meta: createMeta(context, answer, {
        locale,
        canonical: canonicalAddress(context, path, { locale, query }),
      }),
      links: {
        self: withQuery(path, query),
        ...(next === undefined
          ? {}
          : { next: withQuery(path, withCursor(search, encodeSearchCursor(next, parsed))) }),
      },
    }
    return prepareResponse(
      content,
      contentHeaders({ vary, locale, about: ['search'], documents: participants }),
    )
  }
}

const withCursor = (search: URLSearchParams, cursor: string): string => {
  const next = new URLSearchParams(search)
  next.set('cursor', cursor)
  return canonicalQuery(next)
}
