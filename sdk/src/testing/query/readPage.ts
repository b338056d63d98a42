import type { DocumentType } from '../../types/Ref.js'
import type { AnyDocument } from '../AnyDocument.js'
import { FakeProblem } from '../FakeProblem.js'
import { parseFilter } from './parseFilter.js'
import { parseSort } from './parseSort.js'

export type ListPage = {
  readonly items: readonly AnyDocument[]
  readonly total: number
  /** Absent on the last page. */
  readonly cursor?: string
}

const limitOf = (query: URLSearchParams): number => {
  const limit = Number(query.get('limit') ?? 20)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit
  const value = String(query.get('limit'))
  throw new FakeProblem(400, 'invalid-value', 'limit is a whole number from 1 to 100.', {
    parameter: 'limit',
    value,
  })
}

/** The place after the document that a cursor names; the beginning without one. */
const startOf = (sorted: readonly AnyDocument[], cursor: string | null): number => {
  if (cursor === null) return 0
  const start = sorted.findIndex(({ slug }) => `after-${slug}` === cursor) + 1
  if (start) return start
  throw new FakeProblem(400, 'invalid-cursor', 'The cursor belongs to another list.', { parameter: 'cursor' })
}

/** The page of a type's documents that a query asks for. */
export const readPage = (
  documents: readonly AnyDocument[],
  type: DocumentType,
  query: URLSearchParams,
): ListPage => {
  const limit = limitOf(query)
  const sorted = documents.filter(parseFilter(query)).sort(parseSort(query, type))
  const start = startOf(sorted, query.get('cursor'))
  const items = sorted.slice(start, start + limit)
  const hasMore = start + limit < sorted.length
  return { items, total: sorted.length, ...(hasMore && { cursor: `after-${items.at(-1)?.slug}` }) }
}
