import { inLocale } from '../locale'
import { reviewStates, type ReviewState } from '../vocabulary/governance'
import { titled, untitled } from './attribution'
import { reviewNotices, staleNotice } from './reviewState'

/**
 * Our own sentences about content, in one language. Copies keep them, so that what they show without us says exactly
 * what we say.
 */
export type Wording = {
  readonly attribution: {
    /** Of one document, with `{title}`, `{by}` and `{licence}` to fill in. */
    readonly titled: string
    /** Of anything else, with `{by}` and `{licence}`. */
    readonly untitled: string
  }
  /** The notice of each state, weakest first. */
  readonly review: readonly { readonly state: ReviewState; readonly notice: string }[]
  /** Follows the notice, after a space, when a review is overdue. */
  readonly stale: string
}

export const wordingOf = (locale: string): Wording => ({
  attribution: { titled: inLocale(titled, locale), untitled: inLocale(untitled, locale) },
  review: reviewStates.map(({ value }) => ({ state: value, notice: inLocale(reviewNotices[value], locale) })),
  stale: inLocale(staleNotice, locale),
})
