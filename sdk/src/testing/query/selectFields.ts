import type { AnyDocument, Row } from '../AnyDocument.js'

/** A document with the fields that the query names for it, if it does, and those that an include passes through. */
export const selectFields = (
  document: AnyDocument,
  fields: string | null,
  passed: readonly string[],
): AnyDocument | Row => {
  if (!fields) return document
  const wanted = new Set(['type', 'slug', ...fields.split(','), ...passed])
  return Object.fromEntries(Object.entries(document).filter(([name]) => wanted.has(name)))
}
