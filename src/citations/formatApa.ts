import { textOf } from '../delivery/readServed'
import { inLocale, type LocalisedText } from '../domain/locale'
import { initialsOf, italic, joined, markup, pageRange, sentence, wholeName } from './entryParts'
import { escapeHtml } from '../domain/escapeHtml'
import { yearOf, type CslName, type Work } from './toWork'

const within: LocalisedText = { en: 'In', es: 'En' }
const noDate: LocalisedText = { en: 'n.d.', es: 's. f.' }
const dataset: LocalisedText = { en: 'Dataset', es: 'Conjunto de datos' }
/** Between the pages of a range. */
const dash: LocalisedText = { en: '–', es: '-' }

/**
 * A work by the Publication Manual of the APA, 7th edition, chapters 9 to 11, as HTML: up to twenty authors, of more
 * the first nineteen and the last; the year behind them; journals with their volume, and whole works, in italics;
 * the DOI as an address. Titles stand in the case in which they are stored.
 */
export const formatApa = (work: Work, locale: string): string => {
  if (work.item.type === 'legislation') return legislationOf(work, locale)
  const authors = authorsOf(work)
  const date = `(${yearOf(work) ?? inLocale(noDate, locale)}).`
  const title = titleOf(work, locale)
  return joined([
    ...(authors === '' ? [title, date] : [sentence(escapeHtml(authors)), date, title]),
    ...sourceParts(work, locale),
    escapeHtml(addressOf(work)),
  ])
}

/** Section 9.8; where others are known to exist and not who, “et al.” stands for them. */
const authorsOf = ({ authors, hasMoreAuthors }: Work): string => {
  const names = authors.map(nameOf)
  if (names.length === 0) return ''
  if (hasMoreAuthors) return [...names.slice(0, 19), 'et al.'].join(', ')
  if (names.length > 20) return [...names.slice(0, 19), `… ${names.at(-1)}`].join(', ')
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

/** “de Baaij, J. H. F.” */
const nameOf = (name: CslName): string => {
  const initials = initialsOf(name).map((letter) => `${letter}.`)
  return wholeName(name) ?? [name.family, initials.join(' ')].filter(Boolean).join(', ')
}

/** In italics where it is a work by itself; of parts of one the whole is. */
const titleOf = ({ item }: Work, locale: string): string => {
  const title = textOf(item.title)
  const isPart = item.type === 'article-journal' || item.type === 'chapter'
  if (isPart) return sentence(markup(title))
  return sentence(item.type === 'dataset' ? `${italic(title)} [${inLocale(dataset, locale)}]` : italic(title))
}

const sourceParts = (work: Work, locale: string): string[] => {
  const { item } = work
  const container = textOf(item['container-title']) ?? ''
  const pages = escapeHtml(pagesOf(work, locale))
  if (item.type === 'article-journal') {
    const issue = textOf(item.issue)
    const volume = `${italic(textOf(item.volume))}${issue ? `(${escapeHtml(issue)})` : ''}`
    return [sentence([italic(container), volume, pages].filter(Boolean).join(', '))]
  }
  const publisher = sentence(escapeHtml(publisherOf(work)))
  if (item.type !== 'chapter' || container === '') return [sentence(escapeHtml(container)), publisher]
  const place = pages ? ` (${pages.includes(inLocale(dash, locale)) ? 'pp.' : 'p.'} ${pages})` : ''
  return [sentence(`${inLocale(within, locale)} ${italic(container)}${place}`), publisher]
}

/** Section 9.29: a publisher that is the author is not named twice. */
const publisherOf = ({ item, authors }: Work): string => {
  const publisher = textOf(item.publisher) ?? ''
  return authors.length === 1 && authors[0]?.literal === publisher ? '' : publisher
}

const pagesOf = ({ item }: Work, locale: string): string =>
  pageRange(textOf(item.page) ?? '').join(inLocale(dash, locale))

/** Section 11.7: the regulation, then where it is printed: volume, gazette, first page and year. */
const legislationOf = (work: Work, locale: string): string => {
  const { item } = work
  const gazette = textOf(item['container-title'])
  const [page] = pageRange(textOf(item.page) ?? '')
  const year = `(${yearOf(work) ?? inLocale(noDate, locale)})`
  const source = gazette
    ? escapeHtml(joined([textOf(item.volume), gazette, page]))
    : escapeHtml(textOf(item.publisher) ?? '')
  const title = markup(textOf(item.title))
  return joined([
    sentence(joined([source ? `${title}, ${source}` : title, year])),
    escapeHtml(addressOf(work)),
  ])
}

const addressOf = ({ item }: Work): string => {
  const doi = textOf(item.DOI)
  return doi ? `https://doi.org/${doi}` : (textOf(item.URL) ?? '')
}
