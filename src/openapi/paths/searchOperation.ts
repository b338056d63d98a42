import type { JsonObject } from '../../model/types'
import { deriveSearchModel, type FacetModel } from '../../search/deriveSearchModel'
import { searchLimits } from '../../search/query/searchQuery'
import { exampleEnvelope } from '../examples/exampleAnswer'
import { parameterRef } from '../parameters/sharedParameters'
import { contentHeaders } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { searchEnvelope } from '../schemas/searchSchemas'
import { searchTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders } from './queryParameters'

/** `GET /v1/search` */
export const searchOperation = ({ model, problems, schemas }: PathContext): JsonObject => ({
  operationId: 'search',
  tags: [searchTag],
  summary: 'Search everything that is published',
  description:
    'Finds documents of all types by words, best first. Accents, number and case do not matter, nor do slips in longer words; the last word may be the beginning of one. Common names, synonyms, symbols and codes are found too. Documents have all words, or, where none has, at least half of them.',
  parameters: [
    wordsParameter('Words to search for, or a code.', 'wired but tired'),
    ...deriveSearchModel(model).facets.map(facetParameter),
    parameterRef('Limit'),
    cursorParameter,
    parameterRef('Locale'),
    ...requestHeaders(),
  ],
  responses: operationResponses({
    good: jsonResponse({
      description: 'A page of what was found.',
      schema: searchEnvelope(),
      example: exampleEnvelope(searchEnvelope(), { schemas }),
      headers: contentHeaders,
    }),
    others: [304],
    problems,
    never: [404],
  }),
})

export const wordsParameter = (description: string, example: string): JsonObject => ({
  name: 'q',
  in: 'query',
  required: true,
  description,
  schema: { type: 'string', minLength: 1, maxLength: searchLimits.characters },
  example,
})

export const facetParameter = ({ field, values }: FacetModel): JsonObject => ({
  name: field,
  in: 'query',
  style: 'form',
  explode: false,
  description: `Only results whose \`${field}\` is one of these.`,
  schema: { type: 'array', minItems: 1, items: { type: 'string', enum: [...values] } },
  example: values.slice(0, 1),
})

const cursorParameter: JsonObject = {
  name: 'cursor',
  in: 'query',
  description: `Where the page starts: the \`cursor\` of the \`links.next\` before. It holds only for the same search. The first ${searchLimits.depth} results can be paged through.`,
  schema: { type: 'string', minLength: 1 },
}
