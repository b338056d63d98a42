import type { JsonObject } from '../../model/types'
import { deriveSearchModel } from '../../search/deriveSearchModel'
import { searchLimits } from '../../search/query/searchQuery'
import { exampleOf } from '../examples/exampleOf'
import { parameterRef } from '../parameters/sharedParameters'
import { contentHeaders } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { suggestEnvelope } from '../schemas/searchSchemas'
import { searchTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders } from './queryParameters'
import { facetParameter, wordsParameter } from './searchOperation'

/** `GET /v1/suggest` */
export const suggestOperation = ({ model, problems, schemas }: PathContext): JsonObject => ({
  operationId: 'suggest',
  tags: [searchTag],
  summary: 'Suggest documents while somebody types',
  description:
    'Looks through names only: titles, what people call it, symbols and codes. Each name comes once.',
  parameters: [
    wordsParameter('What was typed so far.', 'mag'),
    ...deriveSearchModel(model).facets.slice(0, 1).map(facetParameter),
    limitParameter,
    parameterRef('Locale'),
    ...requestHeaders(),
  ],
  responses: operationResponses({
    good: jsonResponse({
      description: 'Suggestions, best first.',
      schema: suggestEnvelope(model),
      example: exampleOf(suggestEnvelope(model), schemas),
      headers: contentHeaders,
    }),
    others: [304],
    problems,
    never: [404],
  }),
})

const limitParameter: JsonObject = {
  name: 'limit',
  in: 'query',
  description: 'How many suggestions to make at most.',
  schema: {
    type: 'integer',
    minimum: 1,
    maximum: searchLimits.suggestions,
    default: searchLimits.defaultSuggestions,
  },
  example: searchLimits.defaultSuggestions,
}
