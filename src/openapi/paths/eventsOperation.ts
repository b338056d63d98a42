import type { JsonObject } from '../../model/types'
import { parameterRef } from '../parameters/sharedParameters'
import { headerRefs } from '../responses/headers'
import { copiesTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'

/** `GET /v1/events` */
export const eventsOperation = ({ problems }: PathContext): JsonObject => ({
  operationId: 'getEvents',
  tags: [copiesTag],
  summary: 'Hear what is published as it happens',
  description:
    'Server-sent events. `change` has `{ revision, kind, type, slug, movedTo? }` of a document that was published or taken back; bring a copy up to date with `/v1/sync` when one comes. `reset` has `{ code, revision, detail }`: what happened since the last event cannot be told, so make the copy anew; the stream goes on from there. The id of an event is a cursor, also for `/v1/sync`.',
  parameters: [
    {
      name: 'Last-Event-ID',
      in: 'header',
      description: 'Where to go on: the id of the last event, which browsers send by themselves.',
      schema: { type: 'string' },
    },
    {
      name: 'lastEventId',
      in: 'query',
      description:
        'The same for a first connection, such as the cursor of a sync. The header goes before it.',
      schema: { type: 'string', minLength: 1 },
    },
    parameterRef('Locale'),
    ...['AcceptLanguage', 'RequestId'].map(parameterRef),
  ],
  responses: operationResponses({
    good: {
      description:
        'A stream that does not end by itself, with a comment every few seconds as a sign of life.',
      headers: headerRefs(['Cache-Control', 'X-Request-Id']),
      content: {
        'text/event-stream': {
          schema: { type: 'string', description: 'Events as the HTML standard defines them.' },
          example:
            'event: change\nid: eyJ2IjoxLCJyIjoxMjh9\ndata: {"revision":128,"kind":"publish","type":"minerals","slug":"magnesium"}\n\n',
        },
      },
    },
    problems,
    never: [404],
  }),
})
