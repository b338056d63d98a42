import type { Field } from 'payload'
import { isObject } from '../../domain/isObject'
import { flattenFields, type NamedField } from '../../model/flattenFields'
import { labelOf } from '../../model/labels'
import { notesOf } from '../../model/readField'
import { richTextOf } from '../../publishing/richText'
import { textAt, type StoredDocument } from '../shared/values'
import type { TextPair, TranslationState } from './types'

type Place = { readonly path: string; readonly labels: readonly string[] }
type Dates = Readonly<Record<string, unknown>>

/** The language that is written first, and the one that follows it. */
export const sourceLocale = 'en'
export const targetLocale = 'es'

/** Fields that only the program writes are of no concern to translators. */
const isWritten = (field: NamedField): boolean =>
  !notesOf(field).internal && !notesOf(field).compute && !('virtual' in field && field.virtual)

const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : []

const fieldsOfRow = (field: NamedField, row: Record<string, unknown>): readonly Field[] => {
  if (field.type === 'array') return field.fields
  if (field.type !== 'blocks') return []
  return field.blocks.find(({ slug }) => slug === row['blockType'])?.fields ?? []
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  const prose = isObject(value) ? richTextOf(value) : undefined
  return isObject(prose) ? String(prose['text'] ?? '') : ''
}

const stateOf = (
  translation: string,
  sourceAt: string | undefined,
  translationAt: string | undefined,
): TranslationState => {
  if (translation.trim() === '') return 'missing'
  // A text without a date is older than any date that was kept.
  return sourceAt !== undefined && sourceAt > (translationAt ?? '') ? 'outdated' : 'current'
}

const pairOf = (field: NamedField, value: unknown, place: Place, dates: Dates): TextPair[] => {
  const source = isObject(value) ? textOf(value[sourceLocale]) : ''
  if (source.trim() === '') return []
  const translation = isObject(value) ? textOf(value[targetLocale]) : ''
  const at = (locale: string) => {
    const ofLocale = dates[locale]
    return isObject(ofLocale) ? textAt({ at: ofLocale[place.path] }, 'at') : undefined
  }
  const [sourceAt, translationAt] = [at(sourceLocale), at(targetLocale)]
  return [
    {
      path: place.path,
      place: place.labels,
      source,
      translation,
      state: stateOf(translation, sourceAt, translationAt),
      ...(sourceAt !== undefined && { sourceAt }),
      ...(translationAt !== undefined && { translationAt }),
      isProse: field.type === 'richText',
      isLong: field.type !== 'text',
    },
  ]
}

const inField = (field: NamedField, value: unknown, outer: Place, dates: Dates): TextPair[] => {
  const label = labelOf('label' in field ? field.label : undefined, field.name)
  const place = {
    path: outer.path === '' ? field.name : `${outer.path}.${field.name}`,
    labels: [...outer.labels, label],
  }
  if (field.type === 'group') return pairsIn(field.fields, isObject(value) ? value : {}, dates, place)
  if (field.type === 'array' || field.type === 'blocks') {
    return rowsOf(value).flatMap((row, index) => {
      const key = typeof row['id'] === 'string' ? row['id'] : String(index)
      const inRow = { path: `${place.path}.${key}`, labels: [...place.labels, `row ${index + 1}`] }
      return pairsIn(fieldsOfRow(field, row), row, dates, inRow)
    })
  }
  const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText'
  return isText && field.localized ? pairOf(field, value, place, dates) : []
}

const pairsIn = (
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  dates: Dates,
  place: Place,
): TextPair[] =>
  flattenFields(fields)
    .filter(isWritten)
    .flatMap((field) => inField(field, values[field.name], place, dates))

/** Every text of a document that has something to translate, in the order of the form. */
export const textPairs = (fields: readonly Field[], document: StoredDocument): TextPair[] => {
  const { workflow } = document
  const dates = isObject(workflow) && isObject(workflow['textDates']) ? workflow['textDates'] : {}
  return pairsIn(fields, document, dates, { path: '', labels: [] })
}

/** The fields of a document that hold any text to translate, for reading those alone. */
export const translatedFields = (fields: readonly Field[]): string[] =>
  flattenFields(fields)
    .filter(isWritten)
    .filter(holdsTexts)
    .map(({ name }) => name)

const holdsTexts = (field: NamedField): boolean => {
  if (field.type === 'group' || field.type === 'array') return flattenFields(field.fields).some(holdsTexts)
  if (field.type === 'blocks')
    return field.blocks.some((block) => flattenFields(block.fields).some(holdsTexts))
  return 'localized' in field && field.localized === true
}
