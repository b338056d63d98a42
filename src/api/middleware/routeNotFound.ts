import type { RequestHandler } from 'express'
import { ProblemError } from '../ProblemError'

/** `paths` are those that there are below `/v1`, with `:name` for parameters. */
export const routeNotFound = (paths: readonly string[]): RequestHandler => {
  const allowed = paths.map((path) => `/v1${path.replace(/\/$/, '').replace(/:(\w+)/g, '{$1}')}`).sort()
  return function routeNotFound(request) {
    const asked = `${request.baseUrl}${request.path}`
    throw new ProblemError({
      code: 'route-not-found',
      detail: `There is nothing at "${asked}". GET /v1 lists what there is.`,
      value: asked,
      allowed,
    })
  }
}
