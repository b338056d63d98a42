import type { RequestHandler } from 'express'

export const allowedMethods = 'GET, HEAD, OPTIONS'

const allowedHeaders =
  'Accept, Accept-Language, Authorization, Content-Type, If-None-Match, If-Range, Last-Event-ID, Range, X-Request-Id'

const dayInSeconds = 86_400

/** Answers every OPTIONS. What it says beside, `commonHeaders` says in every answer. */
export const cors: RequestHandler = (request, response, next) => {
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
