import type { Paths } from './Register.js'
import type { DocumentType } from './Ref.js'

/** The query of a list, by its address. */
type QueryOf<Address extends string> = Address extends keyof Paths
  ? Paths[Address] extends { get: { parameters: { query?: infer Query } } }
    ? NonNullable<Query>
    : never
  : never

type ListQuery<T extends DocumentType> = QueryOf<`/v1/${T}`>

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

/**
 * A value inside a list, of the elements that are selected by `key:value`, several separated by commas:
 * `amounts(mineral:magnesium).amount`. A value with `%`, commas, parentheses or square brackets goes through
 * `encodeURIComponent`, which leaves parentheses: write those `%28` and `%29`. The compiler checks only the form;
 * the API refuses by name what there is not.
 */
export type SelectedPath = `${string}(${string}:${string}).${string}`

/** A field to sort by, or a value inside a list; a leading `-` turns the order round. */
export type SortKey<T extends DocumentType> = Choice<ListQuery<T>, 'sort'> | SelectedPath

type Scalar = string | number | boolean

/** What a selected value must be: the operators that a path takes depend on its kind. */
export type SelectedCondition =
  | Scalar
  | ({
      readonly [Operator in 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith']?: Scalar
    } & { readonly in?: readonly Scalar[]; readonly nin?: readonly Scalar[]; readonly exists?: boolean })

type PathConditions<T extends DocumentType> =
  ListQuery<T> extends { filter?: infer Conditions } ? ReadonlyLists<NonNullable<Conditions>> : never

/**
 * Conditions by dotted path, all of which must hold: `{ category: 'macro', year: { gte: 2015 } }`. A plain
 * value means `eq`. Through lists any item may match, unless items are selected:
 * `{ 'amounts(mineral:magnesium).amount': { gte: 100 } }`. References are compared by slug. Of the members of
 * `or` one must hold, of those of `and` all; they may hold groups again, three deep.
 */
export type Filter<T extends DocumentType> = PathConditions<T> & {
  readonly [path: SelectedPath]: SelectedCondition
  readonly and?: readonly Filter<T>[]
  readonly or?: readonly Filter<T>[]
}
