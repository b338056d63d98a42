import type { Author } from '../../domain/citations/author'
import { plainText } from '../text/plainText'
import type { CslType, Located, RawRecord, SourceWork } from '../types'
import { fieldsOf, type Fields } from '../work/fieldsOf'
import { readName } from '../work/names'
import { noticeIn } from '../work/notices'
import { decodeLatex } from './decodeLatex'
import { entryType } from './read'
import { splitNames } from './splitNames'

/** Entry types of BibTeX and BibLaTeX. */
const types: Readonly<Record<string, CslType>> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  periodical: 'article-journal',
  inproceedings: 'article-journal',
  conference: 'article-journal',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  booklet: 'book',
  manual: 'book',
  reference: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  suppbook: 'chapter',
  bookinbook: 'chapter',
  inreference: 'chapter',
  techreport: 'report',
  report: 'report',
  phdthesis: 'report',
  mastersthesis: 'report',
  thesis: 'report',
  unpublished: 'report',
  standard: 'report',
  dataset: 'dataset',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  webpage: 'webpage',
  legislation: 'legislation',
  legal: 'legislation',
}

/** A BibTeX entry → a work. */
export const mapBibtex = ({ row, line, fields, problems }: RawRecord): SourceWork => {
  const raw = fieldsOf(fields)
  const read = fieldsOf(fields.map((field) => ({ ...field, value: decodeLatex(field.value) })))
  const word = raw.first(entryType)
  const type = types[word?.value ?? '']
  const { authors, hasMore } = authorsIn(raw, type)
  const notes = read.all('note', 'annote', 'addendum')
  return {
    row,
    line,
    ...(word && { kind: { word: `@${word.value}`, line: word.line, type } }),
    title: titleOf(read),
    authors,
    hasMoreAuthors: hasMore,
    container: read.first('journal', 'journaltitle', 'booktitle', 'series', 'howpublished'),
    dates: read.all('year', 'date', 'issued'),
    volume: read.first('volume'),
    issue: read.first('number', 'issue'),
    pages: read.first('pages', 'eid', 'article-number', 'articleno'),
    publisher: read.first('publisher', 'institution', 'school', 'organization'),
    language: read.first('language', 'langid'),
    accessed: read.first('urldate'),
    identifiers: {
      doi: raw.all('doi').map(unescaped),
      pmid: [...read.all('pmid'), ...eprint(read, 'pubmed')],
      pmcid: [...read.all('pmcid', 'pmc'), ...eprint(read, 'pmc')].map(withLetters),
      isbn: read.all('isbn'),
      url: raw.all('url').map(unescaped).filter(isAddress),
      loose: [...raw.all('url', 'note', 'howpublished', 'annote', 'ee').map(unescaped)],
    },
    publicationTypes: [],
    notice: noticeIn(
      notes.map(({ value }) => value),
      'The imported record',
    ),
    problems,
  }
}

const isAddress = ({ value }: Located): boolean => /^https?:/iu.test(value)

/** Identifiers and addresses are written as they are by some and escaped by others. */
const unescaped = ({ value, line }: Located): Located => ({
  value: value
    .replace(/\\url\s?|[{}]/gu, '')
    .replace(/\\([&%#_$~])/gu, '$1')
    .replace(/\{?\\textasciitilde\}?/gu, '~')
    .trim(),
  line,
})

const titleOf = (read: Fields): Located | undefined => {
  const [title, subtitle] = [read.first('title'), read.first('subtitle')]
  return title && subtitle ? { ...title, value: `${title.value}: ${subtitle.value}` } : title
}

const authorsIn = (raw: Fields, type: CslType | undefined): { authors: Author[]; hasMore: boolean } => {
  const named =
    raw.first('author') ??
    (type === 'book' ? raw.first('editor') : undefined) ??
    raw.first('institution', 'organization')
  const isBody = named !== undefined && raw.all('author', 'editor').length === 0
  if (isBody) return { authors: [{ literal: plainText(decodeLatex(named.value)) }], hasMore: false }
  const names = splitNames(named?.value ?? '')
  const people = names.filter((name) => !/^others$|^et\.? al\.?$/iu.test(name.trim()))
  return {
    authors: people.flatMap((name) => authorOf(name) ?? []),
    hasMore: people.length < names.length,
  }
}

/** A name that stands in braces as a whole is a body's. */
const authorOf = (name: string): Author | undefined => {
  const text = plainText(decodeLatex(name))
  if (isOneGroup(name.trim()) && text !== '') return { literal: text }
  const [last = '', junior = '', first = ''] = text.split(',').map((part) => part.trim())
  // BibTeX's own order with a suffix is “King, Jr., Martin Luther”.
  return first !== '' && /^(?:jr|sr|i{2,3}|iv)\.?$/iu.test(junior)
    ? { family: `${last} ${junior}`, given: first }
    : readName(text)
}

/** `{World Health Organization}`, but neither `{M}ller, {J}` nor `{\\O}`, which is a letter. */
const isOneGroup = (name: string): boolean => {
  if (!name.startsWith('{') || name.startsWith('{\\')) return false
  let depth = 0
  for (let at = 0; at < name.length; at += 1) {
    const character = name.charAt(at)
    if (character === '\\') at += 1
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    if (depth === 0) return at === name.length - 1
  }
  return false
}

const eprint = (read: Fields, system: string): Located[] =>
  read.first('eprinttype', 'archiveprefix')?.value.toLowerCase() === system ? read.all('eprint') : []

const withLetters = ({ value, line }: Located): Located => ({
  value: /^\d+$/u.test(value) ? `PMC${value}` : value,
  line,
})
