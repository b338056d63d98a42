import { groupOf, textOf } from '../delivery/readServed'
import { integrityStatuses } from '../domain/vocabulary/governance'
import { labelIn } from '../domain/vocabulary/labelIn'
import type { Json } from '../model/types'
import { plainTitle, yearOf, type CslName, type Work } from './toWork'

/** RIS types of the works there are; what has none is `GEN`, generic. */
const types: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  dataset: 'DATA',
  webpage: 'ELEC',
  legislation: 'LEGAL',
}

/**
 * Works in the RIS format of reference managers (Research Information Systems, 2011), one record each. Lines end in
 * CR LF and are never folded. PMID and PMCID stand where EndNote keeps them, in `AN` and `C2`.
 */
export const toRis = (works: readonly Work[]): string => works.map(recordOf).join('\r\n')

const recordOf = (work: Work): string => {
  const { slug, item, authors, hasMoreAuthors, notice } = work
  const [firstPage, lastPage] = pagesOf(textOf(item.page))
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[textOf(item.type) ?? ''] ?? 'GEN'],
    ['ID', slug],
    ...authors.map((author) => ['AU', nameOf(author)] as const),
    ['TI', plainTitle(work)],
    ['T2', textOf(item['container-title'])],
    ['PY', yearOf(work)],
    ['VL', textOf(item.volume)],
    ['IS', textOf(item.issue)],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PB', textOf(item.publisher)],
    ['SN', textOf(item.ISBN)],
    ['DO', textOf(item.DOI)],
    ['UR', textOf(item.URL)],
    ['AN', textOf(item.PMID)],
    ['C2', textOf(item.PMCID)],
    ['LA', textOf(item.language)],
    ['Y2', dayOf(groupOf(item.accessed)['date-parts'])],
    ['N1', hasMoreAuthors ? 'There are more authors than listed.' : undefined],
    ['N1', labelIn(integrityStatuses, notice, 'en')],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}

/** A line break in a value would start a field of its own. */
const oneLine = (value: string): string => value.replace(/[\p{Cc}\s]+/gu, ' ').trim()

const nameOf = ({ family, given, literal }: CslName): string =>
  literal ?? [family, given].filter(Boolean).join(', ')

/** First and last page of a range; an article number is a first page. */
const pagesOf = (pages: string | undefined): [first?: string, last?: string] => {
  if (!pages) return []
  const [, first, last] = /^([^-–—]+)[-–—]([^-–—]+)$/u.exec(pages) ?? []
  return first && last ? [first.trim(), last.trim()] : [pages]
}

const dayOf = (parts: Json | undefined): string | undefined => {
  const first = Array.isArray(parts) ? parts[0] : undefined
  if (!Array.isArray(first)) return undefined
  return `${first.map((part) => String(part).padStart(2, '0')).join('/')}/`
}
