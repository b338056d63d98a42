import type { paths } from '../generated/schema.js'
import type { DocumentType } from './Ref.js'

type ListQuery<T extends DocumentType> = NonNullable<paths[`/v1/${T}`]['get']['parameters']['query']>

/** The element type of a list parameter, `never` for types that do not have it. */
type Choice<Query, Name extends string> = Query extends { [Key in Name]?: readonly (infer Value)[] }
  ? Value
  : never

type ReadonlyLists<Value> = Value extends readonly (infer Element)[]
  ? readonly Element[]
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadonlyLists<Value[Key]> }
    : Value

/**
 * What `include` accepts for a type: dotted paths of its fields that end in a reference and pass two references
 * at most. Groups and lists on the way are named but cost nothing: `'evidence.citation'`, `'claims.citations'`.
 */
export type IncludePath<T extends DocumentType> = Choice<ListQuery<T>, 'include'> & string

/** A field to sort by; a leading `-` turns the order round. */
export type SortKey<T extends DocumentType> = Choice<ListQuery<T>, 'sort'>

/**
 * Conditions by dotted path, all of which must hold: `{ category: 'macro', year: { gte: 2015 } }`. A plain
 * value means `eq`. Through lists any item may match. References are compared by slug.
 */
export type Filter<T extends DocumentType> =
  ListQuery<T> extends { filter?: infer Conditions } ? ReadonlyLists<NonNullable<Conditions>> : never
