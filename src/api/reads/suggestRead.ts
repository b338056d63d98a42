import { parseSuggestQuery } from '../../search/parse/parseSearchQuery'
import type { ApiContext } from '../apiContext'
import { contentHeaders } from '../envelope/contentHeaders'
import type { Read } from '../read'
import { withQuery } from '../respond/canonicalQuery'
import { prepareResponse } from '../respond/prepareResponse'
import { readParsed } from './readParsed'

/** `GET /v1/suggest`: documents that what was typed so far may be the name of. */
export const suggestRead = ({ search: engine }: ApiContext): Read => {
  return async ({ search, query, queryContext, vary }) => {
    const parsed = readParsed(parseSuggestQuery(search, queryContext, engine.facets))
    const suggestions = await engine.suggest(parsed)
    const content = {
      data: suggestions,
      meta: { locale: parsed.locale },
      links: { self: withQuery('/v1/suggest', query) },
    }
    return prepareResponse(
      content,
      contentHeaders({ vary, locale: parsed.locale, about: ['suggest'], documents: suggestions }),
    )
  }
}
