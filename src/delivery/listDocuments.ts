import { createAnswer, type Answer } from './answer'
import type { Tables } from './columns/createTables'
import { countRows, findRows } from './columns/findRows'
import { planFilter } from './columns/planFilter'
import { encodeCursor } from './cursor'
import type { ListQuery } from './query'
import type { RecordIndex } from './recordIndex'

export type ListAnswer = Answer & {
  /** How many documents match in all; only when `count` was asked. */
  readonly total: number | undefined
  /** Cursor of the next page; absent on the last one. */
  readonly next: string | undefined
  /** Cursor of the document at this place of the page, from which on a page can begin. */
  readonly cursorAt: (place: number) => string
}

export const listDocuments = (
  type: string,
  query: ListQuery,
  { index, tables }: { index: RecordIndex; tables: Tables },
): ListAnswer => {
  const table = tables.of(type)
  if (!table) {
    const total = query.count ? 0 : undefined
    return listAnswer(createAnswer(type, [], query, index), { total, next: undefined, cursorAt: () => '' })
  }
  const { locale, after, limit } = query
  const order = table.order(query.sort, locale)
  const plan = planFilter(query.filters, ({ model, selector }, isFolded) =>
    table.column({ model, ...(selector && { selector }), isFolded }, locale),
  )
  // One more than asked tells whether there is a next page.
  const found = findRows({ order, plan, after, limit: limit + 1 })
  const page = found.slice(0, limit)
  const entries = page.flatMap((row) => table.rows.at(row) ?? [])
  const positions = page.map(order.positionOf)
  const cursorAt = (place: number): string => {
    const position = positions[place]
    return position === undefined ? '' : encodeCursor(position, { type, ...query })
  }
  const isMore = found.length > limit && page.length > 0
  return listAnswer(createAnswer(type, entries, query, index), {
    total: query.count ? countRows(plan, order.rows) : undefined,
    next: isMore ? cursorAt(page.length - 1) : undefined,
    cursorAt,
  })
}

/**
 * Field by field: each object made by spreading leaves a hidden class of its own behind in V8, which only a whole
 * collection takes away again, and lists are answered some thousand times a second.
 */
const listAnswer = (
  { documents, included, fallback, reviews, participants }: Answer,
  { total, next, cursorAt }: Omit<ListAnswer, keyof Answer>,
): ListAnswer => ({ documents, included, fallback, reviews, participants, total, next, cursorAt })
