import type { Json } from '../../model/types'
import { foldText } from '../compareText'
import type { FilterModel } from '../queryModel'

/**
 * A value as it is compared: numbers as they are, dates as milliseconds, booleans as 0 and 1, choices by their
 * place among the choices, references as `type/slug`, texts as they are. All cells of one path are of one type.
 */
export type Cell = number | string

/** What a document holds at a path: nothing, one value, or several. */
export type Cells = Cell | readonly Cell[] | undefined

export type ToCell = (value: Json) => Cell | undefined

/** Reads values of a path; what is not of its kind counts as absent. References are not read by this. */
export const cellReader = ({ kind, values = [] }: FilterModel): ToCell => {
  switch (kind) {
    case 'number':
      return (value) => (typeof value === 'number' ? value : undefined)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? Number(value) : undefined)
    case 'date':
      return (value) => (typeof value === 'string' ? instantOf(value) : undefined)
    case 'enum': {
      const ranks = new Map<Json, number>(values.map((value, rank) => [value, rank]))
      return (value) => (typeof value === 'string' ? (ranks.get(value) ?? ranks.size) : undefined)
    }
    default:
      return (value) => (typeof value === 'string' ? value : undefined)
  }
}

/** Milliseconds of a day or instant, or undefined when the text is neither. */
export const instantOf = (text: string): number | undefined => {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

/** Texts as `contains` and `startsWith` compare them. */
export const toFolded: ToCell = (value) => (typeof value === 'string' ? foldText(value) : undefined)

/** Whether any of a document's values is one that is wanted. */
export const someCell = (cells: Cells, isWanted: (cell: Cell) => boolean): boolean => {
  if (cells === undefined) return false
  if (typeof cells !== 'object') return isWanted(cells)
  return cells.some(isWanted)
}

export const cellsOf = (found: readonly Cell[]): Cells => (found.length > 1 ? found : found[0])

export const firstCell = (cells: Cells): Cell | undefined => (typeof cells === 'object' ? cells[0] : cells)

export const listCells = (cells: Cells): readonly Cell[] => {
  if (cells === undefined) return []
  return typeof cells === 'object' ? cells : [cells]
}

export const areSameCells = (a: Cells, b: Cells): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.length === b.length && a.every((cell, index) => cell === b[index])
}
