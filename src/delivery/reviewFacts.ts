import { isJsonObject } from './json'
import type { ServedDocument } from './servedDocument'

/** What a document's `governance` says about its review; absent where it says nothing. */
export type ReviewFacts = {
  readonly state?: string
  /** Dates, `YYYY-MM-DD`. */
  readonly lastReviewed?: string
  readonly nextReviewDue?: string
}

export const reviewFactsOf = ({ governance }: ServedDocument): ReviewFacts => {
  if (!isJsonObject(governance)) return {}
  const { reviewState, lastReviewed, nextReviewDue } = governance
  return {
    ...(typeof reviewState === 'string' ? { state: reviewState } : {}),
    ...(typeof lastReviewed === 'string' ? { lastReviewed: lastReviewed.slice(0, 10) } : {}),
    ...(typeof nextReviewDue === 'string' ? { nextReviewDue: nextReviewDue.slice(0, 10) } : {}),
  }
}
