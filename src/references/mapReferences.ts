import type { CollectionSlug, Field } from 'payload'
import { flattenFields, type NamedField } from '../model/flattenFields'
import { blocksOf, isReferenceTo, isVirtual } from './referencePaths'

export type Move = { readonly collection: CollectionSlug; readonly from: string; readonly to: string }

/** What becomes of each reference to a document of a collection. */
type Change = { readonly collection: CollectionSlug; readonly change: (id: string) => string }

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const idOf = (value: unknown): unknown => (isData(value) && 'id' in value ? value['id'] : value)

const mapOne = (value: unknown, { collection, change }: Change): unknown => {
  const isPolymorphic = isData(value) && 'relationTo' in value
  if (isPolymorphic && value['relationTo'] !== collection) return value
  const id = idOf(isPolymorphic ? value['value'] : value)
  if (typeof id !== 'string') return value
  const changed = change(id)
  if (changed === id) return value
  return isPolymorphic ? { ...value, value: changed } : changed
}

const sameTarget = (one: unknown, other: unknown): boolean =>
  JSON.stringify(isData(one) && 'value' in one ? [one['relationTo'], idOf(one['value'])] : idOf(one)) ===
  JSON.stringify(
    isData(other) && 'value' in other ? [other['relationTo'], idOf(other['value'])] : idOf(other),
  )

/** A list that had both names the one that is kept once. */
const mapMany = (values: readonly unknown[], change: Change): readonly unknown[] => {
  const moved = values.map((value) => mapOne(value, change))
  if (moved.every((value, index) => value === values[index])) return values
  return moved.filter((value, index) => moved.findIndex((other) => sameTarget(value, other)) === index)
}

const mapRows = (rows: readonly unknown[], fieldsOf: (row: Data) => readonly Field[], change: Change) => {
  const moved = rows.map((row) => (isData(row) ? mapReferences(fieldsOf(row), row, change) : row))
  return moved.every((row, index) => row === rows[index]) ? rows : moved
}

const mapValue = (field: NamedField, value: unknown, change: Change): unknown => {
  if (isReferenceTo(field, change.collection)) {
    return Array.isArray(value) ? mapMany(value, change) : mapOne(value, change)
  }
  if (field.type === 'group') return isData(value) ? mapReferences(field.fields, value, change) : value
  if (field.type === 'array') return Array.isArray(value) ? mapRows(value, () => field.fields, change) : value
  if (field.type !== 'blocks' || !Array.isArray(value)) return value
  const blocks = blocksOf(field)
  return mapRows(value, (row) => blocks.find(({ slug }) => slug === row['blockType'])?.fields ?? [], change)
}

/** A localised value stands under each locale. */
const mapField = (field: NamedField, value: unknown, change: Change): unknown => {
  const isLocalized = 'localized' in field && field.localized === true
  if (!isLocalized || !isData(value)) return mapValue(field, value, change)
  const moved = Object.entries(value).map(([locale, one]) => [locale, mapValue(field, one, change)] as const)
  return moved.every(([locale, one]) => one === value[locale]) ? value : Object.fromEntries(moved)
}

const mapReferences = <Stored extends Data>(
  fields: readonly Field[],
  data: Stored,
  change: Change,
): Stored => {
  const changed = flattenFields(fields).flatMap((field): [string, unknown][] => {
    const value = data[field.name]
    if (value === undefined || value === null || isVirtual(field)) return []
    const moved = mapField(field, value, change)
    return moved === value ? [] : [[field.name, moved]]
  })
  return changed.length === 0 ? data : { ...data, ...Object.fromEntries(changed) }
}

/**
 * Stored data, in all locales, with every reference to one document made one to another. The very same object where
 * there was none.
 */
export const moveReferences = <Stored extends Data>(
  fields: readonly Field[],
  data: Stored,
  { collection, from, to }: Move,
): Stored => mapReferences(fields, data, { collection, change: (id) => (id === from ? to : id) })

/** The ids of all documents of a collection that stored data refers to, each once. */
export const referencesIn = (
  fields: readonly Field[],
  data: Data,
  collection: CollectionSlug,
): ReadonlySet<string> => {
  const ids = new Set<string>()
  const note = (id: string): string => {
    ids.add(id)
    return id
  }
  mapReferences(fields, data, { collection, change: note })
  return ids
}
