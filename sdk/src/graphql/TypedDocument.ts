/**
 * A query that carries its types, as code generators write it: a `TypedDocumentNode`, or a `TypedDocumentString`.
 * Only its shape counts, so that neither `graphql` nor another package is needed for it.
 */
export type TypedDocument<Data, Variables> = {
  /** Only a type, never there: from variables to data. */
  readonly __apiType?: ((variables: Variables) => Data) | undefined
} & (
  | DocumentNode
  | {
      /** The text of the query. */
      toString(): string
    }
)

/** A parsed query, as `graphql` has it: what is read of it is looked at when it is printed. */
export type DocumentNode = { readonly kind: string; readonly definitions: readonly object[] }
