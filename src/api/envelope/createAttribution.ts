import { escapeHtml } from '../../domain/escapeHtml'
import { attributionHtml, attributionLine } from '../../domain/governance/attribution'
import type { Licence } from '../options'

/** How to name the source of content that is shown elsewhere. */
export type Attribution = {
  readonly text: string
  /** The same as HTML, with links to the content, where its address is a whole one, and to the licence. */
  readonly html: string
  /** Where the content comes from. */
  readonly url: string
}

export type AttributionOptions = {
  readonly licence: Licence
  readonly canonical: string
  /** Of the one document that is shown. */
  readonly title?: string | undefined
  readonly locale: string
}

export const createAttribution = ({ licence, canonical, title, locale }: AttributionOptions): Attribution => {
  const { name, attribution: by } = licence
  const source = escapeHtml(title ?? by)
  // An address without an origin would lead somewhere on the partner's own site.
  const linked = URL.canParse(canonical) ? `<a href="${escapeHtml(canonical)}">${source}</a>` : source
  return {
    text: attributionLine({ title, by, licence: name }, locale),
    html: attributionHtml(linked, { licence, isTitled: title !== undefined, locale }),
    url: canonical,
  }
}
