import type { RequestHandler } from 'express'

export const allowedMethods = 'GET, HEAD, OPTIONS'

const allowedHeaders = 'Accept, Accept-Language, Authorization, Content-Type, If-None-Match, X-Request-Id'

/** Headers that scripts of other origins may read beside the few that they always may. */
const exposedHeaders = 'ETag, X-Request-Id, Retry-After, Cache-Tag, Location, Allow'

const dayInSeconds = 86_400

/** Public content may be read from every origin, without cookies. Answers every OPTIONS. */
export const cors: RequestHandler = (request, response, next) => {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Expose-Headers', exposedHeaders)
  if (request.method !== 'OPTIONS') {
    next()
    return
  }
  response.setHeader('Allow', allowedMethods)
  response.setHeader('Access-Control-Allow-Methods', allowedMethods)
  response.setHeader('Access-Control-Allow-Headers', allowedHeaders)
  response.setHeader('Access-Control-Max-Age', String(dayInSeconds))
  response.status(204).end()
}
