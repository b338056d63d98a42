import express, { Router, type Express } from 'express'
import { admitted } from './admission/admitted'
import { createApiContext, type ApiContext } from './apiContext'
import { createDoor, type Door } from './door/createDoor'
import { createGraphqlDoor } from './graphql/createGraphqlDoor'
import { commonAnswer } from './middleware/commonAnswer'
import { cors } from './middleware/cors'
import { methodGuard } from './middleware/methodGuard'
import { problemHandler } from './middleware/problemHandler'
import { requestId } from './middleware/requestId'
import { routeNotFound } from './middleware/routeNotFound'
import type { AppOptions } from './options'
import type { ReadRoute } from './read'
import { createDraftDoor } from './reads/draftReads'
import type { PreparedResponse } from './respond/prepareResponse'
import { readRoutes } from './readRoutes'
import { eventsRoute } from './routes/eventsRoute'
import { healthRoute } from './routes/healthRoute'
import { perspectiveRoute } from './routes/perspectiveRoute'
import { snapshotRoute } from './routes/snapshotRoute'

export type Api = {
  /** Everything of the API, other paths pass through it. It listens to nothing. */
  readonly app: Express
  /**
   * The reads of the edition and GraphQL alone. Put it ahead of Express to spare them the way through it; `app` has it too, so
   * that either order answers alike.
   */
  readonly door: Door
  /** What `/v1` would answer at an address were every draft published. For whoever has seen to it that it may be seen. */
  readonly readDrafts: (url: string) => Promise<PreparedResponse>
  /** Loads what only some requests need, so that none of them has to wait for it. */
  readonly prepare: () => Promise<void>
  /** Ends the streams of events, which never end by themselves. */
  readonly hangUp: () => void
  /** Ends all that goes on beside answers, and removes the files of snapshots. */
  readonly close: () => Promise<void>
}

/** First segments below `/v1` that Express answers. */
const expressPaths = ['health', 'snapshot', 'events']

/** The delivery API, everything under `/v1`, and `/graphql`. */
export const createApi = (options: AppOptions): Api => {
  const context = createApiContext(options)
  const routes = readRoutes(context)
  const reads = createDoor({ context, routes, elsewhere: new Set(expressPaths) })
  const graphql = createGraphqlDoor(context)
  const door: Door = (request, response, next) =>
    reads(request, response, () => graphql.door(request, response, next))
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.set('trust proxy', false)
  app.use(door)
  app.use('/v1', createRouter(context, routes))
  app.use('/v1', problemHandler(context.reportError))
  return {
    app,
    door,
    readDrafts: createDraftDoor(context, routes),
    prepare: graphql.prepare,
    hangUp: context.events.close,
    close: () => closeContext(context),
  }
}

const closeContext = async ({ events, snapshots }: ApiContext): Promise<void> => {
  events.close()
  await snapshots.close()
}

/** The delivery API as an Express app alone. */
export const createApp = (options: AppOptions): Express => createApi(options).app

const createRouter = (context: ApiContext, routes: readonly ReadRoute[]): Router => {
  const router = Router()
  router.use(requestId, commonAnswer(context), cors, methodGuard)
  router.get('/health', healthRoute(context))
  router.get('/snapshot', admitted(context.admit, 'snapshot'), snapshotRoute(context))
  router.get('/events', admitted(context.admit, 'sync'), eventsRoute(context))
  router.use(perspectiveRoute(context, routes))
  const paths = [...routes.map(({ path }) => path), ...expressPaths.map((name) => `/${name}`)]
  router.use(admitted(context.admit, 'read'), routeNotFound(paths))
  return router
}
