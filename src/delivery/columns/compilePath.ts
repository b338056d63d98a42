import type {
  FieldModel,
  Json,
  JsonObject,
  ReverseField,
  StoredReference,
  TypeModel,
} from '../../model/types'
import type { Entry } from '../entry'
import { isList } from '../fieldPaths'
import { isEmpty, isJsonObject } from '../json'
import { readStoredReference } from '../servedDocument'
import { cellsOf, type Cell, type Cells, type ToCell } from './cell'

/** What paths are read with, besides the records themselves. */
export type Surroundings = {
  readonly defaultLocale: string
  /** The published document of an identity. */
  readonly entryOf: (reference: StoredReference) => Entry | undefined
  /** Every document that a reverse field lists, each once. */
  readonly sourcesOf: (target: StoredReference, field: ReverseField) => Iterable<Entry>
}

export type PathReading = Surroundings & {
  readonly locale: string
  readonly toCell: ToCell
  readonly selection?: Selection
  readonly grouping?: Grouping
}

type ElementKey = {
  /** Dotted path from the element. */
  readonly path: string
  readonly toCell: ToCell
}

/** Which elements of a list count: those for which each condition holds of a value at its path. */
export type Selection = {
  /** Dotted path of the list. */
  readonly list: string
  readonly conditions: readonly (ElementKey & { readonly isWanted: (cell: Cell) => boolean })[]
}

/** By what the values inside a list's elements are told apart. */
export type Grouping = { readonly list: string; readonly keys: readonly ElementKey[] }

export type ReadCells = (entry: Entry) => Cells

/** Takes a value, and with a grouping the group of its element. */
type Emit = (cell: Cell, group?: string) => void
type Walk<From> = (from: From, entry: Entry, emit: Emit) => void
type Block = (FieldModel & { kind: 'blocks' })['blocks'][number]

/**
 * Reads the values of a path from published records, as they are served in the locale. To make the served form
 * of a document only to look at one field of it would cost a hundred times as much.
 */
export const compilePath = (type: TypeModel, path: string, reading: PathReading): ReadCells => {
  if (path === 'slug' || path === 'firstPublishedAt' || path === 'publishedAt') {
    return ({ record }) => reading.toCell(record[path])
  }
  const walk = walkFields(type.fields, path.split('.'), '', reading)
  // Titles are at hand, while records are kept as text.
  const sourceOf: (entry: Entry) => JsonObject =
    path === type.titleField
      ? ({ title }) => (title === undefined ? {} : { [path]: title })
      : ({ record }) => record.fields
  return (entry) => {
    const found: Cell[] = []
    walk(sourceOf(entry), entry, (cell) => found.push(cell))
    return cellsOf(found)
  }
}

/** The same with the group of each value. Values of an element that has nothing at one of the keys are left out. */
export const compileGroups = (
  type: TypeModel,
  path: string,
  reading: PathReading & { readonly grouping: Grouping },
): ((entry: Entry, take: (cell: Cell, group: string) => void) => void) => {
  const walk = walkFields(type.fields, path.split('.'), '', reading)
  return (entry, take) =>
    walk(entry.record.fields, entry, (cell, group) => {
      if (group !== undefined) take(cell, group)
    })
}

const nothing = (): void => undefined

const walkFields = (
  fields: readonly FieldModel[],
  [name, ...rest]: readonly string[],
  prefix: string,
  reading: PathReading,
): Walk<JsonObject> => {
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return nothing
  const walk = walkValue(field, rest, `${prefix}${field.name}`, reading)
  return field.localized
    ? (source, entry, emit) => walk(inLocale(source[field.name], reading), entry, emit)
    : (source, entry, emit) => walk(source[field.name], entry, emit)
}

const walkValue = (
  field: FieldModel,
  rest: readonly string[],
  path: string,
  reading: PathReading,
): Walk<Json | undefined> => {
  switch (field.kind) {
    case 'group': {
      const walk = walkFields(field.fields, rest, `${path}.`, reading)
      return (value, entry, emit) => isJsonObject(value) && walk(value, entry, emit)
    }
    case 'array':
      return walkElements(path, reading, (segments, inside) =>
        walkFields(field.fields, segments, inside.prefix, inside.reading),
      )(rest)
    case 'blocks':
      return walkElements(path, reading, (segments, inside) =>
        walkBlocks(field.blocks, segments, inside.prefix, inside.reading),
      )(rest)
    case 'reverse':
      return (_value, entry, emit) => {
        for (const { record } of reading.sourcesOf(entry.record, field)) emit(`${record.type}/${record.slug}`)
      }
    default:
      return rest.length === 0 ? walkLeaf(field, reading) : nothing
  }
}

