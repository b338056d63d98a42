import { createHash } from 'node:crypto'
import {
  isFilterGroup,
  type ElementSelector,
  type Filter,
  type FilterGroup,
  type Position,
  type SortKey,
  type SortValue,
} from './query'

/** Raised when what a cursor holds changes, so that older ones are refused and not misread. */
const cursorVersion = 2

/** What a cursor belongs to. It may be used with another `limit`, `fields`, `include` or `count`, not with another of these. */
export type CursorScope = {
  readonly type: string
  readonly locale: string
  readonly sort: readonly SortKey[]
  readonly filters: FilterGroup
}

/** A place in a list as opaque text: base64url of JSON. It names a place, not a page, so edits in between do no harm. */
export const encodeCursor = (position: Position, scope: CursorScope): string =>
  Buffer.from(
    JSON.stringify({ v: cursorVersion, q: fingerprint(scope), k: position.keys, s: position.slug }),
  ).toString('base64url')

export type DecodedCursor = { readonly position: Position } | { readonly refusal: string }

export const decodeCursor = (cursor: string, scope: CursorScope): DecodedCursor => {
  const content = readContent(cursor)
  if (!content) return { refusal: 'it is not a cursor of this API, or it was cut or altered' }
  if (content.v !== cursorVersion) return { refusal: 'it was made by another version of this API' }
  if (content.q !== fingerprint(scope)) {
    return { refusal: 'it belongs to a list with another type, locale, sort or filter' }
  }
  const { k: keys, s: slug } = content
  if (typeof slug !== 'string' || !isKeys(keys, scope.sort)) {
    return { refusal: 'it is not a cursor of this API, or it was cut or altered' }
  }
  return { position: { keys, slug } }
}

type CursorContent = { v?: unknown; q?: unknown; k?: unknown; s?: unknown }

const readContent = (cursor: string): CursorContent | undefined => {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return typeof content === 'object' && content !== null ? content : undefined
  } catch {
    return undefined
  }
}

const isKeys = (keys: unknown, sort: readonly SortKey[]): keys is SortValue[] =>
  Array.isArray(keys) &&
  keys.length === sort.length &&
  sort.every(({ model }, index) => {
    const key: unknown = keys[index]
    if (key === null) return true
    return typeof key === (model.kind === 'string' ? 'string' : 'number')
  })

const fingerprint = ({ type, locale, sort, filters }: CursorScope): string => {
  const parts = [
    type,
    locale,
    // A choice is kept as its place among the choices, so with other choices it is another list.
    sort.map(({ model, selector, descending }) => [
      model.path,
      selectorText(selector),
      descending,
      model.values,
    ]),
    filterText(filters),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12)
}

/** Order within a group means nothing, so it makes no other list. */
const filterText = (filter: Filter | FilterGroup): string => {
  if (isFilterGroup(filter)) return JSON.stringify([filter.match, ...filter.members.map(filterText).sort()])
  const { model, selector, operator, values } = filter
  return JSON.stringify([model.path, selectorText(selector), operator, values])
}

const selectorText = (selector: ElementSelector | undefined): string =>
  selector
    ? JSON.stringify([
        selector.list,
        ...selector.conditions.map(({ model, value }) => `${model.path}:${value}`).sort(),
      ])
    : ''
