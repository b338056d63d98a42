import type { Block, CollectionSlug, Field } from 'payload'
import { flattenFields, type NamedField } from '../model/flattenFields'

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

export type ReferencePath = {
  /** Dotted, as in `evidence.citation` and `body.citation`. */
  readonly path: string
  /** Whether it may refer to documents of other collections, too, and so is asked for in another way. */
  readonly isPolymorphic: boolean
  /** Whether it is within a block, where SQL databases cannot be asked for all of them. */
  readonly isInBlock: boolean
}

const below = (name: string, paths: readonly ReferencePath[]): ReferencePath[] =>
  paths.map((path) => ({ ...path, path: `${name}.${path.path}` }))

/** Where documents of a collection may refer to documents of another. */
export const referencePaths = (fields: readonly Field[], collection: CollectionSlug): ReferencePath[] => {
  const paths = flattenFields(fields).flatMap((field): ReferencePath[] => {
    if (isVirtual(field)) return []
    if (isReferenceTo(field, collection)) {
      const isPolymorphic = 'relationTo' in field && Array.isArray(field.relationTo)
      return [{ path: field.name, isPolymorphic, isInBlock: false }]
    }
    if (field.type === 'blocks') {
      const inner = blocksOf(field).flatMap((block) => referencePaths(block.fields, collection))
      return below(field.name, inner).map((path) => ({ ...path, isInBlock: true }))
    }
    const isNest = field.type === 'group' || field.type === 'array'
    return isNest ? below(field.name, referencePaths(field.fields, collection)) : []
  })
  return paths.filter(({ path }, index) => paths.findIndex((other) => other.path === path) === index)
}
