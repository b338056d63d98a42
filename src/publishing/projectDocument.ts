import type { Field } from 'payload'
import { isObject } from '../domain/isObject'
import { flattenFields, type NamedField } from '../model/flattenFields'
import { isPublic, notesOf } from '../model/readField'
import type { Json, JsonObject } from '../model/types'
import { richTextOf } from './richText'

type Document = Readonly<Record<string, unknown>>
type Locales = { locales: readonly string[]; defaultLocale: string }

const compact = (entries: (readonly [string, Json | undefined])[]): JsonObject | undefined => {
  const kept = entries.filter((entry): entry is [string, Json] => entry[1] !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

const list = (values: (Json | undefined)[]): Json | undefined => {
  const kept = values.filter((value): value is Json => value !== undefined)
  return kept.length > 0 ? kept : undefined
}

const scalar = (value: unknown): Json | undefined => {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return undefined
}

const isJson = (value: unknown): value is Json =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) ? value.every(isJson) : isObject(value) && Object.values(value).every(isJson))

/** A date field without a time is a day; Payload stores it as an instant. */
const dateOf = (field: Extract<NamedField, { type: 'date' }>, value: unknown): Json | undefined => {
  const text = value instanceof Date ? value.toISOString() : value
  if (typeof text !== 'string' || text === '') return undefined
  return field.admin?.date?.pickerAppearance?.includes('Time') ? text : text.slice(0, 10)
}

const idText = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return isObject(value) && 'id' in value ? idText(value['id']) : undefined
}

const reference = (relationTo: string | string[], value: unknown): Json | undefined => {
  const isTagged = isObject(value) && typeof value['relationTo'] === 'string'
  const type = isTagged ? value['relationTo'] : relationTo
  const id = idText(isTagged ? value['value'] : value)
  return typeof type === 'string' && id ? { type, id } : undefined
}

/** The document in one locale at its own level, as a computed field may read it. */
const inLocale = (fields: readonly Field[], document: Document, locale: string): Document => ({
  ...document,
  ...Object.fromEntries(
    flattenFields(fields)
      .filter((field) => 'localized' in field && field.localized)
      .map((field): [string, unknown] => {
        const value = document[field.name]
        return [field.name, isObject(value) ? value[locale] : undefined]
      }),
  ),
})

const computed = (fields: readonly Field[], field: NamedField, document: Document, context: Locales) => {
  const { compute, localized } = notesOf(field)
  if (!compute) return undefined
  const at = (locale: string) => compute(inLocale(fields, document, locale), locale)
  if (!localized) return at(context.defaultLocale)
  return compact(context.locales.map((locale): [string, Json | undefined] => [locale, at(locale)]))
}

const projectOne = (field: NamedField, value: unknown, context: Locales): Json | undefined => {
  switch (field.type) {
    case 'group':
      return isObject(value) ? projectFields(field.fields, value, context) : undefined
    case 'array':
      return list(
        (Array.isArray(value) ? value : []).map((row) =>
          isObject(row) ? projectFields(field.fields, row, context) : undefined,
        ),
      )
    case 'blocks':
      return list(
        (Array.isArray(value) ? value : []).map((row) => {
          const block = field.blocks.find(({ slug }) => isObject(row) && row['blockType'] === slug)
          return block && { blockType: block.slug, ...projectFields(block.fields, row, context) }
        }),
      )
    case 'relationship':
      return field.hasMany
        ? list((Array.isArray(value) ? value : []).map((item) => reference(field.relationTo, item)))
        : reference(field.relationTo, value)
    case 'richText':
      return richTextOf(value)
    case 'date':
      return dateOf(field, value)
    case 'json':
      return value !== null && isJson(value) ? value : undefined
    // Computed by the store; and files are for staff, so their ids stay here.
    case 'join':
    case 'upload':
      return undefined
    default:
      return Array.isArray(value) ? list(value.map(scalar)) : scalar(value)
  }
}

/**
 * The public part of a document that was read with all locales together: values as the content model describes
 * them, references as identities, nothing empty and nothing internal.
 */
export const projectFields = (
  fields: readonly Field[],
  document: Document,
  context: Locales,
): JsonObject | undefined =>
  compact(
    flattenFields(fields)
      .filter(isPublic)
      .map((field): [string, Json | undefined] => {
        if (notesOf(field).compute) return [field.name, computed(fields, field, document, context)]
        const value = document[field.name]
        const isLocalized = 'localized' in field && field.localized === true
        if (!isLocalized) return [field.name, projectOne(field, value, context)]
        const translations = isObject(value) ? value : {}
        return [
          field.name,
          compact(
            context.locales.map((locale) => [locale, projectOne(field, translations[locale], context)]),
          ),
        ]
      }),
  )
