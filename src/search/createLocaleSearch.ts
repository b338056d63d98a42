import type { Store } from '../delivery/createStore'
import { answerSearch, answerSuggest, spareSuggestions } from './answerSearch'
import type { SearchModel } from './deriveSearchModel'
import { createSearchIndex } from './index/createSearchIndex'
import { followStore } from './index/followStore'
import { createFinder } from './query/createFinder'
import type { SearchQuery, SuggestQuery } from './query/searchQuery'
import type { SearchAnswer, Suggestion } from './searchAnswer'
import { createAnalyser } from './words/createAnalyser'
import { createSynonyms } from './words/createSynonyms'

export type LocaleSearch = {
  /** Settled once everything is indexed. */
  readonly ready: Promise<void>
  search(query: SearchQuery): Promise<SearchAnswer>
  suggest(query: SuggestQuery): Promise<readonly Suggestion[]>
}

export type LocaleSearchOptions = {
  readonly store: Store
  readonly model: SearchModel
  readonly locale: string
}

/** Search in one language. It starts to read the edition at once. */
export const createLocaleSearch = ({ store, model, locale }: LocaleSearchOptions): LocaleSearch => {
  const analyser = createAnalyser(locale)
  const index = createSearchIndex(model, { analyser, findSynonyms: createSynonyms(locale, analyser) })
  const types = new Map(model.types.map((type) => [type.type, type]))
  const ready = followStore({ store, index, types: [...types.keys()], locale })
  const find = createFinder({ index, analyser, prominence: model.types.map(({ prominence }) => prominence) })
  const [, ...evidence] = model.facets.map(({ field }) => field)
  const answering = { store, evidence, types, locale, analyser }
  return {
    ready,
    search: async (query) => {
      await ready
      return answerSearch(find(query, { inTexts: true }), query, answering)
    },
    suggest: async (query) => {
      await ready
      const wider = { ...query, limit: query.limit + spareSuggestions, offset: 0 }
      return answerSuggest(find(wider, { inTexts: false }), query, answering)
    },
  }
}
