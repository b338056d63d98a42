import { labelIn } from '../../domain/vocabulary/labelIn'
import { cslTypes } from '../../domain/vocabulary/identifiers'
import { quoted } from '../../domain/quoted'
import type { CslType, Located, Problem, RawRecord, SourceWork } from '../types'
import { fieldsOf, type Fields } from '../work/fieldsOf'
import { readNames } from '../work/names'
import { moreAuthorsNote, noticeIn } from '../work/notices'
import { rangeOf } from '../work/pages'
import { approximate, risTypes } from './types'

/** A RIS record → a work. Each tag is looked for where any of the vendors puts what it means. */
export const mapRis = ({ row, line, fields, problems }: RawRecord): SourceWork => {
  const read = fieldsOf(fields)
  const word = read.first('TY')
  const type = risTypes[word?.value.trim().toUpperCase() ?? '']
  const isPart = type === 'article-journal' || type === 'chapter'
  const notes = read.all('N1', 'M3', 'C3')
  const { authors, hasMore } = readNames(namesIn(read, type))
  return {
    row,
    line,
    ...(word && { kind: { word: word.value || 'nothing', line: word.line, type } }),
    title: titleOf(read, type),
    authors,
    hasMoreAuthors: hasMore || notes.some(({ value }) => value === moreAuthorsNote),
    container: containerOf(read, isPart),
    dates: read.all('PY', 'Y1', 'DA', 'YR'),
    volume: read.first('VL'),
    issue: read.first('IS'),
    pages: pagesOf(read),
    publisher: read.first('PB'),
    language: read.first('LA'),
    accessed: read.first('Y2'),
    identifiers: {
      doi: read.all('DO', 'DI'),
      pmid: pmidsOf(read),
      pmcid: read.all('C2', 'PMC', 'PC').filter(({ value }) => /^\s*PMC\d/iu.test(value)),
      isbn: type === 'book' || type === 'chapter' || type === 'report' ? read.all('SN', 'BN') : [],
      url: read.all('UR').flatMap(addressesIn),
      // Not M1 and U1 to U5, where PsycInfo lists the works that this one cites.
      loose: [...read.all('UR', 'L1', 'L2', 'L3', 'LK', 'AN', 'ID'), ...notes],
    },
    publicationTypes: read.all('M3', 'PT'),
    notice: noticeIn(
      read.all('N1', 'M3', 'PT').map(({ value }) => value),
      'The imported record',
    ),
    problems: [...problems, ...approximation(row, word, type)],
  }
}

const approximation = (row: number, word: Located | undefined, type: CslType | undefined): Problem[] =>
  word && type && approximate.has(word.value.trim().toUpperCase())
    ? [
        {
          severity: 'warning',
          row,
          line: word.line,
          field: 'cslType',
          message: `${quoted(word.value)} is kept as “${labelIn(cslTypes, type, 'en') ?? type}”. Check the type.`,
        },
      ]
    : []

/** Some write all authors into one field, separated by semicolons. Editors are named where a book has no author. */
const namesIn = (read: Fields, type: CslType | undefined): string[] => {
  const own = read.all('AU', 'A1')
  const named = own.length > 0 || type !== 'book' ? own : read.all('ED', 'A2')
  return named.flatMap(({ value }) => (value.includes(';') ? value.split(';') : [value]))
}

const titleOf = (read: Fields, type: CslType | undefined): Located | undefined =>
  type === 'book' ? read.first('TI', 'T1', 'BT', 'CT') : read.first('TI', 'T1', 'CT')

/** Whole names before abbreviated ones. */
const containerOf = (read: Fields, isPart: boolean): Located | undefined =>
  isPart ? read.first('JF', 'T2', 'BT', 'JO', 'JA', 'J2', 'J1') : read.first('T2', 'T3', 'JF', 'JO')

const pagesOf = (read: Fields): Located | undefined => {
  const [first, last, article] = [read.first('SP'), read.first('EP'), read.first('AR', 'C7')]
  if (!first && !last) return article
  const pages = rangeOf(first?.value ?? '', last?.value ?? '')
  return { value: pages, line: first?.line ?? last?.line ?? 0 }
}

/** Accession numbers are PMIDs in PubMed's and MEDLINE's records, and in those that name no database. */
const pmidsOf = (read: Fields): Located[] => {
  const databases = read.all('DB', 'DP').map(({ value }) => value)
  const isPubmed = databases.length === 0 || databases.some((name) => /pubmed|medline|\bnlm\b/iu.test(name))
  const isNumber = ({ value }: Located): boolean => /^\s*(?:pmid:?\s*)?[1-9]\d{0,7}\s*$/iu.test(value)
  return [...read.all('PM'), ...(isPubmed ? read.all('AN', 'C5') : [])].filter(isNumber)
}

const addressesIn = ({ value, line }: Located): Located[] =>
  value
    .slice(0, 5_000)
    .split(/[\s;](?=https?:)/iu)
    .map((address) => ({ value: address.trim(), line }))
