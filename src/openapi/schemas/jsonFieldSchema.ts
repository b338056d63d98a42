import type { Json, JsonField } from '../../model/types'
import type { Schema } from '../types'

const ownIdentity = new Set(['$schema', '$id', 'title'])

/**
 * The outside format's own JSON Schema, placed inside the document. Its identity is left out: `$id` would
 * move the base of every reference, and the title is the field's label. It may hold no `$ref` of its own.
 */
export const jsonFieldSchema = ({ name, schema }: JsonField): Schema => {
  if (holdsReference(schema)) {
    throw new Error(
      `The JSON Schema of the field "${name}" contains a "$ref". Write it without, so that it can be embedded.`,
    )
  }
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ownIdentity.has(keyword)))
}

const holdsReference = (value: Json): boolean => {
  if (Array.isArray(value)) return value.some(holdsReference)
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(
    ([key, inner]) => (key === '$ref' && typeof inner === 'string') || holdsReference(inner),
  )
}
