import type { JsonObject } from '../../model/types'
import { exampleEnvelope } from '../examples/exampleAnswer'
import { parameterRef } from '../parameters/sharedParameters'
import { contentHeaders } from '../responses/headers'
import { jsonResponse } from '../responses/jsonResponse'
import { schemaRef } from '../schemas/schemaRef'
import { taxonomyEnvelope } from '../schemas/taxonomySchemas'
import type { Schema } from '../types'
import { navigationTag } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders } from './queryParameters'

/** `GET /v1/taxonomy` */
export const listTaxonomiesOperation = (context: PathContext): JsonObject => ({
  operationId: 'listTaxonomies',
  tags: [navigationTag],
  summary: 'List the vocabularies of the content',
  description:
    'Every vocabulary with its terms, named in the locale asked for, and how many published documents use each: what a partner needs for menus and filters.',
  parameters: [parameterRef('Locale'), ...requestHeaders()],
  responses: operationResponses({
    good: answer('The vocabularies.', { type: 'array', items: schemaRef('Taxonomy') }, context),
    others: [304],
    problems: context.problems,
    never: [404],
  }),
})

/** `GET /v1/taxonomy/{id}` */
export const getTaxonomyOperation = (context: PathContext): JsonObject => ({
  operationId: 'getTaxonomy',
  tags: [navigationTag],
  summary: 'Get one vocabulary of the content',
  description: 'The same of one vocabulary alone.',
  parameters: [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: 'Id of the vocabulary.',
      schema: { type: 'string' },
      example: 'food-groups',
    },
    parameterRef('Locale'),
    ...requestHeaders(),
  ],
  responses: operationResponses({
    good: answer('The vocabulary.', schemaRef('Taxonomy'), context),
    others: [304],
    problems: context.problems,
  }),
})

const answer = (description: string, data: Schema, { schemas }: PathContext): JsonObject =>
  jsonResponse({
    description,
    schema: taxonomyEnvelope(data),
    example: exampleEnvelope(taxonomyEnvelope(data), { schemas }, 'SyndicationMeta'),
    headers: contentHeaders,
  })
