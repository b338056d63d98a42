import type { Entry } from '../entry'
import { cellsOf, type Cell, type Cells } from './cell'
import type { Rows } from './rows'

/**
 * The values inside a list of all documents, told apart by some keys of their elements, as they were at one
 * moment: `amounts.amount` by `mineral`. From this a column is made for any mineral without reading records,
 * which are kept as text and cost some ten microseconds each to read.
 */
export type Elements = {
  /** Of the rows, when these were read. */
  readonly version: number
  /** How many values there are. */
  readonly size: number
  /** What the rows hold in any of some groups, for those that hold anything. */
  inGroups(groups: readonly string[]): Iterable<readonly [row: number, cells: Cells]>
}

export type ReadGroups = (entry: Entry, take: (cell: Cell, group: string) => void) => void

/** Packed: for a hundred thousand foods with twenty amounts each this holds two million values. */
export const createElements = (rows: Rows, read: ReadGroups): Elements => {
  const { version } = rows
  const numbers = new Map<string, number>()
  const groups: number[] = []
  const cells: Cell[] = []
  const ends = new Uint32Array(rows.size)
  for (let row = 0; row < rows.size; row += 1) {
    const entry = rows.at(row)
    if (entry) {
      read(entry, (cell, group) => {
        const number = numbers.get(group) ?? numbers.size
        numbers.set(group, number)
        groups.push(number)
        cells.push(cell)
      })
    }
    ends[row] = cells.length
  }
  const packedGroups = Uint32Array.from(groups)
  const packedCells = packed(cells)
  return {
    version,
    size: cells.length,
    inGroups: function* (wanted) {
      const known = wanted.flatMap((group) => numbers.get(group) ?? [])
      if (known.length === 0) return
      for (let row = 0, at = 0; row < ends.length; row += 1) {
        const found: Cell[] = []
        for (const end = ends[row] ?? 0; at < end; at += 1) {
          const cell = packedCells[at]
          if (cell !== undefined && known.includes(packedGroups[at] ?? -1)) found.push(cell)
        }
        if (found.length > 0) yield [row, cellsOf(found)]
      }
    },
  }
}

const packed = (cells: readonly Cell[]): ArrayLike<Cell> =>
  cells.every((cell) => typeof cell === 'number') ? Float64Array.from(cells, Number) : cells
