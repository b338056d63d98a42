import sanitizeHtml from 'sanitize-html'
import { escapeHtml } from '../domain/escapeHtml'
import type { CslName } from './toWork'

const allowed: sanitizeHtml.IOptions = { allowedTags: ['i', 'b', 'sup', 'sub'], allowedAttributes: {} }

const tags = /&lt;(\/?(?:i|b|sup|sub))&gt;/g

/** Text as HTML, with the markup that CSL knows within a title; what is left open is closed. */
export const markup = (text = ''): string => {
  const html = escapeHtml(text)
  return html.search(tags) < 0 ? html : sanitizeHtml(html.replace(tags, '<$1>'), allowed)
}

export const italic = (text = ''): string => (text === '' ? '' : `<i>${markup(text)}</i>`)

/** Closed by a stop, which goes inside a quotation mark, and of which a question or an abbreviation needs no second. */
export const sentence = (html: string): string => {
  const text = html.trim()
  if (text === '') return ''
  const quote = /(?:&quot;|[”"»])$/.exec(text)?.[0] ?? ''
  const bare = text.slice(0, text.length - quote.length)
  return /[.?!](?:<\/i>)?$/.test(bare) ? text : `${bare}.${quote}`
}

/** The parts that there are, one after the other. */
export const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ')

/** First letters of the given names: “Robert K.” → `R`, `K`. */
export const initialsOf = ({ given = '' }: CslName): string[] =>
  given.match(/\p{L}+/gu)?.map((name) => name.charAt(0).toUpperCase()) ?? []

const isEastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/** A name that is never shortened: of a body, or of a person in a script that has no initials. */
export const wholeName = ({ literal, family = '', given = '' }: CslName): string | undefined =>
  literal ?? (isEastAsian.test(`${family}${given}`) ? `${family}${given}` : undefined)

/** “de Baaij JHF”, as medicine names people. */
export const shortName = (name: CslName): string =>
  wholeName(name) ?? [name.family, initialsOf(name).join('')].filter(Boolean).join(' ')

/** First and last page of a range as they are written; of an article number only a first. */
export const pageRange = (pages: string): readonly [first: string, last?: string] => {
  const [, first, last] = /^([^-–—]+)[-–—]([^-–—]+)$/u.exec(pages) ?? []
  return first && last ? [first.trim(), last.trim()] : [pages]
}
