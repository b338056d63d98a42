import type { ListAnswer } from '../../delivery/listDocuments'
import { refreshBy } from '../../domain/governance/refreshBy'
import { disclaimer } from '../../domain/governance/reviewState'
import { inLocale } from '../../domain/locale'
import type { ApiContext } from '../apiContext'
import type { Licence } from '../options'
import { createAttribution, type Attribution } from './createAttribution'
import { createReviewMeta, type ReviewMeta } from './reviewMeta'

/** What every answer says that is shown elsewhere. What is undefined is absent from the answer. */
export type SyndicationMeta = {
  readonly locale: string
  /** Only where drafts are shown. */
  readonly perspective: 'drafts' | undefined
  /** Dotted paths of fields without a translation, which show the default locale. */
  readonly fallback: readonly string[] | undefined
  readonly licence: Licence
  readonly attribution: Attribution
  /** The one address of the content, whichever way it was asked for. */
  readonly canonical: string
  /** The last day, `YYYY-MM-DD` in UTC, on which it may be shown without asking again. */
  readonly refreshBy: string
}

/** What is said with every answer that carries documents. */
export type Meta = SyndicationMeta & {
  readonly disclaimer: string
  readonly review: ReviewMeta
  /** How many documents match in all, when `count=true` was asked. */
  readonly total: number | undefined
}

export type MetaOptions = {
  readonly locale: string
  readonly canonical: string
  /** Of the one document that is shown. */
  readonly title?: string | undefined
}

type MetaContext = Pick<ApiContext, 'licence' | 'today' | 'perspective'>

export const createMeta = (
  context: MetaContext,
  {
    fallback,
    reviews,
    total,
  }: Pick<ListAnswer, 'fallback' | 'reviews'> & { readonly total?: number | undefined },
  options: MetaOptions,
): Meta => {
  const { locale } = options
  const { perspective } = context
  const review = createReviewMeta(reviews, { locale, today: context.today(), perspective })
  const { nextReviewDue } = review
  const { canonical, title } = options
  const shown = createSyndicationMeta(context, { locale, canonical, title, fallback, nextReviewDue })
  return {
    locale: shown.locale,
    perspective: shown.perspective,
    fallback: shown.fallback,
    licence: shown.licence,
    attribution: shown.attribution,
    canonical: shown.canonical,
    refreshBy: shown.refreshBy,
    disclaimer: inLocale(disclaimer, locale),
    review,
    total,
  }
}

/** The same of what is no health content and has no review. */
export const createSyndicationMeta = (
  { licence, today, perspective }: MetaContext,
  {
    locale,
    canonical,
    title,
    fallback,
    nextReviewDue,
  }: MetaOptions & { readonly fallback: readonly string[]; readonly nextReviewDue?: string | undefined },
): SyndicationMeta => ({
  locale,
  perspective: perspective === 'drafts' ? perspective : undefined,
  fallback: fallback.length > 0 ? fallback : undefined,
  licence,
  attribution: createAttribution({ licence, canonical, title, locale }),
  canonical,
  refreshBy: refreshBy(today(), nextReviewDue),
})
