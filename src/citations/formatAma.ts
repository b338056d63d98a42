import { groupOf, textOf } from '../delivery/readServed'
import { inLocale, type LocalisedText } from '../domain/locale'
import { finishEntry, type FormattedCitation } from './entryHtml'
import { escapeHtml } from './escapeHtml'
import { yearOf, type CslName, type Work } from './toWork'

const accessed: LocalisedText = { en: 'Accessed', es: 'Consultado el' }
const published: LocalisedText = { en: 'Published', es: 'Publicado en' }
const within: LocalisedText = { en: 'In', es: 'En' }

/**
 * A work by the AMA Manual of Style, 11th edition, chapter 3: up to six authors, of more the first three and “et
 * al”; journals, books and reports in italics; whole page ranges; the DOI last and without a stop; for what has
 * none the day of access and the address. Journals are named in full, since no abbreviation is stored.
 */
export const formatAma = (work: Work, locale: string): FormattedCitation => {
  const { item } = work
  const parts = [
    sentence(authorsOf(work)),
    ...(isArticle(work) ? articleParts(work) : bookParts(work, locale)),
    ...addressParts(work, locale),
  ]
  return finishEntry(parts.filter((part) => part !== '').join(' '), { ...work, item })
}

/** What appeared in a periodical; the gazettes of law are cited like one. */
const isArticle = ({ item }: Work): boolean =>
  item.type === 'article-journal' ||
  (item.type === 'legislation' && textOf(item['container-title']) !== undefined)

const articleParts = (work: Work): string[] => {
  const { item } = work
  const volume = textOf(item.volume) ?? ''
  const issue = textOf(item.issue)
  const pages = textOf(item.page)
  const place = `${volume}${issue ? `(${issue})` : ''}${pages ? `:${pages}` : ''}`
  return [
    sentence(markup(textOf(item.title))),
    sentence(italic(textOf(item['container-title']))),
    sentence([yearOf(work), escapeHtml(place)].filter(Boolean).join(';')),
  ]
}

const bookParts = (work: Work, locale: string): string[] => {
  const { item } = work
  const container = textOf(item['container-title']) ?? ''
  const year = yearOf(work)
  const publisher = textOf(item.publisher) ?? ''
  const pages = textOf(item.page)
  const imprint = [escapeHtml(publisher), year].filter(Boolean).join('; ')
  const place = `${imprint}${pages ? `:${escapeHtml(pages)}` : ''}`
  if (item.type === 'chapter' && container) {
    return [
      sentence(markup(textOf(item.title))),
      sentence(`${inLocale(within, locale)}: ${italic(container)}`),
      sentence(place),
    ]
  }
  const title = textOf(item.title)
  if (item.type !== 'webpage')
    return [sentence(italic(title)), sentence(escapeHtml(container)), sentence(place)]
  return [
    sentence(markup(title)),
    sentence(escapeHtml(container || publisher)),
    sentence(year ? `${inLocale(published, locale)} ${year}` : ''),
  ]
}

const addressParts = ({ item }: Work, locale: string): string[] => {
  const doi = textOf(item.DOI)
  const url = textOf(item.URL)
  if (doi) return [`doi:${escapeHtml(doi)}`]
  if (!url) return []
  const day = dayOf(groupOf(item.accessed)['date-parts'], locale)
  return [...(day ? [sentence(`${inLocale(accessed, locale)} ${day}`)] : []), escapeHtml(url)]
}

const dayOf = (parts: unknown, locale: string): string | undefined => {
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  if (!Array.isArray(first) || first.length !== 3) return undefined
  const [year, month, day] = first.map(Number)
  return new Intl.DateTimeFormat(locale === 'es' ? 'es-ES' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day))
}

const authorsOf = ({ authors, hasMoreAuthors }: Work): string => {
  const names = authors.map(nameOf)
  const shown = names.length > 6 ? names.slice(0, 3) : names
  const isCut = hasMoreAuthors || shown.length < names.length
  return [...shown, ...(isCut && shown.length > 0 ? ['et al'] : [])].map(escapeHtml).join(', ')
}

/** “de Baaij JHF”: family name, then the first letters of the given names. */
const nameOf = ({ family, given, literal }: CslName): string => {
  if (literal) return literal
  const initials = (given ?? '').match(/\p{L}+/gu)?.map((name) => name.charAt(0).toUpperCase()) ?? []
  return [family, initials.join('')].filter(Boolean).join(' ')
}

/** Closed by a stop, which goes inside a quotation mark and is not needed after a question. */
const sentence = (html: string): string => {
  const text = html.trim()
  if (text === '') return ''
  const quote = /(?:&quot;|[”"])$/.exec(text)?.[0] ?? ''
  const bare = text.slice(0, text.length - quote.length)
  return /[.?!](?:<\/i>)?$/.test(bare) ? text : `${bare}.${quote}`
}

const italic = (text: string | undefined): string => (text ? `<i>${markup(text)}</i>` : '')

/** The markup that CSL knows within a title; the sanitiser behind closes what is left open. */
const markup = (text = ''): string => escapeHtml(text).replace(/&lt;(\/?(?:i|b|sup|sub))&gt;/g, '<$1>')
