import type { RequestHandler } from 'express'
import type { ApiContext } from '../apiContext'
import { prepareResponse } from '../respond/prepareResponse'

/** `GET /v1`: the types, with how many documents each has, and where to go on. */
export const indexRoute = ({ store, model, licence, cache, send }: ApiContext): RequestHandler =>
  async function indexRoute(request, response) {
    const prepared = cache.get('/', () =>
      prepareResponse({
        data: Object.values(model.types).map(({ type, singular, plural, description }) => ({
          type,
          singular,
          plural,
          description,
          total: store.count(type),
          links: { list: `/v1/${type}` },
        })),
        meta: {
          revision: store.revision,
          locales: model.locales,
          defaultLocale: model.defaultLocale,
          licence,
        },
        links: { self: '/v1', openapi: '/v1/openapi.json', health: '/v1/health' },
      }),
    )
    await send(request, response, prepared)
  }
