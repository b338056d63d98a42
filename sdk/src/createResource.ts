import { createResolver } from './createResolver.js'
import type { Included } from './createResolver.js'
import { ParseError } from './errors/ParseError.js'
import { isRecord } from './isRecord.js'
import { readJson } from './readJson.js'
import { toApiPromise } from './toApiPromise.js'
import { toQuery } from './toQuery.js'
import type { ReadOptions } from './toQuery.js'
import type { Send } from './transport/createTransport.js'
import type { CallOptions, Locale } from './types/options.js'
import type { DocumentType } from './types/Ref.js'
import type { Resource } from './types/Resource.js'
import type { Meta, Page, WithResponse } from './types/results.js'

type Envelope = {
  readonly data: unknown
  readonly meta: Meta
  readonly links?: { readonly next?: string }
  readonly included?: Included
}

const isEnvelope = (value: unknown): value is Envelope => isRecord(value) && isRecord(value.meta)

/** That it is of the type asked for is looked at; that its fields follow openapi.json is the server's promise. */
const isDocument = <Item>(value: unknown, type: string): value is Item =>
  isRecord(value) && value.type === type

/** Segments of dots mean folders in an address, and an empty one means the list. */
const toSegment = (slug: string): string => {
  if (/^\.*$/.test(slug)) throw new TypeError(`"${slug}" is no slug`)
  return `/${encodeURIComponent(slug)}`
}

/** The reads of one type over `send`, in `locale` unless a call names another. */
export const createResource = <T extends DocumentType>(
  type: T,
  send: Send,
  locale: Locale | undefined,
): Resource<T> => {
  /** A page of the documents at a path below the type's own; a single document is a page of one. */
  const read = async <Item>(
    segment: string,
    options: ReadOptions = {},
  ): Promise<WithResponse<Page<Item>>> => {
    const query = toQuery({ ...options, locale: options.locale ?? locale })
    const response = await send(`/v1/${type}${segment}${query}`, options)
    const { data, meta, links, included } = readJson(response, isEnvelope)
    const fail = (what: string): never => {
      throw new ParseError(response.url, what)
    }
    const resolve = createResolver(options.include ?? [], included ?? {}, fail)
    const items = [data].flat().map((document) => {
      const item = resolve(document)
      return isDocument<Item>(item, type) ? item : fail(`data is no ${type}`)
    })
    // Only the cursor is taken from the link: following its host could carry the key to a stranger.
    const cursor = new URLSearchParams(links?.next?.replace('?', '&')).get('cursor')
    const next = async (call?: CallOptions): Promise<Page<Item> | undefined> =>
      cursor ? (await read<Item>(segment, { ...options, ...call, cursor })).data : undefined
    return { data: { items, meta, ...(cursor && { cursor }), next }, meta, response }
  }

  const readOne = async <Item>(slug: string, options?: ReadOptions): Promise<WithResponse<Item>> => {
    const page = await read<Item>(toSegment(slug), options)
    const [data] = page.data.items
    if (!data) throw new ParseError(page.response.url, `data is no ${type}`)
    return { ...page, data }
  }

  const iterate = async function* <Item>(options?: ReadOptions): AsyncGenerator<Item, void, undefined> {
    let page: Page<Item> | undefined = (await read<Item>('', { limit: 100, ...options })).data
    while (page) {
      yield* page.items
      page = await page.next()
    }
  }

  return {
    get: (slug, options) => toApiPromise(readOne(slug, options)),
    list: (options) => toApiPromise(read('', options)),
    iterate,
  }
}
