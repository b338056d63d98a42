import type { RequestHandler } from 'express'

/** Nothing here is a page: browsers shall take it as the data it says it is, and let other sites embed it. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  next()
}
