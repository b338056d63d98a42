import type { ContentModel, ReverseField, TypeModel } from '../model/types'
import { listFieldPaths } from './fieldPaths'

/** Names that every served document has of its own. */
const reservedNames = ['type', 'slug', 'firstPublishedAt', 'publishedAt']

/** Names that mean a group where filters are written. */
const groupNames = ['and', 'or']

/**
 * Refuses a content model that could not be served as it says: a field named like one every document has, a
 * title field that is not there, a reverse field over something that is no reference.
 *
 * @throws Error naming the type, the field and what would be right.
 */
export const assertModel = (model: ContentModel): void => {
  for (const type of Object.values(model.types)) {
    assertNames(type)
    for (const { path, field } of listFieldPaths(type)) {
      if (field.kind === 'reverse') assertReverse(field, `${type.type}.${path}`, model)
    }
  }
}

const assertNames = (type: TypeModel): void => {
  const names = type.fields.map((field) => field.name)
  const reserved = names.find((name) => reservedNames.includes(name))
  if (reserved) {
    throw new Error(
      `Field "${type.type}.${reserved}" has a name that every served document has of its own (${reservedNames.join(', ')}); choose another.`,
    )
  }
  const group = names.find((name) => groupNames.includes(name))
  if (group) {
    throw new Error(
      `Field "${type.type}.${group}" has a name that means a group in filters (${groupNames.join(', ')}); choose another.`,
    )
  }
  if (!names.includes(type.titleField)) {
    throw new Error(
      `Type "${type.type}" names "${type.titleField}" as its title field, but its fields are: ${names.join(', ')}.`,
    )
  }
}

const assertReverse = (field: ReverseField, at: string, model: ContentModel): void => {
  const from = model.types[field.from]
  if (!from) {
    throw new Error(
      `Reverse field "${at}" is of "${field.from}", which is no public type: ${Object.keys(model.types).join(', ')}.`,
    )
  }
  const references = listFieldPaths(from).flatMap((entry) =>
    entry.field.kind === 'reference' ? entry.path : [],
  )
  for (const via of field.via) {
    if (references.includes(via)) continue
    throw new Error(
      `Reverse field "${at}" goes by "${field.from}.${via}", which is no reference; there are: ${references.join(', ')}.`,
    )
  }
}
