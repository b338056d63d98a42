import type { TypeModel } from '../../model/types'
import type { LruCache } from '../lruCache'
import type { ElementSelector, FilterValue } from '../query'
import type { FilterModel } from '../queryModel'
import { cellReader, type ToCell } from './cell'
import type { ColumnOf } from './columnOf'
import { compileGroups, groupsOf, type PathReading, type Selection } from './compilePath'
import { createElements, type Elements } from './elements'
import { testOf } from './planFilter'
import { millisecondsPerDay, rangesOf } from './ranges'
import { areMany, type Rows } from './rows'

type Condition = ElementSelector['conditions'][number]

/** The conditions of a selector as they are looked for in elements. */
export const selectionOf = ({ list, conditions }: ElementSelector): Selection => ({
  list,
  conditions: conditions.map(({ model, value }) => ({
    path: model.path.slice(list.length + 1),
    toCell: cellReader(model),
    isWanted: testOf(rangesOf(model, 'eq', [value])),
  })),
})

/** The groups in which the elements are that a selector selects: several where a slug may be of several types. */
export const groupsSelected = (selector: ElementSelector | undefined): string[] =>
  groupsOf(
    inOrder(selector).map(({ model, value }) =>
      rangesOf(model, 'eq', [value]).flatMap(({ from }) => from ?? []),
    ),
  )

type ElementsOptions = {
  readonly type: TypeModel
  readonly rows: Rows
  readonly elements: LruCache<Elements>
}

/** The elements of a list by the keys that a selector names, made for any values of these. */
export const makeElements = (
  { model, selector, isFolded = false }: ColumnOf,
  reading: PathReading,
  { type, rows, elements }: ElementsOptions,
): Elements => {
  const list = selector?.list ?? ''
  const keys = inOrder(selector).map((condition) => ({
    path: condition.model.path.slice(list.length + 1),
    toCell: keyReader(condition),
    isDay: isWholeDay(condition),
  }))
  const shown = keys.map(({ path, isDay }) => `${path}${isDay ? ' day' : ''}`)
  const name = JSON.stringify([type.type, list, model.path, isFolded, reading.locale, ...shown])
  const known = elements.get(name)
  if (known && !areMany(rows.changedSince(known.version, true), rows)) return known
  const made = createElements(rows, compileGroups(type, model.path, { ...reading, grouping: { list, keys } }))
  elements.set(name, made)
  return made
}

/** Conditions in one order, so that what differs only in that shares its elements. */
const inOrder = (selector: ElementSelector | undefined): Condition[] =>
  [...(selector?.conditions ?? [])].sort((a, b) => (a.model.path < b.model.path ? -1 : 1))

/** An instant counts as its day where it is asked for by a day. */
const keyReader = (condition: Condition): ToCell => {
  const toCell = cellReader(condition.model)
  if (!isWholeDay(condition)) return toCell
  return (value) => {
    const cell = toCell(value)
    return typeof cell === 'number' ? Math.floor(cell / millisecondsPerDay) * millisecondsPerDay : undefined
  }
}

const isWholeDay = ({ model, value }: { model: FilterModel; value: FilterValue }): boolean =>
  model.kind === 'date' && rangesOf(model, 'eq', [value]).some(({ from, to }) => from !== to)
