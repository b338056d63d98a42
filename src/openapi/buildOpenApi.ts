import { deriveQueryModel } from '../delivery/queryModel'
import { collectNamed } from './collectNamed'
import { keyScheme } from './keyScheme'
import { infoObject } from './infoObject'
import { sharedParameters } from './parameters/sharedParameters'
import { typeParameters } from './parameters/typeParameters'
import { pathsObject } from './paths/pathsObject'
import { headers } from './responses/headers'
import { problemResponses } from './responses/problemResponses'
import { redirectResponses } from './responses/redirectResponses'
import { componentSchemas } from './schemas/componentSchemas'
import { tagObjects } from './tagObjects'
import type { OpenApiDocument, OpenApiOptions } from './types'
import { withoutUnused } from './withoutUnused'

/**
 * Describes the delivery API `/v1` for a content model as an OpenAPI 3.1 document. Pure: the same input gives the
 * same document, key by key, so that the committed file changes only when the contract does.
 *
 * Throws an Error when the model cannot be described: a field that points at an unknown type, a field named like
 * one that every document has, two different things of one name, an embedded schema with a `$ref`.
 */
export const buildOpenApi = (options: OpenApiOptions): OpenApiDocument => {
  const { model, problems } = options
  const queryModel = deriveQueryModel(model)
  const schemas = componentSchemas(options, queryModel)
  return withoutUnused({
    openapi: '3.1.0',
    info: infoObject(options),
    servers: [{ url: '/', description: 'The host that this description was read from.' }],
    security: [{}, { Key: [] }],
    tags: tagObjects(model),
    paths: pathsObject({ ...options, queryModel, schemas }),
    components: {
      schemas,
      parameters: collectNamed('parameters', [
        ...Object.entries(sharedParameters(model)),
        ...Object.values(model.types).flatMap((type) => typeParameters(type, queryModel)),
      ]),
      headers: { ...headers },
      responses: { ...redirectResponses(), ...problemResponses(problems) },
      securitySchemes: { Key: keyScheme },
    },
  })
}
