import type { Field } from 'payload'
import { isObject } from '../domain/isObject'
import { flattenFields, type NamedField } from '../model/flattenFields'

/** A field whose value differs, as Payload names it: `evidence.0.finding`. */
export type ChangedField = {
  readonly path: string
  /** The same with the id of a row in place of its number, which holds when rows are moved. */
  readonly idPath: string
  readonly isLocalised: boolean
}

type Values = Readonly<Record<string, unknown>>

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isObject) : [])

const idOf = (value: unknown): unknown => (isObject(value) && 'id' in value ? value['id'] : value)

/** Ids stand for what they refer to, however much of it came along. */
const referenceOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(referenceOf)
  if (isObject(value) && 'relationTo' in value)
    return { relationTo: value['relationTo'], value: idOf(value['value']) }
  return idOf(value)
}

/** What an editor would not call a difference is none: nothing said, an empty text, a box that is not ticked. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === '' || value === false) return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .map(([key, item]) => [key, plain(item)] as const)
    .filter(([, item]) => item !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

const valueFor = (field: NamedField, value: unknown): unknown => {
  if (field.type === 'relationship' || field.type === 'upload') return plain(referenceOf(value))
  if (field.type === 'date' && typeof value === 'string' && value !== '') {
    const at = Date.parse(value)
    return Number.isNaN(at) ? value : at
  }
  return plain(value)
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Holds nothing that somebody said: found from elsewhere, made from the rest, or Payload's own name of a row. */
const isDerived = (field: NamedField): boolean =>
  field.type === 'join' || field.name === 'id' || ('virtual' in field && Boolean(field.virtual))

const fieldsOfRow = (field: NamedField, row: Values): readonly Field[] => {
  if (field.type === 'array') return field.fields
  if (field.type !== 'blocks') return []
  return field.blocks.find((block) => block.slug === row['blockType'])?.fields ?? []
}

type Place = { path: string; idPath: string; isLocalised: boolean }

const inside = ({ path, idPath, isLocalised }: Place, field: NamedField): Place => ({
  path: path ? `${path}.${field.name}` : field.name,
  idPath: idPath ? `${idPath}.${field.name}` : field.name,
  isLocalised: isLocalised || ('localized' in field && field.localized === true),
})

const compareRows = (field: NamedField, before: unknown, after: unknown, place: Place): ChangedField[] => {
  const [was, is] = [rowsOf(before), rowsOf(after)]
  const isMoved = was.length !== is.length || is.some((row, index) => row['id'] !== was[index]?.['id'])
  const inRows = is.flatMap((row, index): ChangedField[] => {
    const earlier = was.find((other) => other['id'] !== undefined && other['id'] === row['id']) ?? was[index]
    const at = {
      path: `${place.path}.${index}`,
      idPath: `${place.idPath}.${typeof row['id'] === 'string' ? row['id'] : index}`,
      isLocalised: place.isLocalised,
    }
    return compareFields(fieldsOfRow(field, row), earlier ?? {}, row, at)
  })
  return isMoved && was.length + is.length > 0
    ? [{ path: place.path, idPath: place.idPath, isLocalised: false }, ...inRows]
    : inRows
}

const compareField = (field: NamedField, before: unknown, after: unknown, outer: Place): ChangedField[] => {
  if (isDerived(field)) return []
  const place = inside(outer, field)
  if (field.type === 'group') {
    return compareFields(field.fields, isObject(before) ? before : {}, isObject(after) ? after : {}, place)
  }
  if (field.type === 'array' || field.type === 'blocks') return compareRows(field, before, after, place)
  return isSame(valueFor(field, before), valueFor(field, after)) ? [] : [place]
}

const compareFields = (
  fields: readonly Field[],
  before: Values,
  after: Values,
  place: Place,
): ChangedField[] =>
  flattenFields(fields).flatMap((field) => compareField(field, before[field.name], after[field.name], place))

/**
 * The fields in which two states of a document differ, both in the same language. Of `after` a field that is missing
 * altogether is one that the save leaves alone.
 */
export const changedFields = (fields: readonly Field[], before: Values, after: Values): ChangedField[] =>
  flattenFields(fields)
    .filter((field) => after[field.name] !== undefined)
    .flatMap((field) =>
      compareField(field, before[field.name], after[field.name], {
        path: '',
        idPath: '',
        isLocalised: false,
      }),
    )
