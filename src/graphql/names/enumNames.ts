import { listFieldPaths } from '../../delivery/fieldPaths'
import type { ContentModel, EnumField } from '../../model/types'
import { pascalCase } from './graphqlName'

/** The name of the enum of a field that belongs to an object type of the given name. */
export type EnumNameOf = (owner: string, field: EnumField) => string

/**
 * Where all enum fields of one name, in however many places, take the same values, they share one enum that is called
 * like them, unless that name is taken: `unit` → `Unit`. Otherwise each is called by its place too: `ClaimPredicate`.
 */
export const findEnumNames = (model: ContentModel, taken: ReadonlySet<string>): EnumNameOf => {
  const fields = Object.values(model.types)
    .flatMap((type) => listFieldPaths(type))
    .flatMap(({ field }) => (field.kind === 'enum' ? [field] : []))
  const vocabularies = new Map<string, Set<string>>()
  const places = new Map<string, number>()
  for (const field of fields) {
    const known = vocabularies.get(field.name) ?? new Set()
    vocabularies.set(field.name, known.add(JSON.stringify(field.options)))
    places.set(field.name, (places.get(field.name) ?? 0) + 1)
  }
  const isShared = ({ name }: EnumField): boolean =>
    vocabularies.get(name)?.size === 1 && (places.get(name) ?? 0) > 1 && !taken.has(pascalCase(name))
  return (owner, field) => `${isShared(field) ? '' : owner}${pascalCase(field.name)}`
}
