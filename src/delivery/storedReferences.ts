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
    return values.flatMap((value) => inValue(field, value, `${prefix}${field.name}`))
  })

const inValue = (field: FieldModel, value: Json | undefined, path: string): ReferenceAt[] => {
  const items = Array.isArray(value) ? value : [value]
  switch (field.kind) {
    case 'reference':
      return items.flatMap((item) => {
        const reference = readStoredReference(item)
        return reference ? [{ path, ...reference }] : []
      })
    case 'group':
    case 'array':
      return items.flatMap((item) => (isJsonObject(item) ? inFields(field.fields, item, `${path}.`) : []))
    case 'blocks':
      return items.flatMap((item) => {
        if (!isJsonObject(item)) return []
        const block = field.blocks.find(({ name }) => name === item.blockType)
        return block ? inFields(block.fields, item, `${path}.`) : []
      })
    default:
      return []
  }
}
