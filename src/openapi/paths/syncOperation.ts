import { syncLimits } from '../../delivery/history/parseSyncQuery'
import type { JsonObject } from '../../model/types'
import { exampleOf } from '../examples/exampleOf'
import { parameterRef } from '../parameters/sharedParameters'
import { jsonResponse } from '../responses/jsonResponse'
import { syncEnvelope } from '../schemas/syncSchemas'
import { copiesTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders } from './queryParameters'

/** `GET /v1/sync` */
export const syncOperation = ({ model, problems, schemas }: PathContext): JsonObject => ({
  operationId: 'sync',
  tags: [copiesTag],
  summary: 'Bring a copy of the edition up to date',
  description:
    'Every address at which something changed since `since`, once, with the document that is there now or that there is none. A document changes also when another one does whose title it shows, or which begins or ceases to refer to it. Without `since` it gives the whole edition. Follow `links.next` while `meta.hasMore`, keep `meta.cursor`, and send it as `since` the next time.',
  parameters: [
    sinceParameter,
    {
      name: 'limit',
      in: 'query',
      description: 'How many items a page holds at most.',
      schema: { type: 'integer', minimum: 1, maximum: syncLimits.most, default: syncLimits.otherwise },
      example: syncLimits.most,
    },
    parameterRef('Locale'),
    ...requestHeaders(),
  ],
  responses: operationResponses({
    good: jsonResponse({
      description: 'A page of what to take over.',
      schema: syncEnvelope(model),
      example: exampleOf(syncEnvelope(model), schemas),
      headers: ['ETag', 'Cache-Control', 'Vary', 'X-Request-Id'],
    }),
    others: [304, 410],
    problems,
    never: [404],
  }),
})

const sinceParameter: JsonObject = {
  name: 'since',
  in: 'query',
  description:
    'How far the copy has come: `meta.cursor` of an earlier answer, `cursor` of a snapshot, or the id of an event. It holds for one locale.',
  schema: { type: 'string', minLength: 1 },
}
