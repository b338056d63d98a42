import type { RequestHandler } from 'express'
import type { ApiContext } from '../apiContext'
import { retryAfterSeconds } from '../middleware/requireReady'

/** `GET /v1/health`. While starting it answers 503, so that a load balancer need not read the body. */
export const healthRoute = ({ store, health }: ApiContext): RequestHandler =>
  function healthRoute(_request, response) {
    const report = { ...health(), revision: store.revision }
    const body = Buffer.from(JSON.stringify(report))
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Content-Length', body.length)
    if (report.status !== 'ok') response.setHeader('Retry-After', retryAfterSeconds)
    response.status(report.status === 'ok' ? 200 : 503).end(body)
  }
