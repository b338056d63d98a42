import type { paths } from '../generated/schema.js'
import type { DocumentType } from './Ref.js'

type ListQuery<T extends DocumentType> =
  paths extends Record<`/v1/${T}`, { get: { parameters: { query?: infer Query } } }>
    ? NonNullable<Query>
    : never

type ReadonlyLists<Value> = Value extends readonly (infer Element)[]
  ? readonly Element[]
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadonlyLists<Value[Key]> }
    : Value

/**
 * Conditions by dotted path, all of which must hold: `{ category: 'macro', year: { gte: 2015 } }`. A plain
 * value means `eq`. Through lists any item may match. References are compared by slug.
 */
export type Filter<T extends DocumentType> =
  ListQuery<T> extends { filter?: infer Conditions } ? ReadonlyLists<NonNullable<Conditions>> : never

/** A field to sort by; a leading `-` turns the order round. */
export type SortKey<T extends DocumentType> =
  ListQuery<T> extends { sort?: readonly (infer Key)[] } ? Key : never
