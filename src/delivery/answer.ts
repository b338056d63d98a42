import type { DocumentAddress } from './documentAddress'
import type { Entry } from './entry'
import { includeDocuments, type Included } from './includeDocuments'
import { projectDocument, projectIncluded, selectionOf } from './projectDocument'
import type { DocumentQuery } from './query'
import type { RecordIndex } from './recordIndex'
import type { ReviewFacts } from './reviewFacts'
import type { ServedDocument } from './servedDocument'

export type { DocumentAddress } from './documentAddress'

/** Documents as asked for, and what is to be said about them. */
export type Answer = {
  readonly documents: readonly ServedDocument[]
  /** By type, each document once, sorted by slug. Only when `include` was asked. */
  readonly included: Included | undefined
  /** Dotted paths of served fields that had no translation in one of the documents, sorted. */
  readonly fallback: readonly string[]
  /** One for each document, also when `fields` leaves governance out. */
  readonly reviews: readonly ReviewFacts[]
  /** Every document served, included ones too. */
  readonly participants: readonly DocumentAddress[]
}

export const createAnswer = (
  type: string,
  entries: readonly Entry[],
  query: DocumentQuery,
  index: RecordIndex,
): Answer => {
  const views = entries.map((entry) => index.view(entry, query.locale))
  const documents = views.map((view) => view.document)
  const selection = selectionOf(type, query)
  const isServed = (path: string): boolean => !selection || selection.has(path.split('.')[0] ?? path)
  const fallback = new Set(views.flatMap((view) => view.fallback).filter(isServed))
  const included =
    query.include.length > 0
      ? includeDocuments(documents, query.include, (of, slug) => {
          const entry = index.addresses.current(of, slug)
          return entry && index.view(entry, query.locale).document
        })
      : undefined
  return {
    documents: documents.map((document) => projectDocument(document, selection)),
    included: included && projectIncluded(included, query),
    fallback: [...fallback].sort(),
    reviews: views.map((view) => view.review),
    participants: included ? [...documents, ...Object.values(included).flat()] : documents,
  }
}
