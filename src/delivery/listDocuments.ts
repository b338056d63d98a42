import { createAnswer, type Answer } from './answer'
import { compileFilter } from './compileFilter'
import { encodeCursor } from './cursor'
import type { Entry } from './entry'
import { indexAfter, type OrderedEntries } from './orderedEntries'
import type { ListQuery, Position } from './query'
import type { RecordIndex } from './recordIndex'

export type ListAnswer = Answer & {
  /** How many documents match in all; only when `count` was asked. */
  readonly total?: number
  /** Cursor of the next page; absent on the last one. */
  readonly next?: string
}

export const listDocuments = (
  type: string,
  query: ListQuery,
  { index, orders }: { index: RecordIndex; orders: OrderedEntries },
): ListAnswer => {
  const ordering = orders.get(type, query.sort, query.locale)
  const holds = compileFilter(query.filters)
  const isMatch = (entry: Entry): boolean => {
    const { document } = index.view(entry, query.locale)
    return holds(document)
  }
  const start = query.after ? indexAfter(ordering, query.after) : 0
  const page: { entry: Entry; position: Position }[] = []
  let isMore = false
  for (let at = start; at < ordering.items.length && !isMore; at += 1) {
    const item = ordering.items[at]
    if (!item || !isMatch(item.entry)) continue
    if (page.length === query.limit) isMore = true
    else page.push(item)
  }
  const last = page.at(-1)
  return {
    ...createAnswer(
      type,
      page.map(({ entry }) => entry),
      query,
      index,
    ),
    ...(query.count ? { total: ordering.items.filter(({ entry }) => isMatch(entry)).length } : {}),
    ...(isMore && last ? { next: encodeCursor(last.position, { type, ...query }) } : {}),
  }
}
