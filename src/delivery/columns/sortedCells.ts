import type { Cell } from './cell'

/** Values with the rows that hold them, in the order of the values and within one value of the rows. */
export type SortedCells = {
  readonly values: readonly Cell[]
  readonly rows: readonly number[]
  add(cell: Cell, row: number): void
  remove(cell: Cell, row: number): void
  /** Where a value's rows begin, or would. */
  startOf(cell: Cell): number
  /** Where they end. */
  endOf(cell: Cell): number
}

/** Values are put together first and sorted once each, as most are held by many rows. */
export const createSortedCells = (pairs: Iterable<readonly [cell: Cell, row: number]>): SortedCells => {
  const { values, rows } = sorted(pairs)
  /** First place at which not both value and row come before the given ones. */
  const placeOf = (cell: Cell, row: number): number => {
    let low = 0
    let high = values.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const value = values[middle]
      const isBefore = value !== undefined && (value < cell || (value === cell && (rows[middle] ?? 0) < row))
      if (isBefore) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    values,
    rows,
    add: (cell, row) => {
      const place = placeOf(cell, row)
      values.splice(place, 0, cell)
      rows.splice(place, 0, row)
    },
    remove: (cell, row) => {
      const place = placeOf(cell, row)
      if (values[place] !== cell || rows[place] !== row) return
      values.splice(place, 1)
      rows.splice(place, 1)
    },
    startOf: (cell) => placeOf(cell, 0),
    endOf: (cell) => placeOf(cell, Infinity),
  }
}

const sorted = (pairs: Iterable<readonly [Cell, number]>): { values: Cell[]; rows: number[] } => {
  const byValue = new Map<Cell, number[]>()
  for (const [cell, row] of pairs) {
    const known = byValue.get(cell)
    if (known) known.push(row)
    else byValue.set(cell, [row])
  }
  const distinct = [...byValue.keys()].sort((a, b) => (a < b ? -1 : 1))
  const [values, rows]: [Cell[], number[]] = [[], []]
  for (const cell of distinct) {
    for (const row of byValue.get(cell) ?? []) {
      values.push(cell)
      rows.push(row)
    }
  }
  return { values, rows }
}