type WalkInside = (
  segments: readonly string[],
  inside: { readonly prefix: string; readonly reading: PathReading },
) => Walk<JsonObject>

/** Elements of a list, those selected where the selection is of this list. */
const walkElements =
  (path: string, reading: PathReading, walkInside: WalkInside) =>
  (rest: readonly string[]): Walk<Json | undefined> => {
    const walk = walkInside(rest, { prefix: `${path}.`, reading })
    const { selection, grouping, ...plain } = reading
    const cellsAt = ({ path: key, toCell }: ElementKey): CellsOfElement => {
      const find = walkInside(key.split('.'), { prefix: '', reading: { ...plain, toCell } })
      return (element, entry) => {
        const found: Cell[] = []
        find(element, entry, (cell) => found.push(cell))
        return found
      }
    }
    if (grouping?.list === path) return walkGrouped(walk, grouping.keys.map(cellsAt))
    const tests = (selection?.list === path ? selection.conditions : []).map((condition) => {
      const read = cellsAt(condition)
      return (element: JsonObject, entry: Entry) => read(element, entry).some(condition.isWanted)
    })
    return (value, entry, emit) => {
      if (!Array.isArray(value)) return
      for (const element of value) {
        if (isJsonObject(element) && tests.every((holds) => holds(element, entry))) walk(element, entry, emit)
      }
    }
  }

type CellsOfElement = (element: JsonObject, entry: Entry) => readonly Cell[]

const walkGrouped =
  (walk: Walk<JsonObject>, keys: readonly CellsOfElement[]): Walk<Json | undefined> =>
  (value, entry, emit) => {
    if (!Array.isArray(value)) return
    for (const element of value) {
      if (!isJsonObject(element)) continue
      for (const group of groupsOf(keys.map((read) => read(element, entry)))) {
        walk(element, entry, (cell) => emit(cell, group))
      }
    }
  }

/** The groups of what has any of some cells at each key: an element with several values at a key is in several. */
export const groupsOf = ([first = [], ...others]: readonly (readonly Cell[])[]): string[] =>
  others.reduce<string[]>(
    (begun, cells) => begun.flatMap((group) => cells.map((cell) => `${group}\u0000${cell}`)),
    first.map(String),
  )

const walkBlocks = (
  blocks: readonly Block[],
  segments: readonly string[],
  prefix: string,
  reading: PathReading,
): Walk<JsonObject> => {
  const walks = new Map(
    blocks.map(({ name, fields }): [Json | undefined, Walk<JsonObject>] => [
      name,
      segments[0] === 'blockType'
        ? (_element, _entry, emit) => emitValue(name, reading, emit)
        : walkFields(fields, segments, prefix, reading),
    ]),
  )
  return (element, entry, emit) => walks.get(element.blockType)?.(element, entry, emit)
}

const walkLeaf = (field: FieldModel, reading: PathReading): Walk<Json | undefined> => {
  const emitOne = field.kind === 'reference' ? emitReference : emitValue
  if (!isList(field)) {
    return (value, _entry, emit) => {
      if (!isEmpty(value)) emitOne(value, reading, emit)
    }
  }
  return (value, _entry, emit) => {
    if (!Array.isArray(value)) return
    for (const item of value) if (!isEmpty(item)) emitOne(item, reading, emit)
  }
}

const emitValue = (value: Json, { toCell }: PathReading, emit: Emit): void => {
  const cell = toCell(value)
  if (cell !== undefined) emit(cell)
}

const emitReference = (value: Json, { entryOf }: PathReading, emit: Emit): void => {
  const reference = readStoredReference(value)
  const target = reference && entryOf(reference)
  if (target) emit(`${target.record.type}/${target.record.slug}`)
}

const inLocale = (stored: Json | undefined, { locale, defaultLocale }: PathReading): Json | undefined => {
  if (!isJsonObject(stored)) return undefined
  const own = stored[locale]
  return isEmpty(own) ? stored[defaultLocale] : own
}
