import type { Block, CollectionSlug, Field } from 'payload'
import { flattenFields, type NamedField } from '../../model/flattenFields'

export const isReferenceTo = (field: NamedField, collection: CollectionSlug): boolean =>
  (field.type === 'relationship' || field.type === 'upload') &&
  (Array.isArray(field.relationTo) ? field.relationTo.includes(collection) : field.relationTo === collection)

export const isVirtual = (field: NamedField): boolean =>
  field.type === 'join' || ('virtual' in field && Boolean(field.virtual))

/** The blocks that a field may hold, without those that are only named. */
export const blocksOf = (field: Extract<NamedField, { type: 'blocks' }>): Block[] => [
  ...field.blocks,
  ...(field.blockReferences ?? []).filter((block) => typeof block !== 'string'),
]

/** Where documents of a collection may refer to documents of another: `evidence.citation`, `body.citation`. */
export const referencePaths = (fields: readonly Field[], collection: CollectionSlug): string[] => {
  const paths = flattenFields(fields).flatMap((field): string[] => {
    if (isVirtual(field)) return []
    if (isReferenceTo(field, collection)) return [field.name]
    if (field.type === 'blocks') {
      const inner = blocksOf(field).flatMap((block) => referencePaths(block.fields, collection))
      return inner.map((path) => `${field.name}.${path}`)
    }
    if (field.type === 'group' || field.type === 'array') {
      return referencePaths(field.fields, collection).map((path) => `${field.name}.${path}`)
    }
    return []
  })
  return [...new Set(paths)]
}
