import type { ContentModel, GroupField } from '../../model/types'

/** Groups that several types share, by field name, with the name of their schema: `governance` → `Governance`. */
export type NamedGroups = ReadonlyMap<string, { readonly schemaName: string; readonly group: GroupField }>

/**
 * A top-level group that occurs in more than one type, everywhere with the same fields, is described once and by
 * name: a client then has one type for it instead of one for each document type.
 */
export const findNamedGroups = (model: ContentModel): NamedGroups => {
  const groups = Object.values(model.types).flatMap(({ fields }) =>
    fields.filter((field) => field.kind === 'group'),
  )
  const named = groups.filter((group) => {
    const namesakes = groups.filter(({ name }) => name === group.name)
    return namesakes.length > 1 && namesakes.every((other) => hasSameFields(group, other))
  })
  return new Map(named.map((group) => [group.name, { schemaName: pascalCase(group.name), group }]))
}

const hasSameFields = (one: GroupField, other: GroupField): boolean =>
  JSON.stringify(one.fields) === JSON.stringify(other.fields)

const pascalCase = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
