import type { ReviewFacts } from '../../delivery/reviewFacts'
import { earliestDate, isStale } from '../../domain/governance/freshness'
import { draftNotice, reviewNotice, weakestReviewState } from '../../domain/governance/reviewState'
import { inLocale } from '../../domain/locale'
import { reviewStates, type ReviewState } from '../../domain/vocabulary/governance'
import type { Perspective } from '../options'

/** What readers have to know about the review of what they read. */
export type ReviewMeta = {
  readonly state: ReviewState
  /** True when a qualified reviewer has signed all of it. */
  readonly signed: boolean
  /** A sentence to show with the content. */
  readonly notice: string
  /** Days, `YYYY-MM-DD`. */
  readonly lastReviewed: string | undefined
  readonly nextReviewDue: string | undefined
  /** True when a review is overdue. */
  readonly stale: boolean
}

export type ReviewMetaOptions = {
  readonly locale: string
  /** `YYYY-MM-DD` */
  readonly today: string
  /** @default 'published' */
  readonly perspective?: Perspective
}

/** Of several documents the weakest state and the earliest dates: a page is as good as the worst on it. */
export const createReviewMeta = (
  facts: readonly ReviewFacts[],
  { locale, today, perspective = 'published' }: ReviewMetaOptions,
): ReviewMeta => {
  const isDraft = perspective === 'drafts'
  const states = facts.map(stateOf)
  // A signature is for what was published: nobody has signed what was changed since.
  const state = weakestReviewState(isDraft ? [...states, 'in-review'] : states) ?? unsigned
  const lastReviewed = earliestDate(facts.map((fact) => fact.lastReviewed))
  const nextReviewDue = earliestDate(facts.map((fact) => fact.nextReviewDue))
  const stale = isStale(nextReviewDue, today)
  return {
    state,
    signed: state === 'reviewed',
    notice: isDraft ? inLocale(draftNotice, locale) : reviewNotice({ state, stale, locale }),
    lastReviewed,
    nextReviewDue,
    stale,
  }
}

/** What holds where nothing is said: nobody has signed it. */
const unsigned: ReviewState = 'unreviewed-demo'

const stateOf = ({ state }: ReviewFacts): ReviewState =>
  reviewStates.find(({ value }) => value === state)?.value ?? unsigned
