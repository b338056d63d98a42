import type { Meta } from '../types/results.js'
import type { AnyDocument } from './AnyDocument.js'

const reviewStates = ['needs-review', 'unreviewed-demo', 'in-review', 'reviewed'] as const

const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Cofactor contributors',
}

const notices: Readonly<Record<(typeof reviewStates)[number], string>> = {
  'needs-review': 'This content needs to be reviewed.',
  'unreviewed-demo':
    'No qualified reviewer has signed this content yet. It is demonstration content and not medical advice.',
  'in-review': 'This content is in review.',
  reviewed: 'A qualified reviewer has signed this content.',
}

const reviewOf = (documents: readonly AnyDocument[]): Meta['review'] => {
  const states = new Set(documents.map(({ governance }) => governance.reviewState))
  const state = reviewStates.find((one) => states.has(one)) ?? 'reviewed'
  return { state, signed: state === 'reviewed', notice: notices[state], stale: false }
}

/** What an answer about these documents says of itself. */
export const metaOf = (
  documents: readonly AnyDocument[],
  canonical: string,
  locale: Meta['locale'],
): Meta => {
  const text = `Content by ${licence.attribution}, ${licence.name}.`
  return {
    locale,
    licence,
    attribution: { text, html: text, url: canonical },
    canonical,
    refreshBy: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    disclaimer: 'This information is general and no medical advice. Ask a health professional.',
    review: reviewOf(documents),
  }
}
