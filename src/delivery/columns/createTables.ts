import type { ContentModel } from '../../model/types'
import type { Entry } from '../entry'
import { createLruCache } from '../lruCache'
import { deriveQueryModel } from '../queryModel'
import type { Replacement } from '../recordIndex'
import type { Column } from './column'
import type { Surroundings } from './compilePath'
import { createTable, type Table } from './createTable'
import type { Elements } from './elements'
import type { Order } from './order'

/** The tables of all types, each made when it is first asked for. */
export type Tables = {
  /** Undefined for what is no type. */
  of(type: string): Table | undefined
  /** To be called after a document came, went or was put in the place of another, with what is around it. */
  follow(replacement: Replacement): void
}

export type TablesOptions = {
  readonly model: ContentModel
  readonly entriesOf: (type: string) => Iterable<Entry>
  readonly surroundings: Surroundings
}

/**
 * Values held by all columns, places held by all orders, and values inside lists, some 10 bytes each. Readers
 * choose what to filter and sort by, so there must be a bound; at 100,000 documents of a type it is some forty
 * columns and orders, and ten values inside a list of each document for four ways to select them.
 */
const columnCapacity = 12_000_000
const orderCapacity = 4_000_000
const elementCapacity = 4_000_000

export const createTables = ({ model, entriesOf, surroundings }: TablesOptions): Tables => {
  const columns = createLruCache<Column>({ capacity: columnCapacity, weigh: weightOf })
  const orders = createLruCache<Order>({ capacity: orderCapacity, weigh: ({ rows }) => rows.length + 1 })
  const elements = createLruCache<Elements>({ capacity: elementCapacity, weigh: ({ size }) => size + 1 })
  const queryModel = deriveQueryModel(model)
  const tables = new Map<string, Table>()
  return {
    of: (name) => {
      const known = tables.get(name)
      if (known) return known
      const type = Object.hasOwn(model.types, name) ? model.types[name] : undefined
      const query = queryModel[name]
      if (!type || !query) return undefined
      const entries = entriesOf(name)
      const made = createTable({ type, query, entries, surroundings, columns, orders, elements })
      tables.set(name, made)
      return made
    },
    follow: ({ before, after, around }) => {
      tables.get((before ?? after)?.record.type ?? '')?.rows.replace(before, after)
      for (const entry of around) tables.get(entry.record.type)?.rows.touch(entry)
    },
  }
}

/** As it is when the column is new: its values, and those again with their rows once they are sorted. */
const weightOf = ({ cells }: Column): number =>
  cells.reduce<number>((sum, held) => sum + (typeof held === 'object' ? 3 * held.length : 3), 1)
