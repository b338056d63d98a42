import type { Author } from '../../domain/citations/author'
import type { CslType, Located, Problem, SourceWork } from '../types'
import { readNames } from '../work/names'
import { noticeIn } from '../work/notices'
import { allAt, at, located, type Element } from '../xml/readXml'

/** The elements that are one record each. */
export const endnoteRecords = ['record']

/** Reference types of EndNote by name; what has “article” or “book” in its name is told by that. */
const types: readonly (readonly [RegExp, CslType])[] = [
  [/section|chapter|encyclop|dictionary/iu, 'chapter'],
  [/article|journal|conference p|newspaper|magazine/iu, 'article-journal'],
  [/book|serial|proceedings/iu, 'book'],
  [/report|government|thesis|pamphlet|standard|grant|manuscript|unpublished/iu, 'report'],
  [/dataset|database/iu, 'dataset'],
  [/web ?page|electronic source|blog/iu, 'webpage'],
  [/statute|bill|legal|legislation|hearing/iu, 'legislation'],
]

/** A `record` of EndNote's XML → a work. Texts stand in `style` elements, which are passed through. */
export const mapEndnoteXml = (record: Element, row: number, problems: readonly Problem[]): SourceWork => {
  const kind = at(record, 'ref-type')
  const word = kind?.attributes['name'] ?? kind?.text.trim() ?? ''
  const type = types.find(([form]) => form.test(word))?.[1]
  const { authors, hasMore } = authorsIn(record, type)
  const workType = located(at(record, 'work-type'))
  const notes = all(record, ['notes'], ['research-notes'], ['label'])
  return {
    row,
    line: record.line,
    ...(word !== '' && { kind: { word, line: kind?.line ?? record.line, type } }),
    title: located(at(record, 'titles', 'title')),
    authors,
    hasMoreAuthors: hasMore,
    container: all(
      record,
      ['periodical', 'full-title'],
      ['titles', 'secondary-title'],
      ['titles', 'alt-title'],
      ['titles', 'tertiary-title'],
    )[0],
    dates: all(record, ['dates', 'year'], ['dates', 'pub-dates', 'date']),
    volume: located(at(record, 'volume')),
    issue: located(at(record, 'number')) ?? located(at(record, 'issue')),
    pages: located(at(record, 'pages')) ?? located(at(record, 'custom7')),
    publisher: located(at(record, 'publisher')),
    language: located(at(record, 'language')),
    accessed: located(at(record, 'access-date')),
    identifiers: {
      doi: all(record, ['electronic-resource-num']),
      pmid: all(record, ['accession-num']).filter(
        ({ value }) => isPubmed(record) && /^[1-9]\d{0,7}$/u.test(value),
      ),
      pmcid: all(record, ['custom2']).filter(({ value }) => /^PMC\d/iu.test(value)),
      isbn: type === 'article-journal' ? [] : all(record, ['isbn']),
      url: all(record, ['urls', 'related-urls', 'url'], ['urls', 'web-urls', 'url']),
      loose: [...notes, ...all(record, ['urls', 'related-urls', 'url'], ['custom1'], ['custom3'])],
    },
    publicationTypes: workType ? [workType] : [],
    notice: noticeIn(
      [...notes, ...(workType ? [workType] : [])].map(({ value }) => value),
      'The imported record',
    ),
    problems,
  }
}

const all = (record: Element, ...paths: readonly (readonly string[])[]): Located[] =>
  paths.flatMap((path) => allAt(record, ...path)).flatMap((element) => located(element) ?? [])

const isPubmed = (record: Element): boolean => {
  const databases = all(record, ['remote-database-name'], ['remote-database-provider'])
  return databases.length === 0 || databases.some(({ value }) => /pubmed|medline|\bnlm\b/iu.test(value))
}

const authorsIn = (record: Element, type: CslType | undefined): { authors: Author[]; hasMore: boolean } => {
  const own = all(record, ['contributors', 'authors', 'author'])
  const named =
    own.length > 0 || type !== 'book' ? own : all(record, ['contributors', 'secondary-authors', 'author'])
  return readNames(named.map(({ value }) => value))
}
