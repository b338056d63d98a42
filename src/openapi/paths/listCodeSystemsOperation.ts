import type { JsonObject } from '../../model/types'
import { exampleOf } from '../examples/exampleOf'
import { parameterRef } from '../parameters/sharedParameters'
import { contentHeaders } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { codeSystemsEnvelope } from '../schemas/lookupSchemas'
import { navigationTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders } from './queryParameters'

/** `GET /v1/lookup/systems` */
export const listCodeSystemsOperation = ({ model, problems, schemas }: PathContext): JsonObject => ({
  operationId: 'listCodeSystems',
  tags: [navigationTag],
  summary: 'List the registers whose codes can be looked up',
  description: 'Every register with an example of its codes and the fields in which they stand.',
  parameters: [parameterRef('Locale'), ...requestHeaders()],
  responses: operationResponses({
    good: jsonResponse({
      description: 'The registers.',
      schema: codeSystemsEnvelope(model),
      example: exampleOf(codeSystemsEnvelope(model), schemas),
      headers: contentHeaders,
    }),
    others: [304],
    problems,
    never: [404],
  }),
})
