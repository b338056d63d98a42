import type { ListAnswer } from '../../delivery/listDocuments'
import { disclaimer } from '../../domain/governance/reviewState'
import { inLocale } from '../../domain/locale'
import type { Licence } from '../options'
import { createReviewMeta, type ReviewMeta } from './reviewMeta'

/** What is said with every answer that carries documents. */
export type Meta = {
  readonly locale: string
  /** Dotted paths of fields without a translation, which show the default locale. */
  readonly fallback?: readonly string[]
  readonly licence: Licence
  readonly disclaimer: string
  readonly review: ReviewMeta
  /** How many documents match in all, when `count=true` was asked. */
  readonly total?: number
}

export type MetaOptions = {
  readonly locale: string
  readonly licence: Licence
  /** `YYYY-MM-DD` */
  readonly today: string
}

export const createMeta = (
  { fallback, reviews, total }: Pick<ListAnswer, 'fallback' | 'reviews' | 'total'>,
  { locale, licence, today }: MetaOptions,
): Meta => ({
  locale,
  ...(fallback.length > 0 ? { fallback } : {}),
  licence,
  disclaimer: inLocale(disclaimer, locale),
  review: createReviewMeta(reviews, { locale, today }),
  ...(total === undefined ? {} : { total }),
})
