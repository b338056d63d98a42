import type { FormattedCitation } from '../citations/entryHtml'
import type { FindSources } from '../delivery/findSources'
import type { FindDocument } from '../delivery/includeDocuments'
import type { Ref } from '../delivery/servedDocument'
import type { FoodRow } from './foodRows'

/** Prose in its two forms; the HTML is sanitised when it is shown. */
export type Prose = { readonly html: string; readonly text: string }

export type EvidenceView = {
  readonly stance?: string | undefined
  readonly design?: string | undefined
  readonly finding?: string | undefined
  /** Number of the reference; absent while the work is not published. */
  readonly number?: number | undefined
}

export type ClaimView = {
  readonly kind: 'claim'
  readonly ref: Ref
  readonly leadIn?: string | undefined
  readonly statement: string
  readonly plainLanguage?: string | undefined
  readonly certainty?: string | undefined
  readonly verdict?: string | undefined
  readonly caveat?: string | undefined
  readonly evidence: readonly EvidenceView[]
  /** Numbers of the references that it rests on, rising. */
  readonly numbers: readonly number[]
}

/** A part of an article, with all that it shows of other documents. */
export type SectionView =
  | { readonly kind: 'prose'; readonly heading?: string | undefined; readonly prose: Prose }
  | { readonly kind: 'callout'; readonly tone: string; readonly prose: Prose }
  | ClaimView
  | {
      readonly kind: 'node'
      readonly ref: Ref
      readonly summary?: string | undefined
      readonly seekCare?: string | undefined
    }
  | {
      readonly kind: 'food-table'
      readonly mineral: Ref
      readonly caption?: string | undefined
      readonly rows: readonly FoodRow[]
    }

export type ReferenceView = FormattedCitation & { readonly slug: string }

/** An article as its forms show it: both say the same, in the same order. */
export type ArticleView = {
  readonly slug: string
  readonly locale: string
  readonly title: string
  readonly summary?: string | undefined
  readonly takeaways: readonly string[]
  readonly sections: readonly SectionView[]
  /** Numbered from 1 in the order in which they are first cited. */
  readonly references: readonly ReferenceView[]
  /** What readers have to know about the review. */
  readonly reviewNotice: string
  readonly disclaimer: string
  readonly licence: { readonly name: string; readonly url: string; readonly attribution: string }
  /** The address of a document, for links. */
  readonly addressOf: (ref: { readonly type: string; readonly slug: string }) => string
}

export type ArticleContext = Pick<
  ArticleView,
  'locale' | 'reviewNotice' | 'disclaimer' | 'licence' | 'addressOf'
> & {
  readonly find: FindDocument
  /** The same for who looks at many documents and shows few. */
  readonly findInPassing: FindDocument
  /** Everything that a reverse field lists, also what is beyond its limit. */
  readonly sourcesOf: FindSources
}
