import type { Problem } from '../errors/ProblemError.js'
import { parseJson } from '../parseJson.js'
import { isRecord } from '../isRecord.js'
import { compileFilter } from './compileFilter.js'
import type { FilterTree } from './compileFilter.js'
import type { Copy } from './createCopy.js'
import type { Place } from './createOrder.js'
import { gatherIncluded, pick } from './gatherIncluded.js'
import type { StoredDocument } from './Edition.js'
import { localMeta } from './localMeta.js'
import { titleOf } from './titleOf.js'

/** Says no: status, code and what would be right. */
export type Refuse = (status: 400 | 404, code: Problem['code'], detail: string) => never

type Cursor = Place & { readonly of: string }

const isCursor = (value: unknown): value is Cursor => isRecord(value) && Array.isArray(value.keys)

const known = /^(filter|sort|limit|cursor|count|include|fields|locale)(\[|$)/

const readFilter = (query: URLSearchParams): FilterTree => {
  const tree: FilterTree = {}
  for (const [name, value] of query) {
    const [base, ...keys] = name.match(/[^[\]]+/g) ?? []
    const last = keys.pop()
    if (base !== 'filter' || last === undefined) continue
    const parent = keys.reduce((node, key) => {
      const inner = node[key]
      return isRecord(inner) ? inner : (node[key] = {})
    }, tree)
    parent[last] = value
  }
  return tree
}

type Selection = {
  readonly documents: readonly StoredDocument[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

/** A page of the list that a query asks for. */
const selectPage = (type: string, query: URLSearchParams, { ordered }: Copy, refuse: Refuse): Selection => {
  const limit = Number(query.get('limit') ?? 20)
  if (!(limit >= 1 && limit <= 100)) refuse(400, 'invalid-value', `"limit" can be 1 to 100.`)
  const sort = query.get('sort') ?? ''
  const { order, rows } = ordered(type, sort)
  const tree = readFilter(query)
  const matches = compileFilter(tree, (operator) =>
    refuse(400, 'unknown-operator', `"${operator}" is no operator.`),
  )
  const found = rows.filter(({ document }) => matches(document))
  const of = JSON.stringify([type, sort, tree])
  const place = parseJson(query.get('cursor') ?? '0')
  if (place !== 0 && !(isCursor(place) && place.of === of))
    refuse(400, 'invalid-cursor', 'The cursor is of another list.')
  const later = isCursor(place) ? found.filter((row) => order.compare(row, place) > 0) : found
  const page = later.slice(0, limit)
  const last = page.at(-1)
  const cursor = JSON.stringify({ of, keys: last?.keys, slug: last?.slug })
  return {
    documents: page.map(({ document }) => document),
    total: query.get('count') === 'true' ? found.length : undefined,
    next: later.length > limit ? `?${new URLSearchParams({ cursor })}` : undefined,
  }
}

/**
 * Answers `/v1/{type}` and `/v1/{type}/{slug}` from a copy, in the envelope of the server.
 *
 * @param path Below the server's address, with its query.
 * @param origin The server's address, for links; empty when there is none.
 */
export const answerRead = (path: string, copy: Copy, origin: string, refuse: Refuse): object => {
  const { edition, find } = copy
  const { locale } = edition
  const [address = '', search] = path.split('?')
  const [, , type = '', segment] = address.split('/')
  const query = new URLSearchParams(search)
  const listOf = (name: string): string[] | undefined => query.get(name)?.split(',')
  for (const name of query.keys())
    if (!known.test(name)) refuse(400, 'unknown-parameter', `"${name}" is no option.`)
  if ((query.get('locale') ?? locale) !== locale)
    refuse(400, 'invalid-value', `The copy is in "${locale}": make a store for each.`)

  const slug = segment && decodeURIComponent(segment)
  const one =
    slug && (find(type, slug) ?? refuse(404, 'document-not-found', `There is no "${type}/${slug}" here.`))
  const { documents, total, next }: Selection = one
    ? { documents: [one] }
    : selectPage(type, query, copy, refuse)
  const canonical = `${origin}/v1/${type}${one ? `/${encodeURIComponent(one.slug)}` : ''}`
  const include = listOf('include') ?? []
  const fields = listOf('fields')
  const heads = include.map((path) => path.replace(/\..*/, ''))
  return {
    data: documents.map((document) => pick(document, fields && [...fields, ...heads])),
    meta: localMeta(edition, {
      documents,
      canonical: locale === 'en' ? canonical : `${canonical}?locale=${locale}`,
      title: one ? titleOf(edition, one) : undefined,
      total,
    }),
    included: gatherIncluded(documents, include, (of) => listOf(`fields[${of}]`), find),
    links: { next },
  }
}
