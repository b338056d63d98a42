import type { Author } from '../../domain/citations/author'
import { normaliseOrcid } from '../../domain/identifiers/orcid'
import { plainText } from '../text/plainText'
import type { CslType, Located, Problem, SourceWork } from '../types'
import { noticeIn } from '../work/notices'
import { rangeOf } from '../work/pages'
import { allAt, at, located, type Element } from '../xml/readXml'

/** The elements that are one record each. */
export const pubmedRecords = ['PubmedArticle', 'PubmedBookArticle']

/** A `PubmedArticle` or `PubmedBookArticle` → a work (the elements of NLM's PubMed DTD). */
export const mapPubmedXml = (record: Element, row: number, problems: readonly Problem[]): SourceWork =>
  record.name === 'PubmedBookArticle' ? mapBook(record, row, problems) : mapArticle(record, row, problems)

const mapArticle = (record: Element, row: number, problems: readonly Problem[]): SourceWork => {
  const citation = at(record, 'MedlineCitation')
  const article = at(citation, 'Article')
  const issue = at(article, 'Journal', 'JournalIssue')
  const types = found(allAt(article, 'PublicationTypeList', 'PublicationType'))
  const type: CslType = types.some(({ value }) => value === 'Dataset') ? 'dataset' : 'article-journal'
  return {
    row,
    line: record.line,
    kind: { word: types.map(({ value }) => value).join('; '), line: record.line, type },
    title: titleIn(located(at(article, 'ArticleTitle')) ?? located(at(article, 'VernacularTitle'))),
    authors: authorsIn(at(article, 'AuthorList')),
    hasMoreAuthors: at(article, 'AuthorList')?.attributes['CompleteYN'] === 'N',
    container: located(at(article, 'Journal', 'Title')) ?? located(at(article, 'Journal', 'ISOAbbreviation')),
    dates: found([
      at(issue, 'PubDate', 'Year'),
      at(issue, 'PubDate', 'MedlineDate'),
      at(article, 'ArticleDate', 'Year'),
    ]),
    volume: located(at(issue, 'Volume')),
    issue: located(at(issue, 'Issue')),
    pages: pagesOf(at(article, 'Pagination')) ?? numberOf(allAt(article, 'ELocationID')),
    language: located(at(article, 'Language')),
    identifiers: {
      ...identifiersOf(
        allAt(record, 'PubmedData', 'ArticleIdList', 'ArticleId'),
        located(at(citation, 'PMID')),
      ),
      doi: [
        ...found(
          allAt(article, 'ELocationID').filter(
            ({ attributes }) => attributes['EIdType'] === 'doi' && attributes['ValidYN'] !== 'N',
          ),
        ),
        ...idsOf(allAt(record, 'PubmedData', 'ArticleIdList', 'ArticleId'), 'doi'),
      ],
      isbn: [],
    },
    publicationTypes: types,
    notice: noticeIn([...types.map(({ value }) => value), ...noticesOf(citation)], 'PubMed'),
    problems,
  }
}

const mapBook = (record: Element, row: number, problems: readonly Problem[]): SourceWork => {
  const document = at(record, 'BookDocument')
  const book = at(document, 'Book')
  const bookTitle = located(at(book, 'BookTitle'))
  const chapter = located(at(document, 'ArticleTitle'))
  const types = found(allAt(document, 'PublicationType'))
  const lists = [...allAt(document, 'AuthorList'), ...allAt(book, 'AuthorList')]
  const authors = lists.find(({ attributes }) => attributes['Type'] !== 'editors') ?? lists[0]
  const isChapter = chapter !== undefined && bookTitle !== undefined
  return {
    row,
    line: record.line,
    kind: { word: 'Book', line: record.line, type: isChapter ? 'chapter' : 'book' },
    title: titleIn(chapter ?? bookTitle),
    authors: authorsIn(authors),
    container: isChapter ? titleIn(bookTitle) : located(at(book, 'CollectionTitle')),
    dates: found([
      at(book, 'PubDate', 'Year'),
      at(book, 'BeginningDate', 'Year'),
      at(document, 'ContributionDate', 'Year'),
    ]),
    volume: located(at(book, 'Volume')),
    pages: pagesOf(at(document, 'Pagination')),
    publisher: located(at(book, 'Publisher', 'PublisherName')),
    language: located(at(document, 'Language')),
    identifiers: {
      ...identifiersOf(
        [
          ...allAt(document, 'ArticleIdList', 'ArticleId'),
          ...allAt(record, 'PubmedBookData', 'ArticleIdList', 'ArticleId'),
        ],
        located(at(document, 'PMID')),
      ),
      isbn: found(allAt(book, 'Isbn')),
    },
    publicationTypes: types,
    problems,
  }
}

const found = (elements: readonly (Element | undefined)[]): Located[] =>
  elements.flatMap((element) => located(element) ?? [])

/** PubMed sets translated titles in brackets. */
const titleIn = (title: Located | undefined): Located | undefined =>
  title && { ...title, value: title.value.replace(/^\[([^[\]]{1,1000})\]\.?$/su, '$1') }

const authorsIn = (list: Element | undefined): Author[] =>
  allAt(list, 'Author')
    .filter(({ attributes }) => attributes['ValidYN'] !== 'N')
    .flatMap((author): Author[] => {
      const text = (name: string): string => plainText(at(author, name)?.text ?? '')
      const body = text('CollectiveName')
      if (body !== '') return [{ literal: body }]
      const [family, given] = [text('LastName'), text('ForeName') || text('Initials')]
      if (family === '') return given === '' ? [] : [{ literal: given }]
      const orcid = allAt(author, 'Identifier').find(({ attributes }) => attributes['Source'] === 'ORCID')
      const known = orcid && normaliseOrcid(orcid.text.trim())
      return [
        {
          family: [family, text('Suffix')].filter(Boolean).join(' '),
          ...(given && { given }),
          ...(known && { orcid: known }),
        },
      ]
    })

const pagesOf = (pagination: Element | undefined): Located | undefined => {
  const written = located(at(pagination, 'MedlinePgn'))
  const [first, last] = [located(at(pagination, 'StartPage')), located(at(pagination, 'EndPage'))]
  return first ? { line: first.line, value: rangeOf(first.value, last?.value ?? '') } : written
}

/** An article number stands among the publisher's identifiers, most of which say nothing to readers. */
const numberOf = (elements: readonly Element[]): Located | undefined =>
  found(elements.filter(({ attributes }) => attributes['EIdType'] === 'pii')).find(({ value }) =>
    /^[a-z]{0,3}\d{1,8}$/iu.test(value),
  )

const idsOf = (ids: readonly Element[], type: string): Located[] =>
  found(ids.filter(({ attributes }) => attributes['IdType'] === type))

const identifiersOf = (ids: readonly Element[], pmid: Located | undefined): SourceWork['identifiers'] => ({
  doi: idsOf(ids, 'doi'),
  pmid: [...(pmid ? [pmid] : []), ...idsOf(ids, 'pubmed')],
  pmcid: idsOf(ids, 'pmc'),
  isbn: [],
  url: [],
  loose: [],
})

const noticesOf = (citation: Element | undefined): string[] => {
  const kinds = allAt(citation, 'CommentsCorrectionsList', 'CommentsCorrections').map(
    ({ attributes }) => attributes['RefType'],
  )
  return [
    ...(kinds.includes('RetractionIn') ? ['Retracted publication'] : []),
    ...(kinds.includes('ExpressionOfConcernIn') ? ['Expression of concern'] : []),
  ]
}
