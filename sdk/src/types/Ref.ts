import type { Documents } from './Register.js'

/** The value of `type` of every public document: `'minerals'`, `'intake-references'`. */
export type DocumentType = Extract<keyof Documents, string>

/**
 * A reference that was not included: its target's address and title, and nothing else. `type` brands it, so a
 * `Ref<'foods'>` is never taken for a `Ref<'minerals'>`, nor for the `Mineral` itself.
 */
export type Ref<T extends DocumentType = DocumentType> = T extends unknown
  ? { type: T; slug: string; title: string }
  : never

/** The type that a value refers to, `never` for anything but a Ref. Documents differ by `publishedAt`. */
export type TargetOf<Value> = Value extends { publishedAt: string }
  ? never
  : Value extends { type: infer T extends DocumentType; slug: string; title: string }
    ? T
    : never
