import type { QueryProblem } from '../query'
import type { QueryModel } from '../queryModel'

export type QueryContext = {
  readonly queryModel: QueryModel
  readonly locales: readonly string[]
  /** Locale to serve when the query does not name one. */
  readonly locale: string
}

/** A query that may be asked, or everything that is wrong with it at once. */
export type Parsed<Query> =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] }

/** Takes note of a problem and lets parsing go on, so that a reader hears of all of them in one answer. */
export type Report = (problem: QueryProblem) => void

/** How much one query may ask. */
export const queryLimits = {
  /** Documents on a page. */
  limit: 100,
  defaultLimit: 20,
  /** Conditions of filters, in all groups together; also members of one group. */
  filters: 20,
  /** Groups of filters in each other. */
  groupDepth: 3,
  /** Conditions by which the elements of a list are selected. */
  selectorKeys: 5,
  includes: 10,
  sortKeys: 5,
  /** Values of one `in` or `nin`. */
  values: 100,
  /** Characters of all parameters together, not counting the cursor, and of the cursor. */
  characters: 4096,
} as const

/** `a, b and c`, for sentences. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
