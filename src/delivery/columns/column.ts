import { areSameCells, listCells, type Cell, type Cells } from './cell'
import type { ReadCells } from './compilePath'
import { areMany, type Rows } from './rows'
import { createSortedCells, type SortedCells } from './sortedCells'

/** What the documents of a type hold at one path, by row. To be brought up to date before each use. */
export type Column = {
  /** The same array for as long as the column is kept. Rows past its end hold nothing. */
  readonly cells: readonly Cells[]
  /** Rows that hold any value. */
  readonly present: number
  /** True while no row holds several values. */
  readonly isSingle: boolean
  /** Sorted values, made when first asked for and kept up to date from then on. */
  sorted(): SortedCells
  /** Puts in what a row held at the moment that the column is of. Only for who fills it. */
  set(row: number, cells: Cells): void
  refresh(): void
}

export type ColumnOptions = {
  readonly rows: Rows
  readonly read: ReadCells
  /** True when values may change with other documents: those of references and reverse fields. */
  readonly isRelational: boolean
  /** Of the rows, when what it is filled with was read. */
  readonly version: number
}

/** A column that is empty, to be filled with `set`. */
export const createColumn = ({ rows, read, isRelational, version }: ColumnOptions): Column => {
  const cells: Cells[] = []
  let [present, several] = [0, 0]
  let index: SortedCells | undefined
  let seen = version

  const set = (row: number, now: Cells): void => {
    const before = cells[row]
    present += Number(now !== undefined) - Number(before !== undefined)
    several += Number(typeof now === 'object') - Number(typeof before === 'object')
    // Without holes, which arrays are slow with.
    while (cells.length < row) cells.push(undefined)
    cells[row] = now
  }
  const readRow = (row: number): Cells => {
    const entry = rows.at(row)
    return entry && read(entry)
  }
  const update = (row: number): void => {
    const [before, now] = [cells[row], readRow(row)]
    if (areSameCells(before, now)) return
    if (index) {
      for (const cell of listCells(before)) index.remove(cell, row)
      for (const cell of listCells(now)) index.add(cell, row)
    }
    set(row, now)
  }

  return {
    cells,
    get present() {
      return present
    },
    get isSingle() {
      return several === 0
    },
    sorted: () => (index ??= createSortedCells(pairsIn(cells))),
    set,
    refresh: () => {
      if (rows.version === seen) return
      const changed = rows.changedSince(seen, isRelational)
      seen = rows.version
      if (areMany(changed, rows)) index = undefined
      for (const row of changed) update(row)
    },
  }
}

function* pairsIn(cells: readonly Cells[]): Iterable<readonly [Cell, number]> {
  for (const [row, held] of cells.entries()) for (const cell of listCells(held)) yield [cell, row]
}
