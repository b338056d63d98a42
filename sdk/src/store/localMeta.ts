import { isRecord } from '../isRecord.js'
import type { Meta } from '../types/results.js'
import type { Edition, StoredDocument } from './Edition.js'

const entities: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&${entities[sign]};`)

const unsigned = 'unreviewed-demo'

const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

const earliest = (facts: readonly Readonly<Record<string, unknown>>[], name: string): string | undefined =>
  facts.flatMap(({ [name]: day }) => (typeof day === 'string' ? day.slice(0, 10) : [])).sort()[0]

export type MetaSubject = {
  /** All that is shown, whole. */
  readonly documents: readonly StoredDocument[]
  /** Address of the content at the server. */
  readonly canonical: string
  /** Of the one document that is shown. */
  readonly title?: string | undefined
  readonly total?: number | undefined
}

/**
 * What the server says with its answers, of documents in a copy: who stands behind them, under which licence, and
 * until when they may be shown, counted from the last sync.
 */
export const localMeta = (
  { locale, licence, disclaimer, wording, takenAt }: Edition,
  { documents, canonical, title, total }: MetaSubject,
): Meta => {
  const facts = documents.map(({ governance }) => (isRecord(governance) ? governance : {}))
  const { review } = wording
  // Where nothing is said, or something unknown, nobody has signed it.
  const states = facts.map(({ reviewState }) =>
    review.some(({ state }) => state === reviewState) ? reviewState : unsigned,
  )
  const { state, notice } = review.find((one) =>
    (states.length ? states : [unsigned]).includes(one.state),
  ) ?? {
    state: unsigned,
    notice: disclaimer,
  }
  const lastReviewed = earliest(facts, 'lastReviewed')
  const nextReviewDue = earliest(facts, 'nextReviewDue')
  const stale = (nextReviewDue ?? '~') < toDay(Date.now())
  const day = takenAt.slice(0, 10)
  const latest = [toDay(Date.parse(day) + 7 * 86_400_000), nextReviewDue ?? '~'].sort()[0] ?? ''
  const { attribution } = wording
  const source = escapeHtml(title ?? licence.attribution)
  const linked = canonical.startsWith('http') ? `<a href="${escapeHtml(canonical)}">${source}</a>` : source
  const kind = title === undefined ? 'untitled' : 'titled'
  return {
    locale,
    licence,
    attribution: {
      text: attribution[kind].replace('{title}', () => String(title)),
      html: attribution.html[kind].replace('{source}', () => linked),
      url: canonical,
    },
    canonical,
    refreshBy: latest < day ? day : latest,
    disclaimer,
    review: {
      state,
      signed: state === 'reviewed',
      notice: stale ? `${notice} ${wording.stale}` : notice,
      ...(lastReviewed && { lastReviewed }),
      ...(nextReviewDue && { nextReviewDue }),
      stale,
    },
    ...(total !== undefined && { total }),
  }
}
