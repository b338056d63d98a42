import sanitizeHtml from 'sanitize-html'
import { textOf } from '../delivery/readServed'
import { escapeHtml } from './escapeHtml'
import type { Work } from './toWork'

/** Markup that CSL knows within a title. */
const allowed: sanitizeHtml.IOptions = { allowedTags: ['i', 'b', 'sup', 'sub'], allowedAttributes: {} }

/** A citation in two forms that say the same. */
export type FormattedCitation = {
  readonly text: string
  /** With italics where the style asks for them, and links. Safe to be shown as it is. */
  readonly html: string
}

/** Whatever made the entry: only known markup passes, and the addresses of the work become links. */
export const finishEntry = (entry: string, work: Work): FormattedCitation => {
  const html = sanitizeHtml(entry, allowed).trim()
  return { text: plainText(html), html: linkAddress(html, work) }
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The text of HTML that was sanitised here, so that only these entities can occur. */
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (entity, name: string) => characters[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()

/** Each address once, as the styles write it: a DOI bare after “doi:” or as an address, or else the web address. */
const linkAddress = (html: string, { item }: Work): string => {
  const doi = textOf(item.DOI)
  const url = textOf(item.URL)
  const address = doi ? `https://doi.org/${doi}` : url
  if (!address || !/^https?:\/\//i.test(address)) return html
  const shown = [address, ...(doi ? [doi] : [])].map(asShown).find((text) => html.includes(text))
  if (shown === undefined) return html
  const at = html.lastIndexOf(shown)
  const link = `<a href="${escapeHtml(address)}">${shown}</a>`
  return `${html.slice(0, at)}${link}${html.slice(at + shown.length)}`
}

/** As text between tags leaves the sanitiser. */
const asShown = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
