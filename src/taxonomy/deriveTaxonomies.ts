import { listFieldPaths } from '../delivery/fieldPaths'
import type { ContentModel, EnumField, EnumOption } from '../model/types'
import type { Taxonomy, TaxonomyTerm, TaxonomyUse } from './taxonomy'

/**
 * Every public choice of the content model, those that are one vocabulary as one, in the order in which the model
 * first uses them. A choice without a vocabulary is one of its own, named by its place: `minerals-category`.
 */
export const deriveTaxonomies = ({ types, defaultLocale }: ContentModel): Taxonomy[] => {
  const found = new Map<string, Taxonomy>()
  for (const type of Object.values(types)) {
    for (const { path, field } of listFieldPaths(type)) {
      if (field.kind !== 'enum') continue
      const use = { type: type.type, path }
      const id = field.vocabulary?.id ?? `${type.type}-${path.replaceAll('.', '-')}`
      const known = found.get(id)
      found.set(
        id,
        known ? withUse(known, use, field, defaultLocale) : taxonomyOf(id, use, field, defaultLocale),
      )
    }
  }
  return [...found.values()]
}

const taxonomyOf = (id: string, use: TaxonomyUse, field: EnumField, defaultLocale: string): Taxonomy => ({
  id,
  title: field.vocabulary?.title ?? { [defaultLocale]: field.label },
  usedBy: [use],
  terms: field.options.map((option) => termOf(option, defaultLocale)),
})

/** Two blocks may have the same field at the same path, and a place may offer more of a vocabulary than another. */
const withUse = (
  { usedBy, terms, ...known }: Taxonomy,
  use: TaxonomyUse,
  { options }: EnumField,
  defaultLocale: string,
): Taxonomy => ({
  ...known,
  usedBy: usedBy.some(({ type, path }) => type === use.type && path === use.path) ? usedBy : [...usedBy, use],
  terms: [
    ...terms,
    ...options
      .filter(({ value }) => !terms.some((term) => term.value === value))
      .map((option) => termOf(option, defaultLocale)),
  ],
})

const termOf = ({ value, label, labels, descriptions }: EnumOption, defaultLocale: string): TaxonomyTerm => ({
  value,
  label: labels ?? { [defaultLocale]: label },
  ...(descriptions && { description: descriptions }),
})
