import type { Documents } from '../generated/documents.js'
import type { DocumentType } from '../types/Ref.js'

/** A whole document of any type. */
export type AnyDocument = Documents[DocumentType]

/** A document, or a part of one, looked at by names that are only known when it runs. */
export type Row = Readonly<Record<string, unknown>>
