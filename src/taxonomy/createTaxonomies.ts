import type { Store } from '../delivery/createStore'
import { followDocuments } from '../delivery/followDocuments'
import type { ContentModel, Translations } from '../model/types'
import { createTermCounts, type TermCounts } from './createTermCounts'
import { deriveTaxonomies } from './deriveTaxonomies'
import type { Taxonomy, TaxonomyTerm } from './taxonomy'

/** A vocabulary as it is served in one locale. */
export type ServedTaxonomy = {
  readonly id: string
  readonly title: string
  readonly usedBy: readonly {
    readonly type: string
    readonly path: string
    /** Address of the list of documents that use a term, with `{value}` in its place. */
    readonly template: string
  }[]
  readonly terms: readonly ServedTerm[]
  readonly links: { readonly self: string }
}

export type ServedTerm = {
  readonly value: string
  readonly label: string
  readonly description?: string
  /** Documents that use it, each once. */
  readonly count: number
  /** The same by place, where there are any. */
  readonly uses: readonly { readonly type: string; readonly path: string; readonly count: number }[]
}

export type TaxonomyAnswer = {
  readonly taxonomies: readonly ServedTaxonomy[]
  /** Dotted paths of texts that have no translation somewhere. */
  readonly fallback: readonly string[]
}

export type Taxonomies = {
  readonly ids: readonly string[]
  /** One vocabulary, or all of them. */
  read(locale: string, id?: string): Promise<TaxonomyAnswer>
  /** Counts all documents before somebody waits for it. Harmless at any time. */
  prepare(): Promise<void>
}

/**
 * The vocabularies of a content model with how many documents use each of their terms, counted when they are first
 * asked for and kept up to date from then on.
 */
export const createTaxonomies = (store: Store, model: ContentModel): Taxonomies => {
  const taxonomies = deriveTaxonomies(model)
  const counts = createTermCounts(taxonomies)
  const { defaultLocale } = model
  const types = [...new Set(taxonomies.flatMap(({ usedBy }) => usedBy.map(({ type }) => type)))]
  let counting: Promise<void> | undefined
  const prepare = (): Promise<void> => {
    counting ??= followDocuments(store, { types, locale: defaultLocale }, counts)
    return counting
  }
  return {
    ids: taxonomies.map(({ id }) => id),
    prepare,
    read: async (locale, id) => {
      await prepare()
      const fallback = new Set<string>()
      const textAt = (path: string, translations: Translations): string => {
        const own = translations[locale]
        if (own === undefined) fallback.add(path)
        return own ?? translations[defaultLocale] ?? ''
      }
      const served = taxonomies
        .filter((taxonomy) => id === undefined || taxonomy.id === id)
        .map((taxonomy) => serve(taxonomy, { counts, textAt }))
      return { taxonomies: served, fallback: [...fallback].sort() }
    },
  }
}

type Serving = {
  readonly counts: TermCounts
  readonly textAt: (path: string, translations: Translations) => string
}

const serve = (taxonomy: Taxonomy, serving: Serving): ServedTaxonomy => ({
  id: taxonomy.id,
  title: serving.textAt('title', taxonomy.title),
  usedBy: taxonomy.usedBy.map(({ type, path }) => ({
    type,
    path,
    template: `/v1/${type}?filter[${path}]={value}`,
  })),
  terms: taxonomy.terms.map((term) => serveTerm(taxonomy, term, serving)),
  links: { self: `/v1/taxonomy/${encodeURIComponent(taxonomy.id)}` },
})

const serveTerm = (
  { id, usedBy }: Taxonomy,
  { value, label, description }: TaxonomyTerm,
  { counts, textAt }: Serving,
): ServedTerm => ({
  value,
  label: textAt('terms.label', label),
  ...(description && { description: textAt('terms.description', description) }),
  count: counts.count(id, value),
  uses: usedBy.flatMap(({ type, path }) => {
    const count = counts.count(id, value, { type, path })
    return count > 0 ? [{ type, path, count }] : []
  }),
})
