import type { FieldModel, TypeModel } from '../model/types'

/** A field at any depth of a type, with what lies on the way to it. */
export type FieldPath = {
  /** Dotted names from the document's root: `evidence.citation`. Blocks are passed without their block's name. */
  readonly path: string
  readonly field: FieldModel | BlockTypeField
  /** True when a document may hold several values here: the field is a list or lies inside one. */
  readonly repeated: boolean
  /** Paths of the lists of groups or blocks that the field lies in, outer ones first. */
  readonly lists: readonly string[]
  /** True when the field or one around it differs by locale. */
  readonly localized: boolean
}

/** The name of a block, which every item of a blocks field carries and no field model describes. */
export type BlockTypeField = { readonly kind: 'blockType'; readonly names: readonly string[] }

type Surroundings = {
  readonly prefix: string
  readonly lists: readonly string[]
  readonly localized: boolean
}

/** Every field of a type, outer ones before those inside them, in the order of the model. */
export const listFieldPaths = (type: TypeModel): FieldPath[] =>
  type.fields.flatMap((field) => pathsOf(field, { prefix: '', lists: [], localized: false }))

const pathsOf = (field: FieldModel, around: Surroundings): FieldPath[] => {
  const path = `${around.prefix}${field.name}`
  const localized = around.localized || field.localized
  const repeated = around.lists.length > 0 || isList(field)
  const holdsGroups = field.kind === 'array' || field.kind === 'blocks'
  const lists = holdsGroups ? [...around.lists, path] : around.lists
  const inside = { prefix: `${path}.`, lists, localized }
  return [{ path, field, repeated, lists: around.lists, localized }, ...pathsInside(field, inside)]
}

const pathsInside = (field: FieldModel, inside: Surroundings): FieldPath[] => {
  if (field.kind === 'group' || field.kind === 'array') {
    return field.fields.flatMap((child) => pathsOf(child, inside))
  }
  if (field.kind !== 'blocks') return []
  const names = field.blocks.map((block) => block.name)
  return [
    {
      path: `${inside.prefix}blockType`,
      field: { kind: 'blockType', names },
      repeated: true,
      lists: inside.lists,
      localized: inside.localized,
    },
    ...field.blocks.flatMap((block) => block.fields.flatMap((child) => pathsOf(child, inside))),
  ]
}

/** True for the fields that a served document always shows as a list, empty or not. */
export const isList = (field: FieldModel): boolean => {
  if (field.kind === 'array' || field.kind === 'blocks' || field.kind === 'reverse') return true
  return 'many' in field && field.many
}
