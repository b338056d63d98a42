import type { JsonObject } from '../../model/types'
import { parameterRef } from '../parameters/sharedParameters'
import { cacheableHeaders } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { serviceTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'

/** `GET /v1/openapi.json` */
export const getOpenApiOperation = ({ problems, version }: PathContext): JsonObject => ({
  operationId: 'getOpenApi',
  tags: [serviceTag],
  summary: 'Get this description',
  description: 'The description of the API that you are reading, from which clients can be generated.',
  parameters: ['IfNoneMatch', 'RequestId'].map(parameterRef),
  responses: operationResponses({
    good: jsonResponse({
      description: 'An OpenAPI 3.1 document.',
      schema: {
        type: 'object',
        required: ['openapi', 'info', 'paths'],
        properties: {
          openapi: { type: 'string', description: 'Version of the OpenAPI Specification.' },
          info: { type: 'object', description: 'Title, version and licence.' },
          paths: { type: 'object', description: 'Addresses and their operations.' },
        },
      },
      example: { openapi: '3.1.0', info: { title: 'Cofactor', version }, paths: {} },
      headers: cacheableHeaders,
    }),
    others: [304],
    problems,
    never: [400, 404, 503],
  }),
})
