import type { Block, Field } from 'payload'
import { flattenFields, type NamedField } from './flattenFields'
import { labelOf, textOf } from './labels'
import { readEnum } from './readEnum'
import type {
  BlocksField,
  CodeSystemSource,
  FieldModel,
  Json,
  JsonObject,
  ReverseField,
  SearchRole,
} from './types'

/** What a collection adds to a field beyond Payload's own options, under `custom`. */
type FieldNotes = {
  internal?: boolean
  identity?: boolean
  integer?: boolean
  required?: boolean
  localized?: boolean
  schema?: JsonObject
  via?: readonly string[]
  limit?: number
  search?: SearchRole
  codeSystem?: CodeSystemSource
  vocabulary?: unknown
  compute?: (document: Readonly<Record<string, unknown>>, locale: string) => Json | undefined
}

/** The notes that a collection wrote on a field. */
export const notesOf = (field: Field): FieldNotes => ('custom' in field && field.custom) || {}

/** What Payload adds to collections and rows for itself, in place, once it has started. */
const addedByPayload = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'blockName',
  'blockType',
])

/** Internal fields and the address, which every served document has anyway, are no part of the model. */
export const isPublic = (field: NamedField): boolean =>
  !addedByPayload.has(field.name) && !notesOf(field).internal && !notesOf(field).identity

const baseOf = (field: NamedField) => {
  const notes = notesOf(field)
  const description =
    'admin' in field && field.admin && 'description' in field.admin && textOf(field.admin.description)
  return {
    name: field.name,
    label: labelOf('label' in field ? field.label : undefined, field.name),
    ...(description && { description }),
    required: notes.required ?? ('required' in field && field.required === true),
    localized: notes.localized ?? ('localized' in field && field.localized === true),
    ...(notes.search && { search: notes.search }),
    ...(notes.codeSystem && { codeSystem: notes.codeSystem }),
  }
}

const many = (field: NamedField): boolean => 'hasMany' in field && field.hasMany === true

const pascal = (text: string) =>
  text.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase())

const readBlock = (block: Block): BlocksField['blocks'][number] => ({
  name: block.slug,
  schemaName: block.interfaceName ?? `${pascal(block.slug)}Block`,
  fields: readFields(block.fields),
})

const readReverse = (field: Extract<NamedField, { type: 'join' }>): ReverseField => {
  if (typeof field.collection !== 'string')
    throw new Error(`Join field “${field.name}” must name one collection.`)
  const { via = [field.on], limit } = notesOf(field)
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 1))
    throw new Error(`Join field “${field.name}” has the limit ${limit}: it must be a whole number from 1.`)
  return {
    ...baseOf(field),
    required: true,
    kind: 'reverse',
    from: field.collection,
    via,
    ...(limit !== undefined && { limit }),
  }
}

/** One field of a collection as the content model describes it. Kinds that partners have no use for are refused. */
export const readField = (field: NamedField): FieldModel => {
  const base = baseOf(field)
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
    case 'email':
      return {
        ...base,
        kind: 'string',
        many: many(field),
        ...(field.type === 'email' && { format: 'email' }),
        ...('minLength' in field && field.minLength !== undefined && { minLength: field.minLength }),
        ...('maxLength' in field && field.maxLength !== undefined && { maxLength: field.maxLength }),
      }
    case 'date': {
      const hasTime = field.admin?.date?.pickerAppearance?.includes('Time') ?? false
      return { ...base, kind: 'string', many: false, format: hasTime ? 'date-time' : 'date' }
    }
    case 'number':
      return {
        ...base,
        kind: 'number',
        many: many(field),
        integer: notesOf(field).integer ?? false,
        ...(field.min !== undefined && { min: field.min }),
        ...(field.max !== undefined && { max: field.max }),
      }
    case 'checkbox':
      return { ...base, kind: 'boolean' }
    case 'select':
    case 'radio':
      return {
        ...base,
        kind: 'enum',
        many: many(field),
        ...readEnum(field.options, notesOf(field).vocabulary),
      }
    case 'richText':
      return { ...base, kind: 'richText' }
    case 'relationship':
      return {
        ...base,
        // A target may be unpublished at any time, so a single reference can be absent even where it is required.
        required: many(field),
        kind: 'reference',
        many: many(field),
        to: Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo],
      }
    case 'upload':
      return { ...base, kind: 'media' }
    case 'group':
      return { ...base, required: false, kind: 'group', fields: readFields(field.fields) }
    case 'array':
      return { ...base, required: true, kind: 'array', fields: readFields(field.fields) }
    case 'blocks':
      return { ...base, required: true, kind: 'blocks', blocks: field.blocks.map(readBlock) }
    case 'join':
      return readReverse(field)
    case 'json':
      return { ...base, kind: 'json', schema: notesOf(field).schema ?? {} }
    default:
      throw new Error(`Field “${field.name}” of type “${field.type}” cannot be public: mark it internal.`)
  }
}

export const readFields = (fields: readonly Field[]): FieldModel[] =>
  flattenFields(fields).filter(isPublic).map(readField)
