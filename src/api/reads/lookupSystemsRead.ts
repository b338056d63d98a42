import type { ApiContext } from '../apiContext'
import type { Read } from '../read'
import { withQuery } from '../respond/canonicalQuery'
import { prepareResponse } from '../respond/prepareResponse'
import { readLocale } from './readLocale'

const path = '/v1/lookup/systems'

/** `GET /v1/lookup/systems`: the registers by whose codes documents can be looked up. */
export const lookupSystemsRead =
  ({ lookup, model, licence }: ApiContext): Read =>
  ({ search, query, queryContext, vary }) => {
    const locale = readLocale(search, queryContext)
    const content = {
      data: lookup.systems.map(({ id, title, example, usedBy }) => ({
        id,
        title: title[locale] ?? title[model.defaultLocale] ?? id,
        ...(example === undefined ? {} : { example }),
        usedBy,
        template: `/v1/lookup?system=${encodeURIComponent(id)}&code={code}`,
      })),
      meta: { locale, licence },
      links: { self: withQuery(path, query) },
    }
    return prepareResponse(content, { Vary: vary, 'Content-Language': locale, 'Cache-Tag': 'lookup' })
  }
