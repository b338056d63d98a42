import type { Author } from '../../domain/citations/author'
import { normaliseOrcid } from '../../domain/identifiers/orcid'
import { plainText } from '../text/plainText'
import type { CslType, Located, Problem, SourceWork } from '../types'
import { noticeIn } from '../work/notices'
import type { JsonRecord } from './read'

/** Types of CSL 1.0.2, by the ones that are kept here. */
const types: Readonly<Record<string, CslType>> = {
  'article-journal': 'article-journal',
  article: 'article-journal',
  'article-magazine': 'article-journal',
  'article-newspaper': 'article-journal',
  'paper-conference': 'article-journal',
  periodical: 'article-journal',
  book: 'book',
  collection: 'book',
  classic: 'book',
  chapter: 'chapter',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  report: 'report',
  thesis: 'report',
  manuscript: 'report',
  pamphlet: 'report',
  standard: 'report',
  document: 'report',
  dataset: 'dataset',
  webpage: 'webpage',
  post: 'webpage',
  'post-weblog': 'webpage',
  legislation: 'legislation',
  bill: 'legislation',
  legal_case: 'legislation',
  regulation: 'legislation',
}

/** An item of CSL-JSON → a work. Values of the wrong kind are passed over. */
export const mapCslJson = ({ row, line, item }: JsonRecord): SourceWork => {
  const isItem = typeof item === 'object' && item !== null && !Array.isArray(item)
  const source = isItem ? item : {}
  const read = (...names: readonly string[]): Located[] =>
    names.flatMap((name) => {
      const value = textOf(Reflect.get(source, name))
      return value === undefined ? [] : [{ value, line }]
    })
  const problems: Problem[] = isItem
    ? []
    : [
        {
          severity: 'error',
          row,
          line,
          message: 'This entry of the list is no object with “type” and “title”.',
        },
      ]
  const word = read('type')[0]?.value
  const type = types[word ?? '']
  const names: unknown = Reflect.get(source, 'author')
  const rows: readonly unknown[] = Array.isArray(names) ? names.slice(0, 5_000) : []
  const authors = rows.flatMap((name) => authorOf(name) ?? [])
  return {
    row,
    line,
    ...(word !== undefined && { kind: { word, line, type } }),
    title: read('title')[0],
    authors: authors.filter(({ literal }) => !isOthers(literal)),
    hasMoreAuthors: authors.some(({ literal }) => isOthers(literal)),
    container: read('container-title', 'collection-title', 'container-title-short', 'journalAbbreviation')[0],
    dates: dated(Reflect.get(source, 'issued'), line),
    volume: read('volume')[0],
    issue: read('issue')[0],
    pages: read('page', 'number')[0],
    publisher: read('publisher')[0],
    language: read('language')[0],
    accessed: dated(Reflect.get(source, 'accessed'), line)[0],
    identifiers: {
      doi: read('DOI', 'doi'),
      pmid: read('PMID'),
      pmcid: read('PMCID'),
      isbn: type === 'article-journal' ? [] : read('ISBN'),
      url: read('URL'),
      loose: read('note', 'URL'),
    },
    publicationTypes: read('genre'),
    notice: noticeIn(
      read('note', 'status', 'genre').map(({ value }) => value),
      'The imported record',
    ),
    problems,
  }
}

const isOthers = (name: string | undefined): boolean =>
  name !== undefined && /^(?:et\.? al\.?|others)$/iu.test(name)

/** Crossref gives some texts as a list of one. */
const textOf = (value: unknown): string | undefined => {
  const single: unknown = Array.isArray(value) ? value[0] : value
  if (typeof single === 'number' && Number.isFinite(single)) return String(single)
  return typeof single === 'string' && single.trim() !== '' ? single : undefined
}

const authorOf = (name: unknown): Author | undefined => {
  if (typeof name !== 'object' || name === null) return undefined
  const text = (field: string): string => plainText(textOf(Reflect.get(name, field)) ?? '')
  const literal = text('literal') || text('name')
  if (literal !== '') return { literal }
  const family = [text('dropping-particle'), text('non-dropping-particle'), text('family'), text('suffix')]
    .filter(Boolean)
    .join(' ')
  const given = text('given')
  if (family === '') return given === '' ? undefined : { literal: given }
  const orcid = normaliseOrcid(text('ORCID'))
  return { family, ...(given && { given }), ...(orcid && { orcid }) }
}

/** `{ "date-parts": [[2020, 3, 1]] }`, `{ "raw": "March 2020" }` or a text. */
const dated = (date: unknown, line: number): Located[] => {
  const plain = textOf(date)
  if (plain !== undefined) return [{ value: plain, line }]
  if (typeof date !== 'object' || date === null) return []
  const parts: unknown = Reflect.get(date, 'date-parts')
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  const written = Array.isArray(first)
    ? first
        .slice(0, 3)
        .map((part) => String(part))
        .join('-')
    : undefined
  const other = textOf(Reflect.get(date, 'raw')) ?? textOf(Reflect.get(date, 'literal'))
  return [written, other].flatMap((value) => (value ? [{ value, line }] : []))
}
