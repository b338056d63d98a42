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
    let node = tree
    for (const key of keys) {
      const inner = node[key]
      node = isRecord(inner) ? inner : (node[key] = {})
    }
    node[last] = value
  }
  return tree
}

/**
 * Answers `/v1/{type}` and `/v1/{type}/{slug}` from a copy, in the envelope of the server.
 *
 * @param path Below the server's address, with its query.
 * @param origin The server's address, for links; empty when there is none.
 */
export const answerRead = (
  path: string,
  { edition, find, ordered }: Copy,
  origin: string,
  refuse: Refuse,
): object => {
  const [address = '', search] = path.split('?')
  const [, , type = '', segment] = address.split('/')
  const query = new URLSearchParams(search)
  const listOf = (name: string): string[] | undefined => query.get(name)?.split(',')
  for (const name of query.keys())
    if (!known.test(name)) refuse(400, 'unknown-parameter', `There is no option "${name}" here.`)
  const { locale } = edition
  if ((query.get('locale') ?? locale) !== locale)
    refuse(400, 'invalid-value', `This copy is in "${locale}". Make a store for each locale.`)

  const answer = (
    documents: readonly StoredDocument[],
    canonical: string,
    title?: string,
    total?: number,
  ) => {
    const include = listOf('include') ?? []
    const fields = listOf('fields')
    const heads = include.map((one) => one.replace(/\..*/, ''))
    return {
      data: documents.map((document) => pick(document, fields && [...fields, ...heads])),
      meta: localMeta(edition, {
        documents,
        canonical: `${origin}${canonical}${locale === 'en' ? '' : `?locale=${locale}`}`,
        title,
        total,
      }),
      included: gatherIncluded(documents, include, (of) => listOf(`fields[${of}]`), find),
    }
  }

  if (segment !== undefined) {
    const slug = decodeURIComponent(segment)
    const document =
      find(type, slug) ??
      refuse(404, 'document-not-found', `There is no "${slug}" among "${type}" in this copy.`)
    return answer(
      [document],
      `/v1/${type}/${encodeURIComponent(document.slug)}`,
      titleOf(edition.model, document),
    )
  }

  const limit = Number(query.get('limit') ?? 20)
  if (!(limit >= 1 && limit <= 100)) refuse(400, 'invalid-value', `"limit" is ${limit} and can be 1 to 100.`)
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
    refuse(400, 'invalid-cursor', 'The cursor belongs to another list. Start again without it.')
  const later = isCursor(place) ? found.filter((row) => order.compare(row, place) > 0) : found
  const page = later.slice(0, limit)
  const last = page.at(-1)
  const next = new URLSearchParams({ cursor: JSON.stringify({ of, keys: last?.keys, slug: last?.slug }) })
  return {
    ...answer(
      page.map(({ document }) => document),
      `/v1/${type}`,
      undefined,
      query.get('count') === 'true' ? found.length : undefined,
    ),
    links: later.length > limit ? { next: `?${next}` } : {},
  }
}
