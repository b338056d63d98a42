import type { Documents } from './Register.js'
import type { FieldList, FieldsOf } from './fields.js'
import type { DocumentType, TargetOf } from './Ref.js'

type Head<Path extends string> = Path extends `${infer First}.${string}` ? First : Path
type Rest<Path extends string, Key extends string> = Path extends `${Key}.${infer Tail}` ? Tail : never

/** `Shape` with the references at `Path` replaced by what they refer to. */
type Expanded<Shape, Path extends string, Of> = [Path] extends [never]
  ? Shape
  : Shape extends unknown
    ? {
        [Key in keyof Shape]: Key extends Head<Path> ? Embedded<Shape[Key], Rest<Path, Key>, Of> : Shape[Key]
      }
    : never

type Embedded<Value, Path extends string, Of> = Value extends readonly (infer Element)[]
  ? Embedded<Element, Path, Of>[]
  : Value extends object
    ? [TargetOf<Value>] extends [never]
      ? Expanded<Value, Path, Of>
      : Expanded<Sparse<TargetOf<Value>, Of, Path>, Path, Of>
    : Value

/** An included document: with the fields that `Of` names for its type, if it does. */
type Sparse<T extends DocumentType, Of, Path extends string> = T extends keyof Of
  ? Picked<T, Of[T], Path>
  : Documents[T]

/** A field that an include passes through comes whether it is named or not. */
type Picked<T extends DocumentType, Fields, Path extends string> = Fields extends readonly (infer Name)[]
  ? Pick<Documents[T], ('type' | 'slug' | Name | Head<Path>) & keyof Documents[T]>
  : Documents[T]

/**
 * What a read gives: the document of type `T` with the tuple `Include` of paths resolved and, where `Fields` or
 * `Of` name fields, only those. A union of tuples gives a union of results.
 */
export type Selected<
  T extends DocumentType,
  Include extends readonly string[] = [],
  Fields extends FieldList<T> | undefined = undefined,
  Of extends FieldsOf = Record<never, never>,
> = Include extends readonly string[]
  ? Fields extends unknown
    ? Expanded<Picked<T, Fields, Include[number]>, Include[number], Of>
    : never
  : never
