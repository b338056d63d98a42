import type { Documents } from './Register.js'
import type { DocumentType } from './Ref.js'

/** A top-level field of a type, as `fields` names it. `type` and `slug` always come and are not asked for. */
export type FieldName<T extends DocumentType> = Exclude<keyof Documents[T] & string, 'type' | 'slug'>

/** The fields wanted of a document, one at least. */
export type FieldList<T extends DocumentType> = readonly [FieldName<T>, ...FieldName<T>[]]

/** Fields wanted of included documents, by their type: `{ claims: ['statement'] }`. */
export type FieldsOf = { readonly [T in DocumentType]?: FieldList<T> }
