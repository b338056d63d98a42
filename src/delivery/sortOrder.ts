import { collatorFor, compareCodeUnits } from './compareText'
import type { Position, SortKey, SortValue } from './query'
import type { ServedDocument } from './servedDocument'
import { valuesAt } from './valuesAt'

/**
 * Longest part of a text that counts for its place in an order; past it the slug decides. It keeps cursors,
 * which carry these values, short.
 */
export const sortedTextLength = 120

export type SortOrder = {
  positionOf(document: ServedDocument): Position
  /** Total over documents of distinct slugs: negative when `a` comes before `b`. */
  compare(a: Position, b: Position): number
}

/** The order of a `sort` in a locale: key by key, then by slug. */
export const createSortOrder = (sort: readonly SortKey[], locale: string): SortOrder => {
  const paths = sort.map(({ model }) => model.path.split('.'))
  const comparators = sort.map((key) => comparatorOf(key, locale))
  return {
    positionOf: (document) => ({
      keys: paths.map((segments) => sortValue(document, segments)),
      slug: document.slug,
    }),
    compare: (a, b) => {
      for (const [index, compareKeys] of comparators.entries()) {
        const result = compareKeys(a.keys[index] ?? null, b.keys[index] ?? null)
        if (result !== 0) return result
      }
      return compareCodeUnits(a.slug, b.slug)
    },
  }
}

const sortValue = (document: ServedDocument, segments: readonly string[]): SortValue => {
  const [value] = valuesAt(document, segments)
  if (typeof value === 'string') return value.slice(0, sortedTextLength)
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

type CompareKeys = (a: SortValue, b: SortValue) => number

const comparatorOf = (key: SortKey, locale: string): CompareKeys => {
  const ascending = ascendingComparator(key, locale)
  const direction = key.descending ? -1 : 1
  return (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return direction * ascending(a, b)
  }
}

const ascendingComparator = ({ model }: SortKey, locale: string): CompareKeys => {
  if (model.kind === 'number' || model.kind === 'boolean') return (a, b) => Number(a) - Number(b)
  if (model.kind === 'enum') {
    const ranks = new Map((model.values ?? []).map((value, rank) => [value, rank]))
    const rankOf = (value: SortValue): number => ranks.get(String(value)) ?? ranks.size
    return (a, b) => rankOf(a) - rankOf(b)
  }
  if (model.kind === 'date' || model.path === 'slug') return (a, b) => compareCodeUnits(String(a), String(b))
  const collator = collatorFor(locale)
  return (a, b) => collator.compare(String(a), String(b))
}
