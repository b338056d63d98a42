import { slugMaxLength } from '../../domain/identifiers/slug'
import type { JsonObject, TypeModel } from '../../model/types'
import { exampleName } from '../examples/exampleNames'
import { exampleDocumentAnswer } from '../examples/exampleAnswer'
import { parameterRef } from '../parameters/sharedParameters'
import { contentHeaders } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { documentEnvelope } from '../schemas/envelopeSchemas'
import { slugPattern } from '../schemas/slugSchema'
import { getOperationId, tagOf } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders, shapeParameters } from './queryParameters'

/** `GET /v1/minerals/{slug}` */
export const getDocumentOperation = (type: TypeModel, context: PathContext): JsonObject => ({
  operationId: getOperationId(type),
  tags: [tagOf(type)],
  summary: `Get one document of type ${type.type}`,
  description: `${type.description} An earlier slug is answered with a redirect to the present one.`,
  parameters: [
    slugParameter(type),
    ...shapeParameters(type, context),
    parameterRef('Locale'),
    parameterRef('Perspective'),
    parameterRef('Cite'),
    ...requestHeaders(),
  ],
  responses: operationResponses({
    good: jsonResponse({
      description: 'The document.',
      schema: documentEnvelope(type),
      example: exampleDocumentAnswer(type, context),
      headers: contentHeaders,
    }),
    others: [304, 308],
    problems: context.problems,
  }),
})

export const slugParameter = (type: TypeModel): JsonObject => ({
  name: 'slug',
  in: 'path',
  required: true,
  description: 'Slug of the document.',
  schema: { type: 'string', pattern: slugPattern, maxLength: slugMaxLength },
  example: exampleName(type).slug,
})
