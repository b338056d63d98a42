import type { CitationStyle } from '../domain/citations/citationStyles'
import type { FilterModel, FilterOperator } from './queryModel'

/** What to serve of one document: a query that was checked against the query model. */
export type DocumentQuery = {
  readonly locale: string
  /** Top-level fields to serve; all when absent. `type` and `slug` always come. */
  readonly fields?: readonly string[] | undefined
  /** The same for included documents, by type. */
  readonly fieldsOf: Readonly<Record<string, readonly string[]>>
  readonly include: readonly IncludeNode[]
  /** The style in which the citations served are to be written out besides. */
  readonly cite?: CitationStyle | undefined
}

/** Which documents of a type to serve, in which order, and what of them. */
export type ListQuery = DocumentQuery & {
  /** What must hold of a document; a group of `all` without members holds of every one. */
  readonly filters: FilterGroup
  readonly sort: readonly SortKey[]
  /** 1 to 100. */
  readonly limit: number
  /** Serve what comes after this place in the order. */
  readonly after?: Position | undefined
  /** Count all that match, not only those on this page. */
  readonly count: boolean
}

/** One hop of `include`, with the hops that follow it. */
export type IncludeNode = {
  /** Dotted path of the reference or reverse field, from the document that holds it. */
  readonly path: string
  readonly to: readonly string[]
  /** Which types hold this field: past a reference to several types, only some of them may. */
  readonly from: readonly string[]
  readonly children: readonly IncludeNode[]
}

export type FilterValue = string | number | boolean

/** Conditions of which all or any must hold. Groups may lie in groups. */
export type FilterGroup = {
  readonly match: 'all' | 'any'
  readonly members: readonly (Filter | FilterGroup)[]
}

export type Filter = {
  readonly model: FilterModel
  /** Which elements of a list are looked at; every one when absent. */
  readonly selector?: ElementSelector | undefined
  readonly operator: FilterOperator
  /** One value, or several for `in` and `nin`. */
  readonly values: readonly FilterValue[]
}

/** The elements of a list for which every condition holds: `amounts(mineral:magnesium)`. */
export type ElementSelector = {
  /** Dotted path of the list, one of those that `model` of the filter or sort key lies in. */
  readonly list: string
  /** At least one. Each model is of a path below `list`; a value is compared as by `eq`. */
  readonly conditions: readonly { readonly model: FilterModel; readonly value: FilterValue }[]
}

export type SortKey = {
  readonly model: FilterModel
  /** Needed where `model` lies in a list: the first value among the elements selected is then sorted by. */
  readonly selector?: ElementSelector | undefined
  readonly descending: boolean
}

export const isFilterGroup = (node: Filter | FilterGroup): node is FilterGroup => 'members' in node

/**
 * A value to sort by: dates as milliseconds, booleans as 0 and 1, choices by their place among the choices. Null is a
 * document without one, which comes last in either direction.
 */
export type SortValue = string | number | null

/** A place in an order: the sort values and the slug of the last document before it. */
export type Position = { readonly keys: readonly SortValue[]; readonly slug: string }

/** Something a query may not ask, told so that it can be put right. */
export type QueryProblem = {
  readonly code: QueryProblemCode
  /** The parameter as it was written: `filter[name][like]`. */
  readonly parameter: string
  readonly value: string
  readonly detail: string
  readonly allowed?: readonly string[]
}

export type QueryProblemCode =
  | 'unknown-parameter'
  | 'repeated-parameter'
  | 'unknown-field'
  | 'unknown-filter'
  | 'unknown-operator'
  | 'unknown-sort'
  | 'unknown-include'
  | 'invalid-value'
  | 'invalid-cursor'
  | 'query-too-large'
