import type { JsonObject } from '../../model/types'
import { exampleOf } from '../examples/exampleOf'
import { parameterRef } from '../parameters/sharedParameters'
import { headerRefs } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { snapshotManifestEnvelope } from '../schemas/syncSchemas'
import { copiesTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders } from './queryParameters'

const fileHeaders = ['ETag', 'Cache-Control', 'Vary', 'Repr-Digest', 'Content-Disposition', 'X-Request-Id']

const lines: JsonObject = {
  'application/x-ndjson': {
    schema: {
      type: 'string',
      description: 'JSON, one value a line: first the manifest, then every document by type and slug.',
    },
    example:
      '{"format":1,"revision":128,"locale":"en","cursor":"eyJ2IjoxLCJyIjoxMjh9"}\n{"type":"minerals","slug":"magnesium","name":"Magnesium"}\n',
  },
}

/** `GET /v1/snapshot` */
export const snapshotOperation = ({ problems }: PathContext): JsonObject => ({
  operationId: 'getSnapshot',
  tags: [copiesTag],
  summary: 'Get the whole edition as one file',
  description:
    'Everything that is published, in one locale, exactly as it was at one revision. Go on from it with `/v1/sync` and the `cursor` in its first line. A download that broke off can be resumed with `Range` and `If-Range`. The first request after a publication waits until the file is written.',
  parameters: [parameterRef('Locale'), rangeParameter, ifRangeParameter, ...requestHeaders()],
  responses: {
    ...operationResponses({
      good: { description: 'The whole file.', headers: headerRefs(fileHeaders), content: lines },
      others: [304, 412, 416],
      problems,
      never: [404],
    }),
    206: {
      description: 'The part of the file that `Range` asks for.',
      headers: headerRefs([...fileHeaders, 'Content-Range']),
      content: lines,
    },
  },
})

/** `GET /v1/snapshot/manifest` */
export const snapshotManifestOperation = ({ problems, schemas }: PathContext): JsonObject => ({
  operationId: 'getSnapshotManifest',
  tags: [copiesTag],
  summary: 'Tell what the snapshot holds',
  description: 'Revision, number of documents, and size and checksum of the file in each encoding.',
  parameters: [parameterRef('Locale'), ...requestHeaders()],
  responses: operationResponses({
    good: jsonResponse({
      description: 'What `/v1/snapshot` gives now.',
      schema: snapshotManifestEnvelope(),
      example: exampleOf(snapshotManifestEnvelope(), schemas),
      headers: ['ETag', 'Cache-Control', 'Vary', 'X-Request-Id'],
    }),
    others: [304],
    problems,
    never: [404],
  }),
})

const rangeParameter: JsonObject = {
  name: 'Range',
  in: 'header',
  description: 'The bytes that are wanted, of the file in the encoding that `Accept-Encoding` chooses.',
  schema: { type: 'string' },
  example: 'bytes=1048576-',
}

const ifRangeParameter: JsonObject = {
  name: 'If-Range',
  in: 'header',
  description: 'The `ETag` of the part that is there: when the file is another one, all of it comes.',
  schema: { type: 'string' },
  example: '"pZGm1Av0IEBKARczz7exkNYsZb8LzaMrV7J32a2fFG4"',
}
