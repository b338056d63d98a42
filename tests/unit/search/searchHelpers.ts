import { createStore, type Store } from '../../../src/delivery/createStore'
import type { ContentModel, PublishedRecord } from '../../../src/model/types'
import { createSearch, type Search } from '../../../src/search/createSearch'
import type { SearchQuery } from '../../../src/search/query/searchQuery'
import type { SearchAnswer } from '../../../src/search/searchAnswer'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, publishAll } from '../../helpers/fixtureRecords'

export type Asked = Partial<Omit<SearchQuery, 'q'>>

const asked = { locale: 'en', narrowing: {}, limit: 20, offset: 0 }

/** A search over records, with short ways to ask it. */
export const searchOver = (records: readonly PublishedRecord[], model: ContentModel = fixtureModel) => {
  const store = createStore(model)
  store.load(publishAll(records))
  return { store, ...askable(store, model) }
}

export const askable = (store: Store, model: ContentModel) => {
  const search: Search = createSearch(store, model)
  const find = (q: string, more: Asked = {}): Promise<SearchAnswer> => search.search({ ...asked, ...more, q })
  return {
    search,
    find,
    /** Titles of what is found, in order. */
    titles: async (q: string, more: Asked = {}): Promise<string[]> =>
      (await find(q, more)).results.map(({ title }) => title),
    suggested: async (q: string, more: Asked = {}): Promise<string[]> =>
      (await search.suggest({ ...asked, ...more, q })).map(({ title }) => title),
  }
}

export const mineral = (slug: string, en: string, more: PublishedRecord['fields'] = {}): PublishedRecord =>
  createRecord('minerals', slug, { name: { en }, symbol: '', ...more })

export const symptom = (slug: string, en: string, es?: string): PublishedRecord =>
  createRecord('symptoms', slug, { name: { en, ...(es === undefined ? {} : { es }) } })

export const claim = (slug: string, en: string, certainty: string): PublishedRecord =>
  createRecord('claims', slug, { statement: { en }, certainty })
