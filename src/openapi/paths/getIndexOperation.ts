import type { JsonObject } from '../../model/types'
import { exampleOf } from '../examples/exampleOf'
import { parameterRef } from '../parameters/sharedParameters'
import { cacheableHeaders } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { schemaRef } from '../schemas/schemaRef'
import { serviceTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'

/** `GET /v1` */
export const getIndexOperation = ({ problems, schemas }: PathContext): JsonObject => ({
  operationId: 'getIndex',
  tags: [serviceTag],
  summary: 'List the types of documents',
  description: 'Where to start: every type of document with the address of its list.',
  parameters: ['IfNoneMatch', 'RequestId'].map(parameterRef),
  responses: operationResponses({
    good: jsonResponse({
      description: 'The types and their addresses.',
      schema: schemaRef('Index'),
      example: exampleOf(schemaRef('Index'), schemas),
      headers: cacheableHeaders,
    }),
    others: [304],
    problems,
    never: [400, 404],
  }),
})
