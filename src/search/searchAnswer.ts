import type { DocumentAddress } from '../delivery/answer'
import type { ReviewFacts } from '../delivery/reviewFacts'
import type { DescribedResult, Highlight } from './describeResult'
import type { FacetCounts } from './query/collectResults'

export type SearchAnswer = {
  readonly results: readonly SearchResult[]
  readonly facets: FacetCounts
  readonly total: number
  /** How many results the next page passes over; absent on the last one. */
  readonly next?: number | undefined
  /** Dotted paths of what is shown and had no translation, sorted. */
  readonly fallback: readonly string[]
  /** One for each result. */
  readonly reviews: readonly ReviewFacts[]
  /** The document of each result. */
  readonly participants: readonly DocumentAddress[]
}

export type SearchResult = DocumentAddress &
  DescribedResult & {
    /** Comparable within one answer only. */
    readonly score: number
    readonly reviewState?: string | undefined
  }

/** A document that what was typed so far may lead to. */
export type Suggestion = DocumentAddress & {
  readonly title: string
  /** The title, or the other name by which it was found, with what was typed marked. */
  readonly highlight: Highlight
}
