import type { DocumentType } from './types/Ref.js'

/** The field that names a document, by type: what references to it show as their title. */
export const titleFields: Readonly<Record<DocumentType, string>> = {
  articles: 'title',
  citations: 'title',
  claims: 'statement',
  factors: 'name',
  foods: 'name',
  functions: 'name',
  'intake-references': 'title',
  minerals: 'name',
  people: 'name',
  symptoms: 'name',
  therapies: 'name',
}

export const isDocumentType = (value: unknown): value is DocumentType =>
  typeof value === 'string' && Object.hasOwn(titleFields, value)
