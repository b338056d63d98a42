import { textOf } from '../delivery/readServed'
import { escapeHtml } from '../domain/escapeHtml'
import type { Work } from './toWork'

/** A citation in two forms that say the same. */
export type FormattedCitation = {
  readonly text: string
  /** With italics where the style asks for them, and links. Safe to be shown as it is. */
  readonly html: string
}

/** Both forms of an entry that a style wrote as HTML; the address of the work becomes a link. */
export const finishEntry = (entry: string, work: Work): FormattedCitation => ({
  text: plainText(entry),
  html: linkAddress(entry, work),
})

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text of HTML that was escaped here, so that only these entities can occur. */
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => characters[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()

/** As the styles write it: a DOI bare after “doi:” or as an address, or else the web address. */
const linkAddress = (html: string, { item }: Work): string => {
  const doi = textOf(item.DOI)
  const address = doi ? `https://doi.org/${doi}` : textOf(item.URL)
  if (!address || !/^https?:\/\//i.test(address)) return html
  const shown = [address, ...(doi ? [doi] : [])].map(escapeHtml).find((text) => html.includes(text))
  if (shown === undefined) return html
  const at = html.lastIndexOf(shown)
  return `${html.slice(0, at)}<a href="${escapeHtml(address)}">${shown}</a>${html.slice(at + shown.length)}`
}
