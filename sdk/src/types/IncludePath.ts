import type { Documents } from '../generated/documents.js'
import type { DocumentType, TargetOf } from './Ref.js'

type Item<Value> = Value extends readonly (infer Element)[] ? Element : Value

/** Paths that begin with the field `Key`, whose value (or item) is `Value` and may be a union. */
type FieldPath<Key extends string, Value, Hops extends 1 | 2> = Value extends object
  ? [TargetOf<Value>] extends [never]
    ? `${Key}.${PathIn<Value, Hops>}`
    : Key | (Hops extends 2 ? `${Key}.${PathIn<Documents[TargetOf<Value>], 1>}` : never)
  : never

/** Open maps (`[key: string]`) are formats of others, such as CSL-JSON, and hold no references. */
type PathIn<Shape, Hops extends 1 | 2> = Shape extends object
  ? {
      [Key in keyof Shape & string]-?: string extends Key
        ? never
        : FieldPath<Key, Item<NonNullable<Shape[Key]>>, Hops>
    }[keyof Shape & string]
  : never

/**
 * What `include` accepts for a type: dotted paths of its fields that end in a reference and pass two references
 * at most. Groups and lists on the way are named but cost nothing: `'evidence.citation'`, `'claims.citations'`.
 */
export type IncludePath<T extends DocumentType> = PathIn<Documents[T], 2>
