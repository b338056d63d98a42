import type { ContentModel } from '../../model/types'
import type { Schema } from '../types'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'

/** The start page of the API: its types with their addresses, and where to go on. */
export const indexSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Index',
    description: 'The types of documents with their addresses.',
    properties: {
      data: { type: 'array', items: typeEntry(model) },
      meta: indexMeta(model),
      links: objectSchema({
        properties: {
          self: address('This index.', '/v1'),
          openapi: address('The description of the API.', '/v1/openapi.json'),
          health: address('The state of the service.', '/v1/health'),
          taxonomy: address('The vocabularies, for navigation.', '/v1/taxonomy'),
          codeSystems: address('The registers by whose codes documents are found.', '/v1/lookup/systems'),
        },
      }),
    },
  })

const typeEntry = ({ types }: ContentModel): Schema =>
  objectSchema({
    properties: {
      type: {
        type: 'string',
        enum: Object.keys(types),
        description: 'Type, as in addresses and references.',
      },
      singular: { type: 'string', description: 'Name of one such document.', examples: ['Mineral'] },
      plural: { type: 'string', description: 'Name of several such documents.', examples: ['Minerals'] },
      description: { type: 'string', description: 'What documents of the type hold.' },
      total: { type: 'integer', minimum: 0, description: 'How many are published.', examples: [12] },
      links: objectSchema({ properties: { list: address('Their list.', '/v1/minerals') } }),
    },
  })

const indexMeta = ({ locales, defaultLocale }: ContentModel): Schema =>
  objectSchema({
    properties: {
      locales: {
        type: 'array',
        items: { type: 'string', enum: [...locales] },
        description: 'Locales that can be asked for.',
      },
      defaultLocale: {
        type: 'string',
        const: defaultLocale,
        description: 'Locale of what is not translated.',
      },
      licence: schemaRef('Licence'),
    },
  })

const address = (description: string, example: string): Schema => ({
  type: 'string',
  format: 'uri-reference',
  description,
  examples: [example],
})
