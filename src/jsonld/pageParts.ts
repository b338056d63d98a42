import type { MedicalWebPageLeaf, PersonLeaf, WebPageElementLeaf } from 'schema-dts'
import { groupOf, refOf, textOf } from '../delivery/readServed'
import type { Ref, ServedDocument } from '../delivery/servedDocument'
import { labelIn } from '../domain/vocabulary/labelIn'
import { reviewStates } from '../domain/vocabulary/governance'
import { addressOf, entityAddress, type JsonLdContext } from './jsonLdContext'

/** What every page says of itself: address, dates, licence, authors, review. */
export type PageParts = Pick<
  MedicalWebPageLeaf,
  | '@id'
  | 'url'
  | 'name'
  | 'inLanguage'
  | 'datePublished'
  | 'dateModified'
  | 'license'
  | 'creditText'
  | 'usageInfo'
  | 'creativeWorkStatus'
  | 'author'
  | 'reviewedBy'
  | 'lastReviewed'
>

/**
 * `reviewedBy` and `lastReviewed` are there only when a qualified person has signed the document. The disclaimer is
 * no property of schema.org; it stands in `usageInfo`, with what is to be known about the review.
 */
export const pageParts = (document: ServedDocument, name: string, context: JsonLdContext): PageParts => {
  const { locale, licence, disclaimer, reviewNotice } = context
  const { reviewState, lastReviewed, author, reviewer } = groupOf(document.governance)
  const isSigned = reviewState === 'reviewed'
  return {
    '@id': addressOf(context, document),
    url: addressOf(context, document),
    name,
    inLanguage: locale,
    datePublished: textOf(document.firstPublishedAt),
    dateModified: textOf(document.publishedAt),
    license: licence.url,
    creditText: licence.attribution,
    usageInfo: {
      '@type': 'CreativeWork',
      text: [reviewNotice, textOf(groupOf(document.governance).disclaimer), disclaimer]
        .filter(Boolean)
        .join(' '),
    },
    creativeWorkStatus: labelIn(reviewStates, textOf(reviewState), locale),
    author: personOf(refOf(author), context),
    reviewedBy: isSigned ? personOf(refOf(reviewer), context) : undefined,
    lastReviewed: isSigned ? textOf(lastReviewed) : undefined,
  }
}

const personOf = (ref: Ref | undefined, context: JsonLdContext): PersonLeaf | undefined =>
  ref && {
    '@type': 'Person',
    '@id': entityAddress(context, ref),
    name: ref.title,
    url: addressOf(context, ref),
  }

/** A part of a page that schema.org has no property for, under its heading; nothing when there is no text. */
export const pageSection = (
  name: string,
  text: string | readonly string[] | undefined,
): WebPageElementLeaf[] => {
  const lines = typeof text === 'string' ? text : (text ?? []).join('\n')
  return lines === '' ? [] : [{ '@type': 'WebPageElement', name, text: lines }]
}
