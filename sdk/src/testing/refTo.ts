import type { DocumentType } from '../types/Ref.js'
import type { Row } from './AnyDocument.js'
import { titleFields } from '../documentTypes.js'

/** The reference to a document: `claims: [refTo(claim)]`. */
export const refTo = <T extends DocumentType>(document: {
  readonly type: T
  readonly slug: string
}): { type: T; slug: string; title: string } => {
  const { type, slug } = document
  const row: Row = { ...document }
  return { type, slug, title: String(row[titleFields[type]] ?? slug) }
}
