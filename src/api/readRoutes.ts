import type { ApiContext } from './apiContext'
import type { ReadRoute } from './read'
import { documentRead } from './reads/documentRead'
import { indexRead } from './reads/indexRead'
import { listRead } from './reads/listRead'
import { openapiRead } from './reads/openapiRead'
import { syncRead } from './reads/syncRead'

/** Every read below `/v1`. */
export const readRoutes = (context: ApiContext): readonly ReadRoute[] => [
  { path: '/', read: indexRead(context) },
  { path: '/openapi.json', read: openapiRead(context), isAlwaysReady: true },
  { path: '/sync', read: syncRead(context), scope: 'sync' },
  { path: '/:type', read: listRead(context) },
  { path: '/:type/:slug', read: documentRead(context) },
]
