import { html, type HtmlValue } from './html.js'

type Addressed = { readonly type: string; readonly slug: string }

/** The address when a reader may follow it: a web address, a path of this site or a place on this page. */
export const safeUrl = (url: string | undefined): string | undefined =>
  url && /^(?:https?:\/\/|\/(?![/\\])|#)[^\s\\]*$/i.test(url) ? url : undefined

/** Escaped for one segment of an address; empty for text that is none, such as half a character. */
export const urlPart = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return ''
  }
}

/** A link, or its text alone where there is no address that is safe to follow. */
export const anchor = (url: string | undefined, content: HtmlValue): HtmlValue => {
  const address = safeUrl(url)
  return address ? html`<a part="link" href="${address}">${content}</a>` : content
}

/** A link to a document on the partner's own site, by the template that was given: `/{type}/{slug}`. */
export const linkTo = (
  ref: Addressed | undefined,
  content: HtmlValue,
  template: string | undefined,
): HtmlValue =>
  anchor(
    ref && template?.replace(/\{(type|slug)\}/g, (_, name) => urlPart(name === 'type' ? ref.type : ref.slug)),
    content,
  )

/** Where a DOI leads. */
export const doiUrl = (doi: string): string => `https://doi.org/${urlPart(doi).replaceAll('%2F', '/')}`
