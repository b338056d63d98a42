import type { ApiContext } from './apiContext'
import type { ReadRoute } from './read'
import { documentRead } from './reads/documentRead'
import { indexRead } from './reads/indexRead'
import { listRead } from './reads/listRead'
import { lookupRead } from './reads/lookupRead'
import { lookupSystemsRead } from './reads/lookupSystemsRead'
import { openapiRead } from './reads/openapiRead'
import { snapshotManifestRead } from './reads/snapshotManifestRead'
import { searchRead } from './reads/searchRead'
import { suggestRead } from './reads/suggestRead'
import { syncRead } from './reads/syncRead'
import { taxonomyRead } from './reads/taxonomyRead'

/** Every read below `/v1`. */
export const readRoutes = (context: ApiContext): readonly ReadRoute[] => [
  { path: '/', read: indexRead(context) },
  { path: '/openapi.json', read: openapiRead(context), isAlwaysReady: true },
  { path: '/snapshot/manifest', read: snapshotManifestRead(context), scope: 'snapshot' },
  { path: '/search', read: searchRead(context) },
  { path: '/suggest', read: suggestRead(context) },
  { path: '/sync', read: syncRead(context), scope: 'sync', isKept: false },
  { path: '/lookup', read: lookupRead(context) },
  { path: '/lookup/systems', read: lookupSystemsRead(context) },
  { path: '/taxonomy', read: taxonomyRead(context) },
  { path: '/taxonomy/:id', read: taxonomyRead(context) },
  { path: '/:type', read: listRead(context) },
  { path: '/:type/:slug', read: documentRead(context) },
]
