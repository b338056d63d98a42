import type { ApiContext } from '../apiContext'
import type { Read } from '../read'
import { prepareResponse } from '../respond/prepareResponse'

/** `GET /v1`: the types, with how many documents each has, and where to go on. */
export const indexRead =
  ({ store, model, licence }: ApiContext): Read =>
  () =>
    prepareResponse({
      data: Object.values(model.types).map(({ type, singular, plural, description }) => ({
        type,
        singular,
        plural,
        description,
        total: store.count(type),
        links: { list: `/v1/${type}` },
      })),
      meta: { locales: model.locales, defaultLocale: model.defaultLocale, licence },
      links: {
        self: '/v1',
        openapi: '/v1/openapi.json',
        health: '/v1/health',
        taxonomy: '/v1/taxonomy',
        codeSystems: '/v1/lookup/systems',
      },
    })
