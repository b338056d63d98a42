import { collatorFor, compareCodeUnits } from '../compareText'
import { primaryKey } from '../primaryKey'
import type { Position, SortKey, SortValue } from '../query'
import { firstCell, type Cells } from './cell'
import type { Column } from './column'
import type { Rows } from './rows'

/** One key of an order, and where its values are. */
export type OrderKey = { readonly key: SortKey; readonly column: Column }

/** How rows compare: key by key, then by slug, and while two documents swap slugs by row. */
export type RowOrder = {
  /** Rows by the keys alone; what is equal keeps its order. For many at once. */
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
  const sorters = keys.map(({ key, column: { cells } }): Sorter => ({
    key,
    valueOf: (row) => sortValue(cells[row]),
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
    sorted: (given) => {
      const comparators = sorters.map((sorter) => forMany(sorter, given, { size: rows.size, locale }))
      return [...given].sort((a, b) => {
        for (const compare of comparators) {
          const result = compare(a, b)
          if (result !== 0) return result
        }
        return 0
      })
    },
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

type Sorter = {
  readonly key: SortKey
  readonly valueOf: (row: number) => SortValue
  readonly compare: CompareValues
}

/** Texts are compared by keys made of each once, and by the collator where these are alike. */
const forMany = (
  { key, valueOf, compare }: Sorter,
  given: readonly number[],
  { size, locale }: { size: number; locale: string },
): ((a: number, b: number) => number) => {
  const byValue = (a: number, b: number): number => compare(valueOf(a), valueOf(b))
  if (!isProse(key)) return byValue
  const primary = new Array<string | undefined>(size).fill(undefined)
  for (const row of given) {
    const value = valueOf(row)
    if (typeof value === 'string') primary[row] = primaryKey(value, locale)
  }
  return (a, b) => {
    const [keyA, keyB] = [primary[a], primary[b]]
    if (keyA === undefined || keyB === undefined || keyA === keyB) return byValue(a, b)
    return keyA < keyB === key.descending ? 1 : -1
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
