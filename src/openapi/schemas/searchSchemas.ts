import type { ContentModel } from '../../model/types'
import { deriveSearchModel, type FacetModel } from '../../search/deriveSearchModel'
import type { Schema } from '../types'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'
import { slugSchema } from './slugSchema'

/** The answer with a page of what was found. */
export const searchEnvelope = (): Schema =>
  objectSchema({
    properties: {
      data: { type: 'array', items: schemaRef('SearchResult') },
      facets: schemaRef('SearchFacets'),
      meta: schemaRef('Meta'),
      links: schemaRef('Links'),
    },
  })

/** The answer with suggestions. */
export const suggestEnvelope = ({ locales }: ContentModel): Schema =>
  objectSchema({
    properties: {
      data: { type: 'array', items: schemaRef('Suggestion') },
      meta: objectSchema({
        properties: {
          locale: { type: 'string', enum: [...locales], description: 'Locale of the answer.' },
        },
      }),
      links: schemaRef('Links'),
    },
  })

export const searchResultSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Search result',
    description: 'A document that was found: enough to show it in a list and to ask for it.',
    required: ['type', 'slug', 'title', 'highlights', 'matched', 'score'],
    properties: {
      ...address(model),
      summary: {
        type: 'string',
        description: 'The beginning of what it is about, as plain text.',
        examples: ['Magnesium takes part in hundreds of enzyme reactions and steadies nerves and muscles.'],
      },
      highlights: {
        type: 'array',
        items: schemaRef('Highlight'),
        description:
          'Where the words were found: in the title, and in one more field where that tells more. Empty where it was found by a synonym.',
      },
      matched: {
        type: 'array',
        items: { type: 'string' },
        description: 'The words found, as they stand there, in lower case.',
        examples: [['magnesium']],
      },
      evidence: evidenceSchema(deriveSearchModel(model).facets),
      reviewState: {
        type: 'string',
        description: 'State of its review, as in `governance.reviewState`.',
        examples: ['reviewed'],
      },
      score: {
        type: 'number',
        description: 'How well it was found. To be compared within one answer only.',
        examples: [24.07],
      },
    },
  })

/** What is said of documents that have such fields. */
const evidenceSchema = ([, ...evidence]: readonly FacetModel[]): Schema =>
  objectSchema({
    description: 'How sure it is and which way it points. Only of what states such, as claims do.',
    required: [],
    properties: Object.fromEntries(
      evidence.map(({ field, values }) => [field, { type: 'string', enum: [...values] }]),
    ),
  })

export const searchFacetsSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Facets',
    description:
      'How many results have each value. A facet counts as if it were not narrowed itself, so that it shows what else could be chosen. Values that no result has are left out.',
    properties: Object.fromEntries(
      deriveSearchModel(model).facets.map(({ field, values }) => [field, facetSchema(values)]),
    ),
  })

const facetSchema = (values: readonly string[]): Schema => ({
  type: 'array',
  items: objectSchema({
    properties: {
      value: { type: 'string', enum: [...values] },
      count: { type: 'integer', minimum: 1, description: 'Results with this value.', examples: [3] },
    },
  }),
})

export const highlightSchema = (): Schema =>
  objectSchema({
    title: 'Highlight',
    description: 'A text in which something was found, in pieces.',
    properties: {
      field: { type: 'string', description: 'Dotted path of the field.', examples: ['name'] },
      parts: {
        type: 'array',
        description:
          'The pieces in order; joined they are the text, cut where it is long. They are plain text: escape them as such.',
        items: objectSchema({
          properties: {
            text: { type: 'string', examples: ['Magnesium'] },
            match: { type: 'boolean', description: 'True for what was found.', examples: [true] },
          },
        }),
      },
    },
  })

export const suggestionSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Suggestion',
    description: 'A document that what was typed so far may lead to.',
    properties: { ...address(model), highlight: schemaRef('Highlight') },
  })

const address = ({ types }: ContentModel): Record<string, Schema> => ({
  type: { type: 'string', enum: Object.keys(types), description: 'Type of the document.' },
  slug: slugSchema('magnesium'),
  title: { type: 'string', description: 'Its title in the locale of the answer.', examples: ['Magnesium'] },
})
