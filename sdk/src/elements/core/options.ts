import type { Meta } from '../../types/results.js'

/** What every render function takes besides its documents. */
export type RenderOptions = {
  /**
   * The `meta` of the answer that the documents came with, from `withResponse()` or a page. It holds the review,
   * the disclaimer and the attribution, which are always shown.
   */
  readonly meta: Meta
  /** Address of your own pages for other documents, as in `/{type}/{slug}`. @default titles are not links */
  readonly link?: string | undefined
  /** Level of the topmost heading, 1 to 6. @default 3 */
  readonly headingLevel?: number | undefined
  /** Also writes schema.org JSON-LD beside the element. @default false */
  readonly jsonLd?: boolean | undefined
  /** The nonce of your Content-Security-Policy, for the `<style>` in the markup. @default none */
  readonly nonce?: string | undefined
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/** Health content is shown with its review and disclaimer or not at all. @throws TypeError */
export const requireMeta = (meta: Meta | undefined, name: string): Meta => {
  if (meta && isText(meta.disclaimer) && isText(meta.review?.notice)) return meta
  throw new TypeError(`${name}: meta lacks the disclaimer or the review; pass that of the answer`)
}
