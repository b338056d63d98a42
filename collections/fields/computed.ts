import type { Field } from 'payload'
import type { Json, JsonObject, SearchRole } from '../../src/model/types'

type Document = Readonly<Record<string, unknown>>

/**
 * A value derived from the document alone. It is never stored: the admin shows it read-only and the published
 * record holds it, both from the same function.
 */
export type Compute = (document: Document, locale: string) => Json | undefined

export type ComputedOptions = {
  label: string
  description?: string
  compute: Compute
  /** True when the text differs by locale. */
  localized?: boolean
  /** A document that may be published always has this value. */
  required?: boolean
  /** How search reads it, when not by the rule for its kind. */
  search?: SearchRole
}

const readOnly = (description?: string) => ({
  readOnly: true,
  ...(description && { description }),
})

export const computedText = (name: string, options: ComputedOptions): Field => ({
  name,
  type: 'text',
  label: options.label,
  virtual: true,
  admin: readOnly(options.description),
  custom: {
    compute: options.compute,
    localized: options.localized ?? false,
    required: options.required ?? false,
    ...(options.search && { search: options.search }),
  },
  hooks: {
    afterRead: [({ siblingData, req }) => options.compute(siblingData, req.locale ?? 'en') ?? null],
  },
})

/** A computed value of a fixed outside format, described by a JSON Schema. */
export const computedJson = (name: string, options: ComputedOptions & { schema: JsonObject }): Field => ({
  name,
  type: 'json',
  label: options.label,
  virtual: true,
  admin: { ...readOnly(options.description), hidden: true },
  custom: { compute: options.compute, required: options.required ?? false, schema: options.schema },
  hooks: { afterRead: [({ siblingData }) => options.compute(siblingData, 'en') ?? null] },
})
