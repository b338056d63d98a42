import type { FieldModel, Json, JsonObject, PublishedRecord, TypeModel } from '../model/types'
import { isJsonObject } from './json'
import { readStoredReference } from './servedDocument'

/** A reference in a record, with the dotted path of the field that holds it. */
export type ReferenceAt = { readonly path: string; readonly type: string; readonly id: string }

/**
 * Every reference of a record, also to targets that are not published (they may be later). A localised
 * reference counts in all its locales: relations are facts of the document, not of a language.
 */
export const listStoredReferences = (type: TypeModel, record: PublishedRecord): ReferenceAt[] =>
  inFields(type.fields, record.fields, '')

const inFields = (fields: readonly FieldModel[], source: JsonObject, prefix: string): ReferenceAt[] =>
  fields.flatMap((field) => {
    const stored = source[field.name]
    const values = field.localized ? (isJsonObject(stored) ? Object.values(stored) : []) : [stored]
    return values.flatMap((value) => inValue(field, value, prefix))
  })

const inValue = (field: FieldModel, value: Json | undefined, prefix: string): ReferenceAt[] => {
  const items = Array.isArray(value) ? value : [value]
  switch (field.kind) {
    case 'reference':
      return items.flatMap((item) => {
        const reference = readStoredReference(item)
        return reference ? [shared(`${prefix}${field.name}`, reference.type, reference.id)] : []
      })
    case 'group':
    case 'array':
      return items.flatMap((item) =>
        isJsonObject(item) ? inFields(field.fields, item, `${prefix}${field.name}.`) : [],
      )
    case 'blocks':
      return items.flatMap((item) => {
        if (!isJsonObject(item)) return []
        const block = field.blocks.find(({ name }) => name === item.blockType)
        return block ? inFields(block.fields, item, `${prefix}${field.name}.`) : []
      })
    default:
      return []
  }
}

const known = new Map<string, ReferenceAt>()

/**
 * Thousands of foods refer to the same few minerals in the same way, so each way is held once: of a hundred
 * thousand foods with twenty amounts each the references would else take more memory than the texts.
 */
const shared = (path: string, type: string, id: string): ReferenceAt => {
  const key = `${path} ${type}/${id}`
  const found = known.get(key)
  if (found) return found
  const made = { path, type, id }
  known.set(key, made)
  return made
}
