import type { ListQuery } from '../../delivery/query'
import type { GraphqlContext } from '../context'
import type { Page } from './connection'

/** A page of the documents of a type. Its cursors are those of the same list in REST. */
export const listPage = (type: string, query: ListQuery, context: GraphqlContext): Page => {
  const { store } = context
  const { documents, next, cursorAt } = store.list(type, query)
  context.types.add(type)
  for (const document of documents) context.documents.add(document)
  return {
    nodes: documents,
    hasNextPage: next !== undefined,
    hasPreviousPage: query.after !== undefined,
    cursorAt,
    total: () => store.list(type, { ...query, limit: 1, count: true }).total ?? 0,
  }
}
