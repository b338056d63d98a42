import type { CollectionSlug, Field } from 'payload'
import { flattenFields, type NamedField } from '../../model/flattenFields'
import { blocksOf, isReferenceTo, isVirtual } from './referencePaths'

export type Move = { readonly collection: CollectionSlug; readonly from: string; readonly to: string }

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const idOf = (value: unknown): unknown => (isData(value) && 'id' in value ? value['id'] : value)

const moveOne = (value: unknown, { collection, from, to }: Move): unknown => {
  if (isData(value) && 'relationTo' in value) {
    const isMeant = value['relationTo'] === collection && idOf(value['value']) === from
    return isMeant ? { ...value, value: to } : value
  }
  return idOf(value) === from ? to : value
}

const sameTarget = (one: unknown, other: unknown): boolean =>
  JSON.stringify(isData(one) && 'value' in one ? [one['relationTo'], idOf(one['value'])] : idOf(one)) ===
  JSON.stringify(
    isData(other) && 'value' in other ? [other['relationTo'], idOf(other['value'])] : idOf(other),
  )

/** A list that had both names the one that is kept once. */
const moveMany = (values: readonly unknown[], move: Move): readonly unknown[] => {
  const moved = values.map((value) => moveOne(value, move))
  if (moved.every((value, index) => value === values[index])) return values
  return moved.filter((value, index) => moved.findIndex((other) => sameTarget(value, other)) === index)
}

const moveRows = (rows: readonly unknown[], fieldsOf: (row: Data) => readonly Field[], move: Move) => {
  const moved = rows.map((row) => (isData(row) ? moveReferences(fieldsOf(row), row, move) : row))
  return moved.every((row, index) => row === rows[index]) ? rows : moved
}

const moveValue = (field: NamedField, value: unknown, move: Move): unknown => {
  if (isReferenceTo(field, move.collection)) {
    return Array.isArray(value) ? moveMany(value, move) : moveOne(value, move)
  }
  if (field.type === 'group') return isData(value) ? moveReferences(field.fields, value, move) : value
  if (field.type === 'array') return Array.isArray(value) ? moveRows(value, () => field.fields, move) : value
  if (field.type !== 'blocks' || !Array.isArray(value)) return value
  const blocks = blocksOf(field)
  return moveRows(value, (row) => blocks.find(({ slug }) => slug === row['blockType'])?.fields ?? [], move)
}

/** A localised value stands under each locale. */
const moveField = (field: NamedField, value: unknown, move: Move): unknown => {
  const isLocalized = 'localized' in field && field.localized === true
  if (!isLocalized || !isData(value)) return moveValue(field, value, move)
  const moved = Object.entries(value).map(([locale, one]) => [locale, moveValue(field, one, move)] as const)
  return moved.every(([locale, one]) => one === value[locale]) ? value : Object.fromEntries(moved)
}

/**
 * Stored data, in all locales, with every reference to one document made one to another. The very same object where
 * there was none.
 */
export const moveReferences = <Stored extends Data>(
  fields: readonly Field[],
  data: Stored,
  move: Move,
): Stored => {
  const changed = flattenFields(fields).flatMap((field): [string, unknown][] => {
    const value = data[field.name]
    if (value === undefined || value === null || isVirtual(field)) return []
    const moved = moveField(field, value, move)
    return moved === value ? [] : [[field.name, moved]]
  })
  return changed.length === 0 ? data : { ...data, ...Object.fromEntries(changed) }
}
