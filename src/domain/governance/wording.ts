import { inLocale } from '../locale'
import { reviewStates, type ReviewState } from '../vocabulary/governance'
import { attributionHtml, attributionLine, type NamedLicence } from './attribution'
import { reviewNotices, staleNotice } from './reviewState'

/**
 * Our own sentences about content, in one language. Copies keep them, so that what they show without us says exactly
 * what we say.
 */
export type Wording = {
  readonly attribution: {
    /** Of one document, with `{title}` to fill in. */
    readonly titled: string
    /** Of anything else, ready. */
    readonly untitled: string
    /** The same as HTML, with `{source}` to fill in: the title, or who is named, as HTML and linked to the content. */
    readonly html: { readonly titled: string; readonly untitled: string }
  }
  /** The notice of each state, weakest first. */
  readonly review: readonly { readonly state: ReviewState; readonly notice: string }[]
  /** Follows the notice, after a space, when a review is overdue. */
  readonly stale: string
}

export const wordingOf = (locale: string, licence: NamedLicence): Wording => {
  const { name, attribution: by } = licence
  const html = (isTitled: boolean): string => attributionHtml('{source}', { licence, isTitled, locale })
  return {
    attribution: {
      titled: attributionLine({ title: '{title}', by, licence: name }, locale),
      untitled: attributionLine({ by, licence: name }, locale),
      html: { titled: html(true), untitled: html(false) },
    },
    review: reviewStates.map(({ value }) => ({
      state: value,
      notice: inLocale(reviewNotices[value], locale),
    })),
    stale: inLocale(staleNotice, locale),
  }
}
