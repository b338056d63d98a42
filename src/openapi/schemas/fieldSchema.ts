import type {
  ContentModel,
  EnumField,
  FieldModel,
  NumberField,
  ReferenceField,
  StringField,
} from '../../model/types'
import type { Schema } from '../types'
import { describeField } from './describeField'
import { isAlwaysPresent } from './isAlwaysPresent'
import { jsonFieldSchema } from './jsonFieldSchema'
import type { NamedGroups } from './namedGroups'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'
import { refName, typeNamed } from './typeNamed'
import { unionOf } from './unionOf'

export type SchemaContext = { readonly model: ContentModel; readonly namedGroups: NamedGroups }

/** A field as it is served in one locale. */
export const fieldSchema = (field: FieldModel, context: SchemaContext): Schema => ({
  ...annotations(field),
  ...valueSchema(field, context),
})

/** What a reader sees beside the shape of a field: its label, its description, whether it differs by locale. */
export const annotations = (field: FieldModel): Schema => {
  const { label, localized } = field
  const description = describeField(field)
  return {
    title: label,
    ...(description !== undefined && { description }),
    ...(localized && { 'x-localized': true }),
  }
}

/** The properties of an object made of these fields, and which of them it always has. */
export const fieldsSchema = (
  fields: readonly FieldModel[],
  context: SchemaContext,
): { properties: Record<string, Schema>; required: string[] } => ({
  properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, context)])),
  required: fields.filter(isAlwaysPresent).map(({ name }) => name),
})

const valueSchema = (field: FieldModel, context: SchemaContext): Schema => {
  switch (field.kind) {
    case 'string':
      return listIf(field.many, stringSchema(field))
    case 'number':
      return listIf(field.many, numberSchema(field))
    case 'boolean':
      return { type: 'boolean' }
    case 'enum':
      return listIf(field.many, enumSchema(field))
    case 'richText':
      return schemaRef('RichText')
    case 'media':
      return schemaRef('Media')
    case 'reference':
      return listIf(field.many, referenceSchema(field, context))
    case 'reverse':
      return {
        ...listIf(true, schemaRef(refName(typeNamed(context.model, field.from, field.name)))),
        ...(field.limit !== undefined && { maxItems: field.limit }),
      }
    case 'group':
      return objectSchema(fieldsSchema(field.fields, context))
    case 'array':
      return listIf(true, objectSchema(fieldsSchema(field.fields, context)))
    case 'blocks':
      return listIf(
        true,
        unionOf('blockType', new Map(field.blocks.map((block) => [block.name, block.schemaName]))),
      )
    case 'json':
      return jsonFieldSchema(field)
  }
}

const listIf = (many: boolean, items: Schema): Schema => (many ? { type: 'array', items } : items)

const stringSchema = ({ format, minLength, maxLength }: StringField): Schema => ({
  type: 'string',
  ...(format !== undefined && { format }),
  ...(minLength !== undefined && { minLength }),
  ...(maxLength !== undefined && { maxLength }),
})

const numberSchema = ({ integer, min, max }: NumberField): Schema => ({
  type: integer ? 'integer' : 'number',
  ...(min !== undefined && { minimum: min }),
  ...(max !== undefined && { maximum: max }),
})

const enumSchema = ({ options }: EnumField): Schema => ({
  type: 'string',
  enum: options.map(({ value }) => value),
  'x-enumDescriptions': Object.fromEntries(options.map(({ value, label }) => [value, label])),
})

const referenceSchema = ({ name, to }: ReferenceField, { model }: SchemaContext): Schema =>
  unionOf('type', new Map(to.map((type) => [type, refName(typeNamed(model, type, name))])))
