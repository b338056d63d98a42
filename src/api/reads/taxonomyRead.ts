import type { ApiContext } from '../apiContext'
import { canonicalAddress } from '../envelope/canonicalAddress'
import { contentHeaders } from '../envelope/contentHeaders'
import { createSyndicationMeta } from '../envelope/createMeta'
import { ProblemError } from '../ProblemError'
import type { Read } from '../read'
import { withQuery } from '../respond/canonicalQuery'
import { prepareResponse } from '../respond/prepareResponse'
import { readLocale } from './readLocale'

const path = '/v1/taxonomy'

/**
 * `GET /v1/taxonomy` and `GET /v1/taxonomy/{id}`: the vocabularies that readers find their way by, with how many
 * documents use each of their terms.
 */
export const taxonomyRead = (context: ApiContext): Read => {
  const { taxonomies } = context

  return async ({ params: { id }, search, query, queryContext, vary }) => {
    if (id !== undefined && !taxonomies.ids.includes(id)) throw unknownTaxonomy(id, taxonomies.ids)
    const locale = readLocale(search, queryContext)
    const { taxonomies: found, fallback } = await taxonomies.read(locale, id)
    const own = id === undefined ? path : `${path}/${encodeURIComponent(id)}`
    const canonical = canonicalAddress(context, own, { locale })
    const content = {
      data: id === undefined ? found : found[0],
      meta: createSyndicationMeta(context, { locale, canonical, fallback }),
      links: { self: withQuery(own, query) },
    }
    const about = ['taxonomy', ...new Set(found.flatMap(({ usedBy }) => usedBy.map(({ type }) => type)))]
    return prepareResponse(content, contentHeaders({ vary, locale, about, documents: [] }))
  }
}

const unknownTaxonomy = (id: string, allowed: readonly string[]): ProblemError =>
  new ProblemError({
    code: 'unknown-taxonomy',
    detail: `There is no taxonomy "${id}". GET ${path} has all of them.`,
    value: id,
    allowed,
  })
