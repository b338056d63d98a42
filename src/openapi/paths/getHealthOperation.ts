import { isJsonObject } from '../../delivery/json'
import type { JsonObject } from '../../model/types'
import { exampleOf } from '../examples/exampleOf'
import { parameterRef } from '../parameters/sharedParameters'
import { jsonResponse } from '../responses/jsonResponse'
import { schemaRef } from '../schemas/schemaRef'
import { serviceTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'

/** `GET /v1/health` */
export const getHealthOperation = ({ problems, schemas }: PathContext): JsonObject => ({
  operationId: 'getHealth',
  tags: [serviceTag],
  summary: 'Tell whether the service is up',
  description: 'For load balancers and monitoring; never kept by a cache.',
  parameters: [parameterRef('RequestId')],
  responses: {
    ...operationResponses({
      good: healthResponse('ok', schemas),
      problems,
      never: [400, 401, 403, 404, 429, 503],
    }),
    503: healthResponse('starting', schemas),
  },
})

const healthResponse = (status: 'ok' | 'starting', schemas: PathContext['schemas']): JsonObject => {
  const health = exampleOf(schemaRef('Health'), schemas)
  const isStarting = status === 'starting'
  return jsonResponse({
    description: isStarting ? 'The published edition is still being read.' : 'The service answers.',
    schema: schemaRef('Health'),
    example: { ...(isJsonObject(health) && health), status },
    headers: ['Cache-Control', 'X-Request-Id', ...(isStarting ? ['Retry-After'] : [])],
  })
}
