import type { Author } from '../../domain/citations/author'
import type { RegisterRecord, Work } from '../../domain/citations/work'
import { normaliseDoi } from '../../domain/identifiers/doi'
import { isbnKey } from '../../domain/identifiers/isbn'
import { normaliseOrcid } from '../../domain/identifiers/orcid'
import type { StudyDesign } from '../../domain/vocabulary/evidence'
import { listAt, plainText, recordAt, recordsAt, textAt, textsAt, type Json } from '../readJson'
import { crossrefNotices } from './crossrefNotices'

/** Crossref's types of works that have a type of ours (https://api.crossref.org/types). */
const cslTypes: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'article-journal',
  'posted-content': 'article-journal',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'reference-entry': 'chapter',
  report: 'report',
  'report-component': 'report',
  standard: 'report',
  dataset: 'dataset',
}

/** Crossref says nothing of designs; a title does, where it names one in so many words. */
const designs: readonly (readonly [RegExp, StudyDesign])[] = [
  [/\bsystematic review\b/iu, 'systematic-review'],
  [/\bmeta-?\s?analys[ei]s\b/iu, 'meta-analysis'],
  [/\brandomi[sz]ed\b.*\btrial\b/iu, 'rct'],
  [/\b(?:practice )?guidelines?\b/iu, 'guideline'],
  [/\bcohort\b/iu, 'cohort'],
  [/\bcase[- ]control\b/iu, 'case-control'],
  [/\bcross[- ]sectional\b/iu, 'cross-sectional'],
]

export const designInTitle = (title: string | undefined): StudyDesign | undefined =>
  title === undefined ? undefined : designs.find(([form]) => form.test(title))?.[1]

const authorOf = (row: Json): Author => {
  const literal = textAt(row, 'name')
  const family = textAt(row, 'family')
  const given = textAt(row, 'given')
  const orcid = normaliseOrcid(textAt(row, 'ORCID') ?? '')
  if (literal && !family) return { literal }
  return { ...(family && { family }), ...(given && { given }), ...(orcid && { orcid }) }
}

const authorsOf = (message: Json): Author[] =>
  recordsAt(message, 'author')
    .map(authorOf)
    .filter(({ family, literal }) => family ?? literal)

const yearOf = (message: Json, key: string): number | undefined => {
  const [first]: readonly unknown[] = listAt(recordAt(message, key), 'date-parts')
  const year: unknown = Array.isArray(first) ? first[0] : undefined
  return typeof year === 'number' && year > 1000 ? year : undefined
}

const yearsOf = (message: Json): number[] => {
  const years = ['issued', 'published-print', 'published-online', 'published', 'posted'].map((key) =>
    yearOf(message, key),
  )
  return [...new Set(years.filter((year) => year !== undefined))]
}

const titleOf = (message: Json): string | undefined => {
  const [title] = textsAt(message, 'title')
  const [subtitle] = textsAt(message, 'subtitle')
  const main = plainText(title)
  const rest = plainText(subtitle)
  return main && rest && !main.toLowerCase().includes(rest.toLowerCase()) ? `${main}: ${rest}` : main
}

/** A record of Crossref's `/works` (https://api.crossref.org/swagger-ui) as the fields of a citation. */
export const mapCrossref = (message: Json): RegisterRecord => {
  const type = textAt(message, 'type') ?? ''
  const title = titleOf(message)
  const years = yearsOf(message)
  const [container] = textsAt(message, 'container-title')
  const isbn = isbnKey(textsAt(message, 'ISBN')[0]?.replace(/^.*\/isbn\//u, '') ?? '')
  const work: Work = {
    title,
    cslType: cslTypes[type] ?? 'article-journal',
    studyDesign: designInTitle(title),
    authors: authorsOf(message),
    hasMoreAuthors: false,
    containerTitle: plainText(container),
    year: years[0],
    volume: textAt(message, 'volume'),
    issue: textAt(message, 'issue'),
    pages: textAt(message, 'page') ?? textAt(message, 'article-number'),
    language: textAt(message, 'language'),
    publisher: /^(?:book|monograph|edited-book|report|dataset|standard)/u.test(type)
      ? textAt(message, 'publisher')
      : undefined,
    doi: normaliseDoi(textAt(message, 'DOI') ?? ''),
    isbn,
  }
  return { register: 'Crossref', work, years, notices: crossrefNotices(message) }
}
