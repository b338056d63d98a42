import type { ListAnswer } from '../../delivery/listDocuments'
import { disclaimer } from '../../domain/governance/reviewState'
import { inLocale } from '../../domain/locale'
import type { Licence, Perspective } from '../options'
import { createReviewMeta, type ReviewMeta } from './reviewMeta'

/** What is said with every answer that carries documents. */
export type Meta = {
  readonly locale: string
  /** Only where drafts are shown. */
  readonly perspective?: 'drafts'
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
  /** @default 'published' */
  readonly perspective?: Perspective
}

export const createMeta = (
  { fallback, reviews, total }: Pick<ListAnswer, 'fallback' | 'reviews' | 'total'>,
  { locale, licence, today, perspective = 'published' }: MetaOptions,
): Meta => ({
  locale,
  ...(perspective === 'drafts' ? { perspective } : {}),
  ...(fallback.length > 0 ? { fallback } : {}),
  licence,
  disclaimer: inLocale(disclaimer, locale),
  review: createReviewMeta(reviews, { locale, today, perspective }),
  ...(total === undefined ? {} : { total }),
})
