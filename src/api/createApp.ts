import express, { Router, type Express } from 'express'
import { createApiContext, type ApiContext } from './apiContext'
import { cors } from './middleware/cors'
import { methodGuard } from './middleware/methodGuard'
import { problemHandler } from './middleware/problemHandler'
import { requestId } from './middleware/requestId'
import { requireReady } from './middleware/requireReady'
import { routeNotFound } from './middleware/routeNotFound'
import { securityHeaders } from './middleware/securityHeaders'
import type { AppOptions } from './options'
import { documentRoute } from './routes/documentRoute'
import { healthRoute } from './routes/healthRoute'
import { indexRoute } from './routes/indexRoute'
import { listRoute } from './routes/listRoute'
import { openapiRoute } from './routes/openapiRoute'

/**
 * The delivery API as an Express app with everything under `/v1`. It listens to nothing: mount it
 * (`app.use(createApp(…))`; other paths pass through it) or hand it to `node:http`.
 */
export const createApp = (options: AppOptions): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.set('trust proxy', false)
  app.use('/v1', createRouter(createApiContext(options)))
  app.use('/v1', problemHandler(options.reportError ?? (() => undefined)))
  return app
}

const createRouter = (context: ApiContext): Router => {
  const router = Router()
  router.use(requestId, securityHeaders, cors, methodGuard)
  router.get('/health', healthRoute(context))
  router.get('/openapi.json', openapiRoute(context))
  router.use(requireReady(() => context.health().status === 'ok'))
  router.get('/', indexRoute(context))
  router.get('/:type', listRoute(context))
  router.get('/:type/:slug', documentRoute(context))
  router.use(routeNotFound)
  return router
}
