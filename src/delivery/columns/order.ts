import { compareCodeUnits } from '../compareText'
import type { Position } from '../query'
import { firstCell } from './cell'
import type { Plan } from './plan'
import { isAbove, isBelow, type Range } from './ranges'
import { createRowOrder, type OrderKey } from './rowOrder'
import { areMany, type Rows } from './rows'

/** All documents of a type in one order. To be brought up to date before each use. */
export type Order = {
  readonly rows: readonly number[]
  /** Place of each row in the order. */
  ranks(): Uint32Array
  positionOf(row: number): Position
  /** Index of the first row after a position. */
  indexAfter(position: Position): number
  /** Between which indexes all rows lie that are within the bounds. */
  within(bounds: Plan['bounds']): [start: number, end: number]
  refresh(): void
}

export type OrderOptions = {
  readonly rows: Rows
  readonly keys: readonly OrderKey[]
  readonly locale: string
  /** True when values may change with other documents, as where elements are selected by a reference. */
  readonly isRelational: boolean
  /** The rows by slug, where they are at hand: sorting keeps the order of what is equal. */
  readonly bySlug?: readonly number[] | undefined
}

/** So many rows are found sooner one by one than by looking at all others. */
const fewChanges = 8

export const createOrder = ({ rows, keys, locale, isRelational, bySlug }: OrderOptions): Order => {
  const rowOrder = createRowOrder(keys, rows, locale)
  const { compare, compareTo, positionOf } = rowOrder
  let sorted = rowOrder.sorted(bySlug ?? rowsBySlug(rows))
  let ranks: Uint32Array | undefined
  let seen = rows.version

  /** All are taken out before any is put back, so that places are looked for among rows that are in order. */
  const move = (changed: ReadonlySet<number>): void => {
    if (changed.size > fewChanges) sorted = sorted.filter((row) => !changed.has(row))
    else {
      for (const row of changed) {
        const at = sorted.indexOf(row)
        if (at >= 0) sorted.splice(at, 1)
      }
    }
    for (const row of changed) {
      if (rows.at(row))
        sorted.splice(
          firstIndex(sorted, (other) => compare(other, row) > 0),
          0,
          row,
        )
    }
  }

  const update = (changed: ReadonlySet<number>): void => {
    if (changed.size === 0) return
    ranks = undefined
    if (areMany(changed, rows)) sorted = rowOrder.sorted(rowsBySlug(rows))
    else move(changed)
  }

  return {
    get rows() {
      return sorted
    },
    ranks: () => (ranks ??= invert(sorted, rows.size)),
    positionOf,
    indexAfter: (position) => firstIndex(sorted, (row) => compareTo(row, position) > 0),
    within: (bounds) => {
      const [first] = keys
      const bound = first && isByRange(first) && bounds.find(({ column }) => column === first.column)
      return bound ? placesWithin(sorted, first, bound.range) : [0, sorted.length]
    },
    refresh: () => {
      for (const { column } of keys) column.refresh()
      if (rows.version === seen) return
      const changed = rows.changedSince(seen, isRelational)
      seen = rows.version
      update(changed)
    },
  }
}

const rowsBySlug = (rows: Rows): number[] => {
  const slugs = Array.from({ length: rows.size }, (_none, row) => rows.at(row)?.record.slug)
  const living = [...slugs.keys()].filter((row) => slugs[row] !== undefined)
  return living.sort((a, b) => compareCodeUnits(slugs[a] ?? '', slugs[b] ?? '') || a - b)
}

const invert = (sorted: readonly number[], size: number): Uint32Array => {
  const ranks = new Uint32Array(size)
  for (let rank = 0; rank < sorted.length; rank += 1) ranks[sorted[rank] ?? 0] = rank
  return ranks
}

/** Texts are sorted as readers expect, and compared by ranges as machines do. */
const isByRange = ({ key }: OrderKey): boolean => key.model.kind !== 'string'

const placesWithin = (
  sorted: readonly number[],
  { key, column: { cells } }: OrderKey,
  range: Range,
): [number, number] => {
  const [isEarly, isLate] = key.descending ? [isAbove, isBelow] : [isBelow, isAbove]
  const start = firstIndex(sorted, (row) => {
    const cell = firstCell(cells[row])
    return cell === undefined || !isEarly(range, cell)
  })
  const end = firstIndex(sorted, (row) => {
    const cell = firstCell(cells[row])
    return cell === undefined || isLate(range, cell)
  })
  return [start, end]
}

/** Index of the first row from which on a condition holds, found by halving. */
const firstIndex = (sorted: readonly number[], holds: (row: number) => boolean): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = sorted[middle]
    if (row === undefined || holds(row)) high = middle
    else low = middle + 1
  }
  return low
}
