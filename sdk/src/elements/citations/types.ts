import type { Claim } from '../../generated/documents.js'
import type { CitedWork } from './citationHtml.js'

/** A citation with at least what the list shows. */
export type CitationDocument = CitedWork & {
  readonly governance?: Pick<Claim['governance'], 'disclaimer'>
}

export type CitationsExtra = {
  /** Slug of the claim whose sources these are. */
  readonly claim?: string | undefined
}
