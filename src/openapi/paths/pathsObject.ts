import type { JsonObject } from '../../model/types'
import { getHealthOperation } from './getHealthOperation'
import { getIndexOperation } from './getIndexOperation'
import { getOpenApiOperation } from './getOpenApiOperation'
import type { PathContext } from './pathContext'
import { searchOperation } from './searchOperation'
import { suggestOperation } from './suggestOperation'
import { typePaths } from './typePaths'

/** All addresses of the API: the service's own, then two for each type. */
export const pathsObject = (context: PathContext): Record<string, JsonObject> => ({
  '/v1': { get: getIndexOperation(context) },
  '/v1/health': { get: getHealthOperation(context) },
  '/v1/openapi.json': { get: getOpenApiOperation(context) },
  '/v1/search': { get: searchOperation(context) },
  '/v1/suggest': { get: suggestOperation(context) },
  ...Object.fromEntries(Object.values(context.model.types).flatMap((type) => typePaths(type, context))),
})
