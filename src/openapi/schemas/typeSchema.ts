import type { FieldModel, TypeModel } from '../../model/types'
import { exampleName } from '../examples/exampleNames'
import type { Schema } from '../types'
import { annotations, fieldSchema, type SchemaContext } from './fieldSchema'
import { isAlwaysPresent } from './isAlwaysPresent'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'
import { slugSchema } from './slugSchema'

/** What every document has besides the fields of its type. */
const common = ['type', 'slug', 'firstPublishedAt', 'publishedAt']

/** A document of one type as it is served: `{ type, slug, ...fields, firstPublishedAt, publishedAt }`. */
export const typeSchema = (type: TypeModel, context: SchemaContext): Schema => {
  const clash = type.fields.find(({ name }) => common.includes(name))
  if (clash) {
    throw new Error(
      `The type "${type.type}" has a field "${clash.name}", a name that every document uses already. Name it otherwise; taken are: ${common.join(', ')}.`,
    )
  }
  const { slug } = exampleName(type)
  const fields = type.fields.map((field) => [field.name, propertySchema(field, type, context)] as const)
  return objectSchema({
    title: type.singular,
    description: type.description,
    required: [...common, ...type.fields.filter(isAlwaysPresent).map(({ name }) => name)],
    properties: {
      type: { type: 'string', const: type.type, description: 'Type of the document.' },
      slug: slugSchema(slug),
      ...Object.fromEntries(fields),
      firstPublishedAt: instant('When the document was first published.'),
      publishedAt: instant('When this edition of the document was published.'),
    },
  })
}

const propertySchema = (field: FieldModel, type: TypeModel, context: SchemaContext): Schema => {
  const named = field.kind === 'group' ? context.namedGroups.get(field.name) : undefined
  if (named) return { ...annotations(field), ...schemaRef(named.schemaName) }
  const schema = fieldSchema(field, context)
  const isTitle = field.name === type.titleField && field.kind === 'string' && !field.many
  return isTitle ? { ...schema, examples: [exampleName(type).title] } : schema
}

const instant = (description: string): Schema => ({ type: 'string', format: 'date-time', description })
