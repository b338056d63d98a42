import type { FilterValue } from '../query'
import type { FilterModel, FilterOperator } from '../queryModel'
import { instantOf, type Cell } from './cell'

/** Cells from one to another, each end included unless it is open; without an end, all to there. */
export type Range = {
  readonly from?: Cell
  readonly isFromOpen?: boolean
  readonly to?: Cell
  readonly isToOpen?: boolean
}

/** The operators that compare; `ne` and `nin` are the opposites of `eq` and `in`. */
export type Comparison = Extract<FilterOperator, 'eq' | 'in' | 'gt' | 'gte' | 'lt' | 'lte'>

/** The cells that any of the values asks for. */
export const rangesOf = (
  model: FilterModel,
  comparison: Comparison,
  values: readonly FilterValue[],
): Range[] => values.flatMap((value) => spansOf(model, value).map((span) => compared(span, comparison)))

export const isPoint = ({ from, to }: Range): boolean => from !== undefined && from === to

export const isBelow = ({ from, isFromOpen }: Range, cell: Cell): boolean =>
  from !== undefined && (isFromOpen === true ? cell <= from : cell < from)

export const isAbove = ({ to, isToOpen }: Range, cell: Cell): boolean =>
  to !== undefined && (isToOpen === true ? cell >= to : cell > to)

export const isInside = (range: Range, cell: Cell): boolean => !isBelow(range, cell) && !isAbove(range, cell)

/** Cells that begin with a text, which is not empty: up to the next text that does not. */
export const rangeOfPrefix = (text: string): Range => {
  const last = text.charCodeAt(text.length - 1)
  if (last < 0xffff) {
    return { from: text, to: `${text.slice(0, -1)}${String.fromCharCode(last + 1)}`, isToOpen: true }
  }
  const { to } = text.length > 1 ? rangeOfPrefix(text.slice(0, -1)) : {}
  return to === undefined ? { from: text } : { from: text, to, isToOpen: true }
}

/** What a value stands for: a point, or a whole day, whose end is open. */
type Span = { readonly start: Cell; readonly end?: Cell }

const dayLength = 'YYYY-MM-DD'.length
export const millisecondsPerDay = 86_400_000

const spansOf = ({ kind, values, to }: FilterModel, value: FilterValue): Span[] => {
  switch (kind) {
    case 'boolean':
      return [{ start: Number(value) }]
    case 'enum':
      return [{ start: (values ?? []).indexOf(String(value)) }]
    case 'date': {
      const start = instantOf(String(value))
      if (start === undefined) return []
      const isDay = String(value).length === dayLength
      return [isDay ? { start, end: start + millisecondsPerDay } : { start }]
    }
    case 'reference':
    case 'reverse': {
      const text = String(value)
      return text.includes('/') ? [{ start: text }] : (to ?? []).map((type) => ({ start: `${type}/${text}` }))
    }
    default:
      return [{ start: typeof value === 'boolean' ? String(value) : value }]
  }
}

/** A day is compared as a whole, so that `lte` a day takes in all of it and `gt` none. */
const compared = ({ start, end }: Span, comparison: Comparison): Range => {
  switch (comparison) {
    case 'gt':
      return end === undefined ? { from: start, isFromOpen: true } : { from: end }
    case 'gte':
      return { from: start }
    case 'lt':
      return { to: start, isToOpen: true }
    case 'lte':
      return end === undefined ? { to: start } : { to: end, isToOpen: true }
    default:
      return end === undefined ? { from: start, to: start } : { from: start, to: end, isToOpen: true }
  }
}
