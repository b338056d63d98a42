import { isRecord } from '../isRecord.js'
import type { Meta } from '../types/results.js'
import type { Edition, StoredDocument } from './Edition.js'

type State = Meta['review']['state']

/** English, then Spanish, states weakest first: the server's own words, so that a copy says no less than the server. */
const notices: readonly (readonly [state: State, ...texts: string[]])[] = [
  [
    'needs-review',
    'Something this content relies on has changed, and a qualified reviewer has to look at it again before it can be trusted.',
    'Algo en lo que se apoya este contenido ha cambiado, y una persona cualificada debe revisarlo de nuevo antes de que sea fiable.',
  ],
  [
    'unreviewed-demo',
    'No qualified reviewer has signed this content yet. It is demonstration content and not medical advice.',
    'Ninguna persona cualificada ha firmado todavía este contenido. Es contenido de demostración y no un consejo médico.',
  ],
  [
    'in-review',
    'A qualified reviewer is examining this content and has not signed it yet.',
    'Una persona cualificada está examinando este contenido y todavía no lo ha firmado.',
  ],
  [
    'reviewed',
    'A qualified reviewer has signed this content.',
    'Una persona cualificada ha firmado este contenido.',
  ],
]

const staleNotice = [
  '',
  ' Its next review is overdue, so newer evidence may be missing.',
  ' Su próxima revisión está vencida, por lo que puede faltar evidencia más reciente.',
]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

const earliest = (facts: readonly Readonly<Record<string, unknown>>[], name: string): string | undefined =>
  facts.flatMap(({ [name]: day }) => (typeof day === 'string' ? day.slice(0, 10) : [])).sort()[0]

/** The weakest state of some, and `unreviewed-demo` where none is told. */
const weakest = (states: readonly unknown[]) =>
  notices.find(([state]) => states.includes(state)) ?? notices[1]

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
  { locale, licence, disclaimer, takenAt }: Edition,
  { documents, canonical, title, total }: MetaSubject,
): Meta => {
  const language = locale === 'es' ? 2 : 1
  const facts = documents.map(({ governance }) => (isRecord(governance) ? governance : {}))
  const found = weakest(facts.map(({ reviewState }) => reviewState ?? 'unreviewed-demo'))
  const state = found?.[0] ?? 'unreviewed-demo'
  const lastReviewed = earliest(facts, 'lastReviewed')
  const nextReviewDue = earliest(facts, 'nextReviewDue')
  const stale = (nextReviewDue ?? '~') < toDay(Date.now())
  const day = takenAt.slice(0, 10)
  const latest = [toDay(Date.parse(day) + 7 * 86_400_000), nextReviewDue ?? '~'].sort()[0] ?? ''
  const line = (source: string, by: string, name: string): string =>
    title === undefined
      ? `${language > 1 ? 'Contenido de' : 'Content by'} ${source}, ${name}.`
      : language > 1
        ? `«${source}», de ${by}, ${name}.`
        : `“${source}” by ${by}, ${name}.`
  const source = title ?? licence.attribution
  const linked = canonical.startsWith('http')
    ? `<a href="${escapeHtml(canonical)}">${escapeHtml(source)}</a>`
    : escapeHtml(source)
  const licenceLink = `<a rel="license" href="${escapeHtml(licence.url)}">${escapeHtml(licence.name)}</a>`
  return {
    locale,
    licence,
    attribution: {
      text: line(source, licence.attribution, licence.name),
      html: line(linked, escapeHtml(licence.attribution), licenceLink),
      url: canonical,
    },
    canonical,
    refreshBy: latest < day ? day : latest,
    disclaimer,
    review: {
      state,
      signed: state === 'reviewed',
      notice: `${found?.[language]}${stale ? staleNotice[language] : ''}`,
      ...(lastReviewed && { lastReviewed }),
      ...(nextReviewDue && { nextReviewDue }),
      stale,
    },
    ...(total !== undefined && { total }),
  }
}
