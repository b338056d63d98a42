import { createStore, type Store } from '../../../src/delivery/createStore'
import { parseDocumentQuery, parseListQuery } from '../../../src/delivery/parse/parseListQuery'
import type { Parsed, QueryContext } from '../../../src/delivery/parse/parsing'
import type { DocumentQuery, ListQuery, QueryProblem } from '../../../src/delivery/query'
import { deriveQueryModel } from '../../../src/delivery/queryModel'
import type { Change } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'
import { fixtureRecords, publishAll } from '../../helpers/fixtureRecords'

export const fixtureContext: QueryContext = {
  queryModel: deriveQueryModel(fixtureModel),
  locales: fixtureModel.locales,
  locale: fixtureModel.defaultLocale,
}

export const storeOf = (changes: readonly Change[] = publishAll(fixtureRecords)): Store => {
  const store = createStore(fixtureModel)
  for (const change of changes) store.apply(change)
  return store
}

export const listQuery = (type: string, query = ''): ListQuery =>
  accepted(parseListQuery(new URLSearchParams(query), type, fixtureContext))

export const documentQuery = (type: string, query = ''): DocumentQuery =>
  accepted(parseDocumentQuery(new URLSearchParams(query), type, fixtureContext))

export const refusals = (parsed: Parsed<unknown>): readonly QueryProblem[] =>
  parsed.ok ? [] : parsed.problems

export const slugsOf = (store: Store, type: string, query = ''): string[] =>
  store.list(type, listQuery(type, query)).documents.map(({ slug }) => slug)

const accepted = <Query>(parsed: Parsed<Query>): Query => {
  if (parsed.ok) return parsed.query
  throw new Error(parsed.problems.map(({ detail }) => detail).join('\n'))
}
