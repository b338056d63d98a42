import type { ContentModel, TypeModel } from '../../model/types'
import type { Schema } from '../types'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'

const around = {
  meta: schemaRef('Meta'),
  links: schemaRef('Links'),
  bibliography: schemaRef('Bibliography'),
  included: schemaRef('Included'),
}

/** The answer with one document. */
export const documentEnvelope = ({ schemaName }: TypeModel): Schema =>
  objectSchema({
    required: ['data', 'meta', 'links'],
    properties: { data: schemaRef(schemaName), ...around },
  })

/** The answer with one page of documents. */
export const listEnvelope = ({ schemaName }: TypeModel): Schema =>
  objectSchema({
    required: ['data', 'meta', 'links'],
    properties: { data: { type: 'array', items: schemaRef(schemaName) }, ...around },
  })

export const linksSchema = (): Schema =>
  objectSchema({
    title: 'Links',
    description: 'Addresses relative to the host of the API.',
    required: ['self'],
    properties: {
      self: {
        type: 'string',
        format: 'uri-reference',
        description: 'The answer itself.',
        examples: ['/v1/minerals?limit=20'],
      },
      next: {
        type: 'string',
        format: 'uri-reference',
        description: 'The next page of a list; absent on the last one.',
        examples: ['/v1/minerals?limit=20&cursor=WyJNYWduZXNpdW0iLCJtYWduZXNpdW0iXQ'],
      },
    },
  })

/** Documents asked for with `include`, each once, by type; references in `data` stay references. */
export const includedSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Included documents',
    description:
      'The documents asked for with `include`, each once and sorted by slug. Only the types asked for are present.',
    required: [],
    properties: Object.fromEntries(
      Object.values(model.types).map(({ type, schemaName }) => [
        type,
        { type: 'array', items: schemaRef(schemaName) },
      ]),
    ),
  })
