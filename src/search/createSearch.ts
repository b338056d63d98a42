import type { Store } from '../delivery/createStore'
import type { ContentModel } from '../model/types'
import { deriveSearchModel, type FacetModel } from './deriveSearchModel'
import { createLocaleSearch, type LocaleSearch } from './createLocaleSearch'
import type { SearchAnswer, Suggestion } from './searchAnswer'
import type { SearchQuery, SuggestQuery } from './query/searchQuery'

export type Search = {
  /** By what results are counted and can be narrowed; the first is their type. */
  readonly facets: readonly FacetModel[]
  search(query: SearchQuery): Promise<SearchAnswer>
  suggest(query: SuggestQuery): Promise<readonly Suggestion[]>
  /** Builds the index of a locale before somebody waits for it. Harmless at any time. */
  prepare(locale: string): Promise<void>
}

/**
 * Search over everything a store holds. The index of a locale is built when it is first asked for, in slices so that
 * others are answered meanwhile, and follows the store from then on.
 */
export const createSearch = (store: Store, model: ContentModel): Search => {
  const searchModel = deriveSearchModel(model)
  const locales = new Map<string, LocaleSearch>()
  const inLocale = (locale: string): LocaleSearch => {
    const known = locales.get(locale)
    if (known) return known
    const made = createLocaleSearch({ store, model: searchModel, locale })
    locales.set(locale, made)
    return made
  }
  return {
    facets: searchModel.facets,
    search: (query) => inLocale(query.locale).search(query),
    suggest: (query) => inLocale(query.locale).suggest(query),
    prepare: (locale) => inLocale(locale).ready,
  }
}
