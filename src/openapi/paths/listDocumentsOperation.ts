import type { JsonObject, TypeModel } from '../../model/types'
import { exampleListAnswer } from '../examples/exampleAnswer'
import { parameterRef } from '../parameters/sharedParameters'
import { contentHeaders } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { listEnvelope } from '../schemas/envelopeSchemas'
import { listOperationId, tagOf } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders, shapeParameters } from './queryParameters'

/** `GET /v1/minerals` */
export const listDocumentsOperation = (type: TypeModel, context: PathContext): JsonObject => ({
  operationId: listOperationId(type),
  tags: [tagOf(type)],
  summary: `List ${type.plural.toLowerCase()}`,
  description: `One page of the published documents of type \`${type.type}\`, filtered, sorted and shaped as asked.`,
  parameters: [
    parameterRef(`${type.schemaName}Filter`),
    ...shapeParameters(type, context),
    ...[`${type.schemaName}Sort`, 'Limit', 'Cursor', 'Count', 'Locale', 'Perspective', 'Cite'].map(
      parameterRef,
    ),
    ...requestHeaders(),
  ],
  responses: operationResponses({
    good: jsonResponse({
      description: `A page of ${type.plural.toLowerCase()}.`,
      schema: listEnvelope(type),
      example: exampleListAnswer(type, context),
      headers: contentHeaders,
    }),
    others: [304],
    problems: context.problems,
    never: [404],
  }),
})
