import type { Json } from '../model/types'
import { isJsonObject } from './json'

/** What a document's `governance` says about its review; undefined where it says nothing. */
export type ReviewFacts = {
  readonly state: string | undefined
  /** Dates, `YYYY-MM-DD`. */
  readonly lastReviewed: string | undefined
  readonly nextReviewDue: string | undefined
}

export const reviewFactsOf = ({ governance }: { readonly [field: string]: Json }): ReviewFacts => {
  if (!isJsonObject(governance)) return noReview
  const { reviewState, lastReviewed, nextReviewDue } = governance
  return {
    state: typeof reviewState === 'string' ? reviewState : undefined,
    lastReviewed: dayOf(lastReviewed),
    nextReviewDue: dayOf(nextReviewDue),
  }
}

/** Where nothing is said of a review. */
export const noReview: ReviewFacts = { state: undefined, lastReviewed: undefined, nextReviewDue: undefined }

const dayOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value.slice(0, 10) : undefined
