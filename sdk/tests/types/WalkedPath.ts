import type { DocumentType, Documents } from '../../src/index.js'
import type { TargetOf } from '../../src/types/Ref.js'

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
 * The include paths of a type by another way than the one the client takes: walked through the documents' own
 * types, over two references at most, where the client reads the list that the API gives. Where the two agree,
 * every path that is accepted is also resolved.
 */
export type WalkedPath<T extends DocumentType> = PathIn<Documents[T], 2>
