import type {
  BookLeaf,
  ChapterLeaf,
  CreativeWorkLeaf,
  DatasetLeaf,
  LegislationLeaf,
  MedicalScholarlyArticleLeaf,
  PropertyValueLeaf,
  ReportLeaf,
  WebPageLeaf,
} from 'schema-dts'
import { citedSlugs } from '../citations/citedSlugs'
import { toWork, yearOf, type Work } from '../citations/toWork'
import { groupOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { integrityStatuses, type IntegrityStatus } from '../domain/vocabulary/governance'
import { studyDesigns } from '../domain/vocabulary/evidence'
import { labelIn } from '../domain/vocabulary/labelIn'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { partOf } from './periodical'
import { maxReferences } from './references'

export type CitedWork =
  | BookLeaf
  | ChapterLeaf
  | CreativeWorkLeaf
  | DatasetLeaf
  | LegislationLeaf
  | MedicalScholarlyArticleLeaf
  | ReportLeaf
  | WebPageLeaf

/** The works that documents cite, each once. */
export const worksCited = (documents: readonly ServedDocument[], context: JsonLdContext): CitedWork[] =>
  citedSlugs(documents, context.find)
    .slice(0, maxReferences)
    .flatMap((slug) => {
      const citation = context.find('citations', slug)
      return citation ? [citedWork(citation, context)] : []
    })

/** A cited work as the kind of creative work that it is, with its identifiers and what became of it. */
export const citedWork = (citation: ServedDocument, context: JsonLdContext): CitedWork => {
  const work = toWork(citation)
  const shared = sharedParts(citation, work, context)
  const pages = textOf(work.item.page)
  switch (work.item.type) {
    case 'article-journal':
      return {
        '@type': 'MedicalScholarlyArticle',
        ...shared,
        pagination: pages,
        isPartOf: partOf(work),
        publicationType: labelIn(studyDesigns, textOf(citation.studyDesign), context.locale),
      }
    case 'book':
      return { '@type': 'Book', ...shared, isbn: textOf(work.item.ISBN) }
    case 'chapter':
      return { '@type': 'Chapter', ...shared, pagination: pages, isPartOf: bookOf(work) }
    case 'report':
      return { '@type': 'Report', ...shared }
    case 'dataset':
      return { '@type': 'Dataset', ...shared }
    case 'webpage':
      return { '@type': 'WebPage', ...shared }
    case 'legislation':
      return { '@type': 'Legislation', ...shared, isPartOf: partOf(work) }
    default:
      return { '@type': 'CreativeWork', ...shared }
  }
}

const bookOf = ({ item }: Work): BookLeaf | undefined => {
  const name = textOf(item['container-title'])
  return name ? { '@type': 'Book', name } : undefined
}

const sharedParts = (citation: ServedDocument, work: Work, context: JsonLdContext) => {
  const { item, authors } = work
  const publisher = textOf(item.publisher)
  return {
    '@id': entityAddress(context, citation),
    url: textOf(item.URL) ?? addressesOf(work)[0],
    name: textOf(item.title),
    author: authors.map(({ family, given, literal }) =>
      literal
        ? { '@type': 'Organization' as const, name: literal }
        : {
            '@type': 'Person' as const,
            name: [given, family].filter(Boolean).join(' '),
            familyName: family,
            givenName: given,
          },
    ),
    datePublished: yearOf(work),
    inLanguage: textOf(item.language),
    publisher: publisher ? { '@type': 'Organization' as const, name: publisher } : undefined,
    identifier: identifiersOf(work),
    sameAs: addressesOf(work),
    creativeWorkStatus: statusOf(citation, context.locale),
  } satisfies Partial<CreativeWorkLeaf>
}

const identifiersOf = ({ item }: Work): PropertyValueLeaf[] =>
  (['DOI', 'PMID', 'PMCID', 'ISBN'] as const).flatMap((propertyID) => {
    const value = textOf(item[propertyID])
    return value ? [{ '@type': 'PropertyValue', propertyID, value }] : []
  })

const addressesOf = ({ item }: Work): string[] => {
  const doi = textOf(item.DOI)
  const pmid = textOf(item.PMID)
  return [
    ...(doi ? [`https://doi.org/${encodeURI(doi)}`] : []),
    ...(pmid ? [`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`] : []),
  ]
}

const unremarkable: IntegrityStatus = 'ok'

const statusOf = (citation: ServedDocument, locale: string): string | undefined => {
  const status = textOf(groupOf(citation.integrity).status)
  return status === unremarkable ? undefined : labelIn(integrityStatuses, status, locale)
}
