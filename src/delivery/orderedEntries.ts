import type { Entry } from './entry'
import { createLruCache } from './lruCache'
import type { Position, SortKey } from './query'
import type { RecordIndex } from './recordIndex'
import { createSortOrder, type SortOrder } from './sortOrder'

/** All documents of a type in one order. */
export type Ordering = {
  readonly order: SortOrder
  readonly items: readonly { readonly entry: Entry; readonly position: Position }[]
}

export type OrderedEntries = {
  get(type: string, sort: readonly SortKey[], locale: string): Ordering
  /** To be called when any document of the type changed. */
  forget(type: string): void
}

/** Orders kept for each type. Readers choose the sort, so there must be a bound. */
const ordersPerType = 8

/**
 * Sorting is the dear part of a list (a collator compares about a million times a second), and most lists ask
 * for one of few orders: so each is kept until a document of its type changes. Only values of the document
 * itself can be sorted by, so a change elsewhere does not matter.
 */
export const createOrderedEntries = (types: readonly string[], index: RecordIndex): OrderedEntries => {
  const caches = new Map(types.map((type) => [type, createLruCache<Ordering>({ capacity: ordersPerType })]))
  return {
    get: (type, sort, locale) => {
      const key = [
        locale,
        ...sort.map(({ model, descending }) => `${descending ? '-' : ''}${model.path}`),
      ].join(' ')
      const known = caches.get(type)?.get(key)
      if (known) return known
      const made = createOrdering(type, sort, locale, index)
      caches.get(type)?.set(key, made)
      return made
    },
    forget: (type) => caches.get(type)?.clear(),
  }
}

const createOrdering = (
  type: string,
  sort: readonly SortKey[],
  locale: string,
  index: RecordIndex,
): Ordering => {
  const order = createSortOrder(sort, locale)
  const items = Array.from(index.entriesOf(type), (entry) => ({
    entry,
    position: order.positionOf(index.view(entry, locale).document),
  }))
  return { order, items: items.sort((a, b) => order.compare(a.position, b.position)) }
}

/** Index of the first item after a position, found by halving. */
export const indexAfter = ({ order, items }: Ordering, position: Position): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item && order.compare(item.position, position) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
