import type {
  FieldModel,
  Json,
  JsonObject,
  PublishedRecord,
  StoredReference,
  TypeModel,
} from '../model/types'
import { isJsonObject } from './json'
import { readStoredReference } from './servedDocument'

/** A reference in a record, with the dotted path of the field that holds it. */
export type ReferenceAt = {
  readonly path: string
  readonly type: string
  readonly id: string
  /** What it leads to, and by which field of which type, in one text each: see `targetKey` and `sourceKey`. */
  readonly target: string
  readonly source: string
}

export const targetKey = ({ type, id }: StoredReference): string => `${type}/${id}`

export const sourceKey = (target: string, from: string, path: string): string => `${from}.${path} ${target}`

/**
 * Every reference of a record, also to targets that are not published (they may be later). A localised
 * reference counts in all its locales: relations are facts of the document, not of a language.
 */
export const listStoredReferences = (type: TypeModel, record: PublishedRecord): ReferenceAt[] => {
  const found: ReferenceAt[] = []
  for (const visit of visitsOf(type)) visit(record.fields, found)
  return found
}

/** Adds the references that are in an object of fields. */
type Visit = (source: JsonObject, found: ReferenceAt[]) => void

const known = new WeakMap<TypeModel, readonly Visit[]>()

/** Worked out once for each type, so that of a record only the fields that can hold references are looked at. */
const visitsOf = (type: TypeModel): readonly Visit[] => {
  const found = known.get(type)
  if (found) return found
  const made = visitsIn(type.fields, { from: type.type, prefix: '' })
  known.set(type, made)
  return made
}

/** Where fields are: of which type, and behind which path. */
type Place = { readonly from: string; readonly prefix: string }

const visitsIn = (fields: readonly FieldModel[], place: Place): Visit[] =>
  fields.flatMap((field) => {
    const visitValue = valueVisit(field, place)
    return visitValue ? [fieldVisit(field, visitValue)] : []
  })

type VisitValue = (value: Json, found: ReferenceAt[]) => void

const fieldVisit =
  ({ name, localized }: FieldModel, visitValue: VisitValue): Visit =>
  (source, found) => {
    const stored = source[name]
    if (stored === undefined) return
    const values = localized ? (isJsonObject(stored) ? Object.values(stored) : []) : [stored]
    for (const value of values) {
      for (const item of Array.isArray(value) ? value : [value]) visitValue(item, found)
    }
  }

/** How to look for references in one item of a field, or undefined when there can be none. */
const valueVisit = (field: FieldModel, { from, prefix }: Place): VisitValue | undefined => {
  const path = `${prefix}${field.name}`
  const within = { from, prefix: `${path}.` }
  switch (field.kind) {
    case 'reference':
      return referenceVisit(from, path)
    case 'group':
    case 'array':
      return objectVisit(visitsIn(field.fields, within))
    case 'blocks':
      return blockVisit(new Map(field.blocks.map(({ name, fields }) => [name, visitsIn(fields, within)])))
    default:
      return undefined
  }
}

const objectVisit = (visits: readonly Visit[]): VisitValue | undefined =>
  visits.length === 0
    ? undefined
    : (item, found) => {
        if (isJsonObject(item)) for (const visit of visits) visit(item, found)
      }

const blockVisit =
  (visits: ReadonlyMap<string, readonly Visit[]>): VisitValue =>
  (item, found) => {
    if (!isJsonObject(item)) return
    for (const visit of visits.get(String(item.blockType)) ?? []) visit(item, found)
  }

/**
 * Thousands of foods refer to the same few minerals in the same way, so each way is held once: of a hundred
 * thousand foods with twenty amounts each the references would else take more memory than the texts, and loading them
 * would write the same keys millions of times.
 */
const referenceVisit = (from: string, path: string): VisitValue => {
  const shared = new Map<string, Map<string, ReferenceAt>>()
  return (item, found) => {
    const reference = readStoredReference(item)
    if (!reference) return
    const { type, id } = reference
    const ofType = shared.get(type) ?? new Map<string, ReferenceAt>()
    const known = ofType.get(id)
    if (known) {
      found.push(known)
      return
    }
    const target = targetKey(reference)
    const made = { path, type, id, target, source: sourceKey(target, from, path) }
    shared.set(type, ofType.set(id, made))
    found.push(made)
  }
}
