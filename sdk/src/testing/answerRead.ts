import { isDocumentType, titleFields } from '../documentTypes.js'
import type { AnyDocument, Row } from './AnyDocument.js'
import { FakeProblem } from './FakeProblem.js'
import { metaOf } from './metaOf.js'
import { includeDocuments } from './query/includeDocuments.js'
import { readPage } from './query/readPage.js'
import { selectFields } from './query/selectFields.js'
import type { DocumentType } from '../types/Ref.js'
import type { Meta } from '../types/results.js'

/** What the server holds: documents by `type/slug`, and the addresses whose documents were withdrawn. */
export type Shelf = {
  readonly documents: ReadonlyMap<string, AnyDocument>
  readonly withdrawn: ReadonlySet<string>
}

export type ReadAnswer = { readonly body: Row; readonly tags: string }

const ofOne = ['include', 'fields', 'locale']
const ofLists = [...ofOne, 'filter', 'sort', 'limit', 'cursor', 'count']

const assertParameters = (query: URLSearchParams, known: readonly string[]): void => {
  for (const [name, value] of query) {
    if (known.includes(name.replace(/\[.*/, ''))) continue
    const detail = `There is no parameter "${name}" here. The parameters are ${known.join(', ')}.`
    throw new FakeProblem(400, 'unknown-parameter', detail, { parameter: name, value, allowed: [...known] })
  }
}

const typeOf = (value: string): DocumentType => {
  if (isDocumentType(value)) return value
  const allowed = Object.keys(titleFields)
  throw new FakeProblem(404, 'unknown-type', `There is no type "${value}".`, { value, allowed })
}

const findOne = ({ documents, withdrawn }: Shelf, type: DocumentType, slug: string): AnyDocument => {
  const address = `${type}/${slug}`
  const document = documents.get(address)
  if (document) return document
  throw withdrawn.has(address)
    ? new FakeProblem(404, 'document-unpublished', `"${slug}" is no longer published.`, { value: slug })
    : new FakeProblem(404, 'document-not-found', `There is no "${slug}" among "${type}".`, { value: slug })
}

const localeOf = (query: URLSearchParams): Meta['locale'] => (query.get('locale') === 'es' ? 'es' : 'en')

/** In one form, whatever the order and encoding of the request. */
const addressOf = ({ pathname }: URL, query: URLSearchParams): string => {
  const sorted = new URLSearchParams(query)
  sorted.sort()
  return `${pathname}?${sorted}`.replace(/\?$/, '')
}

const tagsOf = (documents: readonly AnyDocument[]): string => {
  const own = documents.map(({ type, slug }) => `${type}:${slug}`)
  return [...new Set([...documents.map(({ type }) => type), ...own])].join(',')
}

/**
 * The answer to a read of a document or a list, as `/v1` gives it.
 *
 * @throws FakeProblem
 */
export const answerRead = (shelf: Shelf, url: URL, segments: readonly string[]): ReadAnswer => {
  const { searchParams: query } = url
  const type = typeOf(segments[0] ?? '')
  const slug = segments[1]
  assertParameters(query, slug === undefined ? ofLists : ofOne)
  const ownType = [...shelf.documents.values()].filter((document) => document.type === type)
  const page =
    slug === undefined
      ? readPage(ownType, type, query)
      : { items: [findOne(shelf, type, slug)], total: 1, cursor: undefined }
  const paths = query.get('include')?.split(',') ?? []
  const find = (target: string, at: string): AnyDocument | undefined => shelf.documents.get(`${target}/${at}`)
  const included = includeDocuments(page.items, paths, find)
  const passed = paths.flatMap((path) => path.split('.'))
  const data = page.items.map((document) => selectFields(document, query.get('fields'), passed))
  const next = new URLSearchParams(query)
  if (page.cursor) next.set('cursor', page.cursor)
  return {
    tags: tagsOf([...page.items, ...Object.values(included).flat()]),
    body: {
      data: slug === undefined ? data : data[0],
      meta: {
        ...metaOf(page.items, url.pathname, localeOf(query)),
        ...(query.get('count') === 'true' && { total: page.total }),
      },
      links: { self: addressOf(url, query), ...(page.cursor && { next: addressOf(url, next) }) },
      ...(paths.length && {
        included: Object.fromEntries(
          Object.entries(included).map(([of, documents]) => [
            of,
            documents.map((document) => selectFields(document, query.get(`fields[${of}]`), passed)),
          ]),
        ),
      }),
    },
  }
}
