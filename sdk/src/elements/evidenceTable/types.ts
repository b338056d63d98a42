import type { CitedWork } from '../citations/citationHtml.js'
import type { Claim } from '../../generated/documents.js'

export type EvidenceRow = Omit<Claim['evidence'][number], 'citation'> & {
  readonly citation?: { readonly slug: string; readonly title: string } | CitedWork
}

/** A claim with its evidence; include `evidence.citation` to have authors, years, links and retractions. */
export type EvidenceDocument = Pick<Claim, 'slug' | 'statement' | 'plainLanguage' | 'certainty'> & {
  readonly evidence: readonly EvidenceRow[]
  readonly governance: Pick<Claim['governance'], 'disclaimer'>
}
