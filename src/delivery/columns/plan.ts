import type { Column } from './column'
import type { Range } from './ranges'

/** Rows that may match, found without looking at all. */
export type Source = {
  /** How many are looked at. */
  readonly count: number
  /** Visits each that may match, some perhaps more than once. */
  each(visit: (row: number) => void): void
}

/** How rows that match are found. */
export type Plan = {
  test(row: number): boolean
  /** Absent where only looking at every row would find them. */
  readonly source?: Source
  /** How many match, where that is known without looking. */
  readonly total?: number | 'all'
  /** Ranges in which the one value of a row must lie. An order by such a value need not be walked outside. */
  readonly bounds: readonly { readonly column: Column; readonly range: Range }[]
}
