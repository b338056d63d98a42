import type { RequestHandler } from 'express'

export const allowedMethods = 'GET, HEAD, OPTIONS'

const allowedHeaders =
  'Accept, Accept-Language, Authorization, Content-Type, If-None-Match, If-Range, Last-Event-ID, Range, X-Request-Id'

const dayInSeconds = 86_400

/** What scripts of other origins may ask, beside what `commonHeaders` says in every answer. */
export const preflightHeaders = (methods: string): Readonly<Record<string, string>> => ({
  Allow: methods,
  'Access-Control-Allow-Methods': methods,
  'Access-Control-Allow-Headers': allowedHeaders,
  'Access-Control-Max-Age': String(dayInSeconds),
})

/** Answers every OPTIONS. */
export const cors: RequestHandler = (request, response, next) => {
  if (request.method !== 'OPTIONS') {
    next()
    return
  }
  response.set(preflightHeaders(allowedMethods))
  response.status(204).end()
}
