import { isObject } from '../domain/isObject'
import type { FieldModel } from '../model/types'
import type { SeedDocument } from './readSeed'

type Row = Readonly<Record<string, unknown>>

export type Conversion = {
  locale: string
  /** The id of the document that a reference names. */
  resolve: (type: string, slug: string) => string
  /** Markdown to the editor's own form. */
  prose: (markdown: string) => unknown
}

const reference = (to: readonly string[], value: unknown, { resolve }: Conversion): unknown => {
  if (typeof value !== 'string') throw new Error(`a reference must be text, not ${JSON.stringify(value)}`)
  const [only] = to
  if (to.length === 1 && only) return resolve(only, value)
  const [type = '', slug = ''] = value.split('/')
  if (!to.includes(type)) throw new Error(`“${value}” must begin with one of ${to.join(', ')} and a slash`)
  return { relationTo: type, value: resolve(type, slug) }
}

const each = (value: unknown, convert: (item: unknown) => unknown): unknown[] =>
  Array.isArray(value) ? value.map(convert) : []

const blockRow = (
  field: Extract<FieldModel, { kind: 'blocks' }>,
  row: unknown,
  conversion: Conversion,
): unknown => {
  const block = field.blocks.find(({ name }) => isObject(row) && row['blockType'] === name)
  if (!block || !isObject(row)) throw new Error(`“${field.name}” has a block of no known type`)
  return { blockType: block.name, ...convertFields(block.fields, row, conversion) }
}

const convertOne = (field: FieldModel, value: unknown, conversion: Conversion): unknown => {
  switch (field.kind) {
    case 'group':
      return isObject(value) ? convertFields(field.fields, value, conversion) : value
    case 'array':
      return each(value, (row) => (isObject(row) ? convertFields(field.fields, row, conversion) : row))
    case 'blocks':
      return each(value, (row) => blockRow(field, row, conversion))
    case 'reference':
      return field.many
        ? each(value, (item) => reference(field.to, item, conversion))
        : reference(field.to, value, conversion)
    case 'richText':
      return typeof value === 'string' ? conversion.prose(value) : value
    default:
      return value
  }
}

/** One level of a seed document in one locale, in the shape in which Payload takes it. Unknown names are refused. */
export const convertFields = (
  fields: readonly FieldModel[],
  row: Row,
  conversion: Conversion,
): Record<string, unknown> => {
  const data: Record<string, unknown> = {}
  for (const [name, raw] of Object.entries(row)) {
    if (name === 'slug' || name === '_status' || name === 'blockType') continue
    const field = fields.find((candidate) => candidate.name === name)
    if (!field)
      throw new Error(`“${name}” is no field here (${fields.map((candidate) => candidate.name).join(', ')})`)
    const value = field.localized && isObject(raw) ? raw[conversion.locale] : raw
    if (value !== undefined) data[name] = convertOne(field, value, conversion)
  }
  return data
}

/** Whether any part of the document has a text in the locale. */
export const hasLocale = (
  fields: readonly FieldModel[],
  document: SeedDocument | Row,
  locale: string,
): boolean =>
  fields.some((field) => {
    const value = document[field.name]
    if (field.localized) return isObject(value) && value[locale] !== undefined
    if (field.kind === 'group') return isObject(value) && hasLocale(field.fields, value, locale)
    if (field.kind === 'array') {
      return (
        Array.isArray(value) && value.some((row) => isObject(row) && hasLocale(field.fields, row, locale))
      )
    }
    if (field.kind === 'blocks') {
      return (
        Array.isArray(value) &&
        value.some(
          (row) => isObject(row) && field.blocks.some((block) => hasLocale(block.fields, row, locale)),
        )
      )
    }
    return false
  })
