import type { Translations } from '../model/types'

/** A place in the documents of a type where a vocabulary is used. */
export type TaxonomyUse = {
  readonly type: string
  /** Dotted path, by which lists of the type can be filtered. */
  readonly path: string
}

export type TaxonomyTerm = {
  readonly value: string
  /** By locale, like `description`. */
  readonly label: Translations
  readonly description?: Translations
}

/** A vocabulary of the content model with every place where it is used. */
export type Taxonomy = {
  readonly id: string
  readonly title: Translations
  readonly usedBy: readonly TaxonomyUse[]
  /** In the order of the vocabulary. */
  readonly terms: readonly TaxonomyTerm[]
}
