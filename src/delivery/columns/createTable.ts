import type { Entry } from '../entry'
import type { LruCache } from '../lruCache'
import type { SortKey } from '../query'
import type { Column } from './column'
import { columnKey, isRelational, type ColumnOf } from './columnOf'
import { createColumnMaker, type MakerOptions } from './columnMaker'
import { createOrder, type Order } from './order'
import { createRows, type Rows } from './rows'

/** What is kept of the documents of one type so that lists of them need not look at each. */
export type Table = {
  readonly rows: Rows
  /** Up to date for the moment. */
  column(of: ColumnOf, locale: string): Column
  /** Up to date for the moment. */
  order(sort: readonly SortKey[], locale: string): Order
}

export type TableOptions = Omit<MakerOptions, 'rows'> & {
  readonly entries: Iterable<Entry>
  /** Shared by all types. */
  readonly orders: LruCache<Order>
}

export const createTable = (options: TableOptions): Table => {
  const rows = createRows(options.entries)
  const make = createColumnMaker({ ...options, rows })
  const name = options.type.type
  const table: Table = {
    rows,
    column: (of, locale) => {
      const known = options.columns.get(`${name} ${columnKey(of, locale)}`)
      known?.refresh()
      return known ?? make(of, locale)
    },
    order: (sort, locale) => {
      const key = orderKey(name, sort, locale)
      const known = options.orders.get(key)
      if (known) {
        known.refresh()
        return known
      }
      const order = createOrder({
        rows,
        keys: sort.map((of) => ({ key: of, column: table.column(of, locale) })),
        locale,
        isRelational: sort.some(isRelational),
        bySlug: sort.length > 0 ? table.order([], locale).rows : undefined,
      })
      options.orders.set(key, order)
      return order
    },
  }
  return table
}

const orderKey = (type: string, sort: readonly SortKey[], locale: string): string =>
  sort.length === 0
    ? type
    : `${type} ${locale} ${sort.map((key) => `${key.descending ? '-' : ''}${columnKey(key, locale)}`).join(' ')}`
