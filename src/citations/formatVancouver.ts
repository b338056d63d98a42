import { textOf } from '../delivery/readServed'
import { inLocale, type LocalisedText } from '../domain/locale'
import { accessDay } from './accessDay'
import { joined, markup, pageRange, sentence, shortName } from './entryParts'
import { escapeHtml } from '../domain/escapeHtml'
import { yearOf, type Work } from './toWork'

const cited: LocalisedText = { en: 'cited', es: 'citado' }
const availableFrom: LocalisedText = { en: 'Available from', es: 'Disponible en' }
const within: LocalisedText = { en: 'In', es: 'En' }

/**
 * A work by NLM's Citing Medicine, 2nd edition, which ICMJE recommends and everybody calls Vancouver, as HTML: up
 * to six authors, of more the first six and “et al.”; no italics; page ranges without the digits that repeat; what
 * was read on the web and has no DOI is marked “[Internet]” with the day and the address.
 */
export const formatVancouver = (work: Work, locale: string): string =>
  joined([
    sentence(escapeHtml(authorsOf(work))),
    ...(isArticle(work) ? articleParts(work, locale) : bookParts(work, locale)),
    addressOf(work, locale),
    registersOf(work),
  ])

const authorsOf = ({ authors, hasMoreAuthors }: Work): string => {
  const shown = authors.slice(0, 6)
  const isCut = shown.length > 0 && (hasMoreAuthors || shown.length < authors.length)
  return [...shown.map(shortName), ...(isCut ? ['et al'] : [])].join(', ')
}

/** Regulations that a gazette printed are cited like articles, as the volume would be lost otherwise. */
const isArticle = ({ item }: Work): boolean =>
  item.type === 'article-journal' ||
  (item.type === 'legislation' && textOf(item['container-title']) !== undefined)

/** Read on the web, and no DOI leads there. */
const isOnline = ({ item }: Work): boolean => textOf(item.URL) !== undefined && textOf(item.DOI) === undefined

const medium = (work: Work): string => (isOnline(work) ? ' [Internet]' : '')

const articleParts = (work: Work, locale: string): string[] => {
  const { item } = work
  const issue = textOf(item.issue)
  const pages = shortPages(work)
  const place = `${textOf(item.volume) ?? ''}${issue ? `(${issue})` : ''}${pages ? `:${pages}` : ''}`
  const container = textOf(item['container-title'])
  return [
    sentence(`${markup(textOf(item.title))}${container ? '' : medium(work)}`),
    container ? sentence(`${escapeHtml(container)}${medium(work)}`) : '',
    sentence([dateOf(work, locale), escapeHtml(place)].filter(Boolean).join(';')),
  ]
}

const bookParts = (work: Work, locale: string): string[] => {
  const { item } = work
  const container = textOf(item['container-title'])
  const title = markup(textOf(item.title))
  const pages = shortPages(work)
  const imprint = [escapeHtml(textOf(item.publisher) ?? ''), dateOf(work, locale)].filter(Boolean).join('; ')
  return [
    sentence(container ? title : `${title}${medium(work)}`),
    container ? sentence(`${inLocale(within, locale)}: ${escapeHtml(container)}${medium(work)}`) : '',
    sentence(imprint),
    pages ? sentence(`p. ${escapeHtml(pages)}`) : '',
  ]
}

const dateOf = (work: Work, locale: string): string => {
  const day = isOnline(work) ? accessDay(work, 'medical', locale) : undefined
  return joined([yearOf(work), day && `[${inLocale(cited, locale)} ${day}]`])
}

/** `1237-1241` is `1237-41`, `E97-E112` is `E97-112`. */
const shortPages = ({ item }: Work): string => {
  const [first, last] = pageRange(textOf(item.page) ?? '')
  if (last === undefined) return first
  const [, prefix = '', from = ''] = /^(\D*)(\d+)$/u.exec(first) ?? []
  const [, lastPrefix = '', to = ''] = /^(\D*)(\d+)$/u.exec(last) ?? []
  if (prefix !== lastPrefix) return `${first}-${last}`
  if (from.length !== to.length) return `${first}-${to}`
  const same = [...from].findIndex((digit, index) => digit !== to[index])
  return same < 0 ? first : `${first}-${to.slice(same)}`
}

const addressOf = (work: Work, locale: string): string => {
  const doi = textOf(work.item.DOI)
  if (doi) return `doi:${escapeHtml(doi)}`
  const url = textOf(work.item.URL)
  return url ? `${inLocale(availableFrom, locale)}: ${escapeHtml(url)}` : ''
}

const registersOf = ({ item }: Work): string => {
  const pmid = textOf(item.PMID)
  const pmcid = textOf(item.PMCID)
  const parts = [pmid && `PubMed PMID: ${pmid}`, pmcid && `PubMed Central PMCID: ${pmcid}`].filter(Boolean)
  return sentence(escapeHtml(parts.join('; ')))
}
