import type { RequestHandler } from 'express'
import { ProblemError } from '../ProblemError'

export const routeNotFound: RequestHandler = (request) => {
  throw new ProblemError({
    code: 'route-not-found',
    detail: `There is nothing at "${request.baseUrl}${request.path}". GET /v1 lists what there is.`,
    value: `${request.baseUrl}${request.path}`,
    allowed: [
      '/v1',
      '/v1/{type}',
      '/v1/{type}/{slug}',
      '/v1/health',
      '/v1/openapi.json',
      '/v1/lookup',
      '/v1/lookup/systems',
      '/v1/taxonomy',
      '/v1/taxonomy/{id}',
      '/v1/sync',
      '/v1/snapshot',
      '/v1/snapshot/manifest',
      '/v1/events',
    ],
  })
}
