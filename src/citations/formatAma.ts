import { textOf } from '../delivery/readServed'
import { inLocale, type LocalisedText } from '../domain/locale'
import { accessDay } from './accessDay'
import { italic, joined, markup, sentence, shortName } from './entryParts'
import { escapeHtml } from '../domain/escapeHtml'
import { yearOf, type Work } from './toWork'

const accessed: LocalisedText = { en: 'Accessed', es: 'Consultado el' }
const published: LocalisedText = { en: 'Published', es: 'Publicado en' }
const within: LocalisedText = { en: 'In', es: 'En' }

/**
 * A work by the AMA Manual of Style, 11th edition, chapter 3, as HTML: up to six authors, of more the first three
 * and “et al”; journals, books and reports in italics; whole page ranges; the DOI last and without a stop; for what
 * has none the day of access and the address. Journals are named in full, since no abbreviation is stored.
 */
export const formatAma = (work: Work, locale: string): string =>
  joined([
    sentence(escapeHtml(authorsOf(work))),
    ...(isArticle(work) ? articleParts(work) : bookParts(work, locale)),
    ...addressParts(work, locale),
  ])

const authorsOf = ({ authors, hasMoreAuthors }: Work): string => {
  const shown = authors.slice(0, authors.length > 6 ? 3 : 6)
  const isCut = shown.length > 0 && (hasMoreAuthors || shown.length < authors.length)
  return [...shown.map(shortName), ...(isCut ? ['et al'] : [])].join(', ')
}

/** What appeared in a periodical; the gazettes of law are cited like one. */
const isArticle = ({ item }: Work): boolean =>
  item.type === 'article-journal' ||
  (item.type === 'legislation' && textOf(item['container-title']) !== undefined)

const articleParts = (work: Work): string[] => {
  const { item } = work
  const issue = textOf(item.issue)
  const pages = textOf(item.page)
  const place = `${textOf(item.volume) ?? ''}${issue ? `(${issue})` : ''}${pages ? `:${pages}` : ''}`
  return [
    sentence(markup(textOf(item.title))),
    sentence(italic(textOf(item['container-title']))),
    sentence([yearOf(work), escapeHtml(place)].filter(Boolean).join(';')),
  ]
}

const bookParts = (work: Work, locale: string): string[] => {
  const { item } = work
  const container = textOf(item['container-title']) ?? ''
  const publisher = textOf(item.publisher) ?? ''
  const title = textOf(item.title)
  const year = yearOf(work)
  if (item.type === 'webpage') {
    return [
      sentence(markup(title)),
      sentence(escapeHtml(container || publisher)),
      sentence(year ? `${inLocale(published, locale)} ${year}` : ''),
    ]
  }
  const pages = textOf(item.page)
  const imprint = [escapeHtml(publisher), year].filter(Boolean).join('; ')
  const place = sentence(`${imprint}${pages ? `:${escapeHtml(pages)}` : ''}`)
  return item.type === 'chapter' && container
    ? [sentence(markup(title)), sentence(`${inLocale(within, locale)}: ${italic(container)}`), place]
    : [sentence(italic(title)), sentence(escapeHtml(container)), place]
}

const addressParts = (work: Work, locale: string): string[] => {
  const doi = textOf(work.item.DOI)
  const url = textOf(work.item.URL)
  if (doi) return [`doi:${escapeHtml(doi)}`]
  if (!url) return []
  const day = accessDay(work, 'long', locale)
  return [day ? sentence(`${inLocale(accessed, locale)} ${day}`) : '', escapeHtml(url)]
}
