import { vocabularies } from '../../domain/vocabulary/vocabularies'
import type { ContentModel } from '../../model/types'
import type { Schema } from '../types'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'

/** Where a vocabulary is used, or a term, or codes of a register. */
export const placeProperties = (
  { types }: ContentModel,
  example = { type: 'foods', path: 'group' },
): Record<string, Schema> => ({
  type: {
    type: 'string',
    enum: Object.keys(types),
    description: 'Type of the documents.',
    ...(example.type in types && { examples: [example.type] }),
  },
  path: { type: 'string', description: 'Dotted path of the field.', examples: [example.path] },
})

export const taxonomySchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Taxonomy',
    description: 'A vocabulary of the content, wherever it is used.',
    properties: {
      id: { type: 'string', description: 'Its id, which never changes.', examples: ['food-groups'] },
      title: {
        type: 'string',
        description: 'Its name in the locale of the answer.',
        examples: [vocabularies.find(({ id }) => id === 'food-groups')?.title.en ?? 'Food groups'],
      },
      usedBy: {
        type: 'array',
        description: 'Every place where it is used.',
        items: objectSchema({
          properties: {
            ...placeProperties(model),
            template: {
              type: 'string',
              description:
                'Address of the list of documents that use a term; put the encoded value of the term in place of `{value}`.',
              examples: ['/v1/foods?filter[group]={value}'],
            },
          },
        }),
      },
      terms: {
        type: 'array',
        description: 'Its terms in their own order: certainty from high to low, units by what they measure.',
        items: schemaRef('TaxonomyTerm'),
      },
      links: objectSchema({
        properties: {
          self: {
            type: 'string',
            format: 'uri-reference',
            description: 'This vocabulary alone.',
            examples: ['/v1/taxonomy/food-groups'],
          },
        },
      }),
    },
  })

export const taxonomyTermSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Term',
    description: 'One value of a vocabulary.',
    required: ['value', 'label', 'count', 'uses'],
    properties: {
      value: { type: 'string', description: 'As in documents and filters.', examples: ['nuts-seeds'] },
      label: {
        type: 'string',
        description: 'Its name in the locale of the answer.',
        examples: ['Nuts and seeds'],
      },
      description: {
        type: 'string',
        description: 'What it means, where the label does not tell.',
        examples: ['Almonds, walnuts, pumpkin seeds and the like.'],
      },
      count: {
        type: 'integer',
        minimum: 0,
        description: 'Published documents that use it, each once.',
        examples: [14],
      },
      uses: {
        type: 'array',
        description: 'The same by place, where there are any.',
        items: objectSchema({
          properties: {
            ...placeProperties(model),
            count: {
              type: 'integer',
              minimum: 1,
              description: 'Documents that use it there.',
              examples: [14],
            },
          },
        }),
      },
    },
  })

/** The answer with one vocabulary, or with all of them. */
export const taxonomyEnvelope = (data: Schema): Schema =>
  objectSchema({ properties: { data, meta: schemaRef('SyndicationMeta'), links: schemaRef('Links') } })
