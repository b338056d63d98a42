import type { JsonObject } from '../../model/types'
import { eventsOperation } from './eventsOperation'
import { getHealthOperation } from './getHealthOperation'
import { getIndexOperation } from './getIndexOperation'
import { getOpenApiOperation } from './getOpenApiOperation'
import type { PathContext } from './pathContext'
import { listCodeSystemsOperation } from './listCodeSystemsOperation'
import { lookupOperation } from './lookupOperation'
import { searchOperation } from './searchOperation'
import { snapshotManifestOperation, snapshotOperation } from './snapshotOperation'
import { suggestOperation } from './suggestOperation'
import { syncOperation } from './syncOperation'
import { getTaxonomyOperation, listTaxonomiesOperation } from './taxonomyOperations'
import { typePaths } from './typePaths'

/** All addresses of the API: the service's own, then two for each type. */
export const pathsObject = (context: PathContext): Record<string, JsonObject> => ({
  '/v1': { get: getIndexOperation(context) },
  '/v1/health': { get: getHealthOperation(context) },
  '/v1/openapi.json': { get: getOpenApiOperation(context) },
  '/v1/search': { get: searchOperation(context) },
  '/v1/suggest': { get: suggestOperation(context) },
  '/v1/lookup': { get: lookupOperation(context) },
  '/v1/lookup/systems': { get: listCodeSystemsOperation(context) },
  '/v1/taxonomy': { get: listTaxonomiesOperation(context) },
  '/v1/taxonomy/{id}': { get: getTaxonomyOperation(context) },
  '/v1/sync': { get: syncOperation(context) },
  '/v1/snapshot': { get: snapshotOperation(context) },
  '/v1/snapshot/manifest': { get: snapshotManifestOperation(context) },
  '/v1/events': { get: eventsOperation(context) },
  ...Object.fromEntries(Object.values(context.model.types).flatMap((type) => typePaths(type, context))),
})
