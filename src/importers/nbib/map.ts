import type { Author } from '../../domain/citations/author'
import type { CslType, Located, RawField, RawRecord, SourceWork } from '../types'
import { fieldsOf } from '../work/fieldsOf'
import { readName } from '../work/names'
import { noticeIn } from '../work/notices'

/** A record of PubMed → a work. */
export const mapNbib = ({ row, line, fields, problems }: RawRecord): SourceWork => {
  const read = fieldsOf(fields)
  const types = read.all('PT')
  const book = read.first('BTI')
  const located = read.all('LID', 'AID')
  const type = typeOf(types, book)
  const notices = [
    ...types.map(({ value }) => value),
    ...(read.first('RIN') ? ['Retracted publication'] : []),
    ...(read.first('ECI') ? ['Expression of concern'] : []),
  ]
  return {
    row,
    line,
    kind: { word: types.map(({ value }) => value).join('; ') || 'Journal Article', line, type },
    title: read.first('TI', 'BTI', 'TT'),
    authors: authorsIn(fields),
    container: type === 'book' ? read.first('CTI') : read.first('JT', 'BTI', 'TA'),
    dates: read.all('DP', 'PHST', 'DEP'),
    volume: read.first('VI'),
    issue: read.first('IP'),
    pages: read.first('PG') ?? located.map(pii).find((place) => place !== undefined),
    publisher: read.first('PB'),
    language: read.first('LA'),
    identifiers: {
      doi: located.filter(isMarked('doi')).map(withoutMark),
      pmid: read.all('PMID'),
      pmcid: read.all('PMC'),
      isbn: read.all('ISBN'),
      url: [],
      loose: read.all('SO'),
    },
    publicationTypes: types,
    notice: noticeIn(notices, 'PubMed'),
    problems,
  }
}

const typeOf = (types: readonly Located[], book: Located | undefined): CslType => {
  const words = types.map(({ value }) => value.toLowerCase())
  if (words.includes('dataset')) return 'dataset'
  if (words.includes('book chapter')) return 'chapter'
  return book ? 'book' : 'article-journal'
}

/** `FAU` has whole names and `AU` the same ones short; `AUID` after a name is its ORCID; `CN` is a body. */
const authorsIn = (fields: readonly RawField[]): Author[] => {
  const hasFull = fields.some(({ name }) => name === 'FAU')
  const authors: Author[] = []
  for (const { name, value } of fields) {
    if (name === 'CN') authors.push({ literal: value })
    if (name !== (hasFull ? 'FAU' : 'AU') && name !== 'AUID') continue
    const last = authors.at(-1)
    const author = name === 'AUID' ? undefined : readName(value)
    if (author) authors.push(author)
    const orcid = name === 'AUID' ? readName(`X, Y ${value.replace(/^ORCID:?\s*/iu, '')}`)?.orcid : undefined
    if (orcid && last?.family !== undefined && last.orcid === undefined)
      authors[authors.length - 1] = { ...last, orcid }
  }
  return authors
}

const isMarked =
  (mark: string) =>
  ({ value }: Located): boolean =>
    value.toLowerCase().endsWith(`[${mark}]`)

const withoutMark = ({ value, line }: Located): Located => ({
  value: value.replace(/\s*\[[a-z]+\]$/iu, ''),
  line,
})

/** `e12075 [pii]` is where an article without pages is found; long numbers of publishers' systems are not. */
const pii = (place: Located): Located | undefined => {
  if (!isMarked('pii')(place)) return undefined
  const bare = withoutMark(place)
  return /^[a-z]{0,3}\d{1,8}$/iu.test(bare.value) ? bare : undefined
}
