import type { TypeModel } from '../../model/types'
import type { LruCache } from '../lruCache'
import type { FilterModel, TypeQueryModel } from '../queryModel'
import { cellReader, toFolded } from './cell'
import { createColumn, type Column } from './column'
import { columnKey, isRelational, type ColumnOf } from './columnOf'
import { compilePath, type ReadCells, type Surroundings } from './compilePath'
import type { Elements } from './elements'
import type { Rows } from './rows'
import { groupsSelected, makeElements, selectionOf } from './selected'

export type MakerOptions = {
  readonly type: TypeModel
  readonly query: TypeQueryModel
  readonly rows: Rows
  readonly surroundings: Surroundings
  /** Shared by all types. */
  readonly columns: LruCache<Column>
  /** Shared by all types. */
  readonly elements: LruCache<Elements>
}

type Made = { readonly of: ColumnOf; readonly column: Column; readonly read: ReadCells }

/** Makes columns and keeps them. */
export const createColumnMaker = (options: MakerOptions): ((of: ColumnOf, locale: string) => Column) => {
  const begun = new Set<string>()
  return (of, locale) => {
    if (of.selector) return makeSelected(of, locale, options)
    const made = makePlain(of, locale, options)
    if (isAtHand(of, options)) fill([made], locale, options)
    else {
      fill(begun.has(locale) ? [made] : [made, ...companionsOf(of, locale, options)], locale, options)
      begun.add(locale)
    }
    return made.column
  }
}

/**
 * To read all records costs far more than to take one more value from each. So with the first column of a locale
 * the others are made that are small and likely to be asked for.
 */
const companionsOf = (of: ColumnOf, locale: string, options: MakerOptions): Made[] => {
  return options.query.filters
    .filter(isSmall)
    .filter((model) => columnKey({ model }, locale) !== columnKey(of, locale))
    .filter((model) => options.columns.get(keyFor({ model }, locale, options)) === undefined)
    .map((model) => makePlain({ model }, locale, options))
}

/** What no record has to be read for. */
const isAtHand = ({ model }: ColumnOf, { type }: MakerOptions): boolean =>
  ['slug', 'firstPublishedAt', 'publishedAt', type.titleField].includes(model.path)

const isSmall = ({ kind, repeated }: FilterModel): boolean =>
  !repeated && (kind === 'number' || kind === 'boolean' || kind === 'enum' || kind === 'date')

const makePlain = (of: ColumnOf, locale: string, { type, rows, surroundings }: MakerOptions): Made => {
  const toCell = of.isFolded === true ? toFolded : cellReader(of.model)
  const read = compilePath(type, of.model.path, { ...surroundings, locale, toCell })
  const column = createColumn({ rows, read, isRelational: isRelational(of), version: rows.version })
  return { of, column, read }
}

/** Fills columns in one pass over the records, and keeps them. */
const fill = (made: readonly Made[], locale: string, options: MakerOptions): void => {
  const { rows, columns } = options
  for (let row = 0; row < rows.size; row += 1) {
    const entry = rows.at(row)
    for (const { column, read } of made) column.set(row, entry && read(entry))
  }
  for (const { of, column } of [...made].reverse()) columns.set(keyFor(of, locale, options), column)
}

const keyFor = (of: ColumnOf, locale: string, { type }: MakerOptions): string =>
  `${type.type} ${columnKey(of, locale)}`

/** There is no end to what selects nothing, and such a column costs little, so it is not kept. */
const makeSelected = (of: ColumnOf, locale: string, options: MakerOptions): Column => {
  const { model, selector, isFolded } = of
  const { type, rows, surroundings, columns } = options
  const toCell = isFolded === true ? toFolded : cellReader(model)
  const reading = { ...surroundings, locale, toCell }
  const read = compilePath(type, model.path, {
    ...reading,
    ...(selector && { selection: selectionOf(selector) }),
  })
  const elements = makeElements(of, reading, options)
  const column = createColumn({ rows, read, isRelational: isRelational(of), version: elements.version })
  for (const [row, cells] of elements.inGroups(groupsSelected(selector))) column.set(row, cells)
  column.refresh()
  if (column.present > 0) columns.set(keyFor(of, locale, options), column)
  return column
}
