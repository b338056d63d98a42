import type { TypeModel } from '../../model/types'
import { exampleName } from '../examples/exampleNames'
import type { Schema } from '../types'
import { objectSchema } from './objectSchema'
import { slugSchema } from './slugSchema'

/** A reference to a document of one type: enough to name it and to ask for it. */
export const refSchema = (type: TypeModel): Schema => {
  const { slug, title } = exampleName(type)
  return objectSchema({
    title: `Reference to a document of type ${type.type}`,
    description: `${type.singular}: type, slug and title. Ask for the whole document with \`include\`, or at \`/v1/${type.type}/{slug}\`.`,
    properties: {
      type: { type: 'string', const: type.type, description: 'Type of the document referred to.' },
      slug: slugSchema(slug),
      title: { type: 'string', description: 'Its title in the locale of the answer.', examples: [title] },
    },
  })
}
