import { collatorFor, compareCodeUnits } from '../compareText'
import type { Position, SortKey, SortValue } from '../query'
import { firstCell, type Cells } from './cell'
import type { Column } from './column'
import type { Rows } from './rows'

/** One key of an order, and where its values are. */
export type OrderKey = { readonly key: SortKey; readonly column: Column }

/** How rows compare: key by key, then by slug, and while two documents swap slugs by row. */
export type RowOrder = {
  /** Rows by the keys alone; what is equal keeps its order. */
  sorted(given: readonly number[]): number[]
  compare(a: number, b: number): number
  compareTo(row: number, position: Position): number
  positionOf(row: number): Position
}

/**
 * Longest part of a text that counts for its place in an order; past it the slug decides. It keeps cursors,
 * which carry these values, short.
 */
const sortedTextLength = 120

export const createRowOrder = (keys: readonly OrderKey[], rows: Rows, locale: string): RowOrder => {
  const sorters = keys.map(({ key, column: { cells } }) => ({
    valueOf: (row: number): SortValue => sortValue(cells[row]),
    compare: comparatorOf(key, locale),
  }))
  const slugOf = (row: number): string => rows.at(row)?.record.slug ?? ''
  const compareKeys = (a: number, b: number): number => {
    for (const { valueOf, compare } of sorters) {
      const result = compare(valueOf(a), valueOf(b))
      if (result !== 0) return result
    }
    return 0
  }
  return {
    sorted: (given) => [...given].sort(compareKeys),
    compare: (a, b) => compareKeys(a, b) || compareCodeUnits(slugOf(a), slugOf(b)) || a - b,
    compareTo: (row, position) => {
      for (const [at, { valueOf, compare }] of sorters.entries()) {
        const result = compare(valueOf(row), position.keys[at] ?? null)
        if (result !== 0) return result
      }
      return compareCodeUnits(slugOf(row), position.slug)
    },
    positionOf: (row) => ({ keys: sorters.map(({ valueOf }) => valueOf(row)), slug: slugOf(row) }),
  }
}

const isProse = ({ model }: SortKey): boolean => model.kind === 'string' && model.path !== 'slug'

const sortValue = (cells: Cells): SortValue => {
  const cell = firstCell(cells)
  if (cell === undefined) return null
  return typeof cell === 'string' && cell.length > sortedTextLength ? cell.slice(0, sortedTextLength) : cell
}

type CompareValues = (a: SortValue, b: SortValue) => number

/** Documents without a value come last in either direction. */
const comparatorOf = (key: SortKey, locale: string): CompareValues => {
  const ascending = ascendingComparator(isProse(key), locale)
  return (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return key.descending ? ascending(b, a) : ascending(a, b)
  }
}

type Value = Exclude<SortValue, null>

const ascendingComparator = (isText: boolean, locale: string): ((a: Value, b: Value) => number) => {
  if (!isText) return (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  const collator = collatorFor(locale)
  return (a, b) => collator.compare(String(a), String(b))
}
