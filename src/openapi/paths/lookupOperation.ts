import { codeSystemOf } from '../../domain/identifiers/codeSystems'
import type { JsonObject } from '../../model/types'
import { exampleEnvelope } from '../examples/exampleAnswer'
import { parameterRef } from '../parameters/sharedParameters'
import { contentHeaders } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { lookupEnvelope, systemIds } from '../schemas/lookupSchemas'
import { navigationTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders } from './queryParameters'

/** `GET /v1/lookup` */
export const lookupOperation = ({ model, problems, schemas }: PathContext): JsonObject => {
  const systems = systemIds(model)
  return {
    operationId: 'lookup',
    tags: [navigationTag],
    summary: 'Find documents by a code',
    description:
      'Every document, of whichever type, in which the code stands, whole. Codes are taken in each form in which they are commonly written, also as addresses of their register, and must be whole: `R25` does not find `R25.2`. A code that no document has is answered with an empty list, one that cannot be of the register with 400.',
    parameters: [
      {
        name: 'system',
        in: 'query',
        required: true,
        description: 'The register; `/v1/lookup/systems` says more of each.',
        schema: { type: 'string', enum: systems },
        example: systems[0] ?? '',
      },
      {
        name: 'code',
        in: 'query',
        required: true,
        description: 'The code.',
        schema: { type: 'string', minLength: 1 },
        example: codeSystemOf(systems[0] ?? '')?.example ?? 'a code',
      },
      parameterRef('Limit'),
      parameterRef('Locale'),
      ...requestHeaders(),
    ],
    responses: operationResponses({
      good: jsonResponse({
        description: 'The documents that have the code.',
        schema: lookupEnvelope(),
        example: exampleEnvelope(lookupEnvelope(), { schemas }),
        headers: contentHeaders,
      }),
      others: [304],
      problems,
      never: [404],
    }),
  }
}
