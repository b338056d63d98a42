import { labelIn } from '../../domain/vocabulary/labelIn'
import { cslTypes } from '../../domain/vocabulary/identifiers'
import { quoted } from '../../domain/quoted'
import { plainText } from '../text/plainText'
import type { CitationFields, CslType, ImportRecord, Located, Problem, SourceWork } from '../types'
import { readIdentifiers } from './identifiers'
import { languageCode } from './language'
import { joinedPages } from './pages'
import { statedDesign } from './studyDesign'
import { dayIn, firstYear } from './years'

/** Longest values that a citation takes; what is longer was put into the wrong field. */
const longest = {
  title: 2_000,
  containerTitle: 500,
  publisher: 500,
  volume: 60,
  issue: 60,
  pages: 120,
} as const

/** No style prints more, and a form with more cannot be used. */
const mostAuthors = 300

/** A work as its source has it → the fields of a citation, with what an editor should know about them. */
export const toRecord = (work: SourceWork): ImportRecord => {
  const { row, line } = work
  const problems: Problem[] = [...work.problems]
  // What could not be read whole is told once, and not again by everything that is missing therefore.
  const isBroken = work.problems.some(({ severity }) => severity === 'error')
  const say = (severity: Problem['severity'], field: string, at: number, message: string): void => {
    if (!isBroken) problems.push({ severity, row, line: at, field, message })
  }
  const text = (field: keyof typeof longest, place: Located | undefined): string | undefined => {
    const value = place === undefined ? '' : plainText(place.value)
    if (value === '') return undefined
    if (value.length <= longest[field]) return value
    say(
      'warning',
      field,
      place?.line ?? line,
      `${quoted(value)} has ${value.length} characters, more than a citation takes (${longest[field]}). It is left out.`,
    )
    return undefined
  }
  const title = text('title', work.title)?.replace(/(?<![.!?]|\b\p{L})\.$/u, '')
  if (title === undefined)
    say(
      'error',
      'title',
      work.title?.line ?? line,
      'There is no title. Add one to the record and read the file again.',
    )
  const year = firstYear(work.dates)
  if (year === undefined) say('warning', 'year', work.dates[0]?.line ?? line, yearMessage(work.dates))
  const { found, problems: wrong } = readIdentifiers(work)
  problems.push(...wrong)
  const fields: CitationFields = {
    title,
    cslType: typeOf(work, found, say),
    studyDesign: statedDesign(work.publicationTypes.map(({ value }) => plainText(value))),
    authors: work.authors.slice(0, mostAuthors),
    hasMoreAuthors: work.hasMoreAuthors === true || work.authors.length > mostAuthors,
    containerTitle: text('containerTitle', work.container),
    year,
    volume: text('volume', work.volume),
    issue: text('issue', work.issue),
    pages: joinedPages(text('pages', work.pages)),
    language: work.language && languageCode(plainText(work.language.value)),
    publisher: text('publisher', work.publisher),
    ...found,
    accessed: work.accessed && dayIn(work.accessed.value),
    integrity: work.notice,
  }
  if (work.notice)
    say(
      'warning',
      'integrity',
      line,
      `The source marks this work as ${work.notice.status.replaceAll('-', ' ')}.`,
    )
  if (work.authors.length > mostAuthors)
    say(
      'warning',
      'authors',
      line,
      `There are ${work.authors.length} authors; the first ${mostAuthors} are kept, and that there are more.`,
    )
  if (work.authors.length === 0) say('warning', 'authors', line, 'Nobody is named as author.')
  return { row, line, fields: withoutEmpty(fields), problems }
}

const yearMessage = (dates: readonly Located[]): string => {
  const [first] = dates
  const seen = first ? `${quoted(first.value)} holds no year` : 'There is no year'
  return `${seen}. The draft needs one, from 1800 to 2100, before it can be published.`
}

type Say = (severity: Problem['severity'], field: string, line: number, message: string) => void

/** Where the source's word means nothing here, the likeliest type by what else there is, and a note that it was guessed. */
const typeOf = (
  work: SourceWork,
  found: { isbn?: string | undefined; url?: string | undefined },
  say: Say,
): CslType => {
  const { kind, container, line } = work
  if (kind?.type) return kind.type
  const guessed: CslType = container
    ? 'article-journal'
    : found.isbn
      ? 'book'
      : found.url
        ? 'webpage'
        : 'report'
  const what = kind
    ? `${quoted(kind.word)} is no type of work that is kept here`
    : 'The type of work is not said'
  say(
    'warning',
    'cslType',
    kind?.line ?? line,
    `${what}; “${labelIn(cslTypes, guessed, 'en') ?? guessed}” is taken. Check the type.`,
  )
  return guessed
}

/** Only what there is, so that a draft keeps its defaults and a stored record is short. */
const withoutEmpty = ({ cslType, ...rest }: CitationFields): CitationFields => {
  const fields: CitationFields = { cslType }
  for (const [name, value] of Object.entries(rest)) {
    const isEmpty =
      value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
    if (!isEmpty) Object.assign(fields, { [name]: value })
  }
  return fields
}
