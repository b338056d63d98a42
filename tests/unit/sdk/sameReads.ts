import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { ReadOptions } from '../../../sdk/src/toQuery'
import type { Page, WithResponse } from '../../../sdk/src/index'
import type { Store } from '../../../sdk/src/store/index'

/** Reads as a client has them, for queries that are made up and so have no types. */
export type Reads = {
  get(
    slug: string,
    options?: ReadOptions,
  ): Promise<unknown> & { withResponse(): Promise<WithResponse<unknown>> }
  list(options?: ReadOptions): Promise<Page<{ slug: string }>>
}

const isReads = (value: unknown): value is Reads =>
  typeof value === 'object' && value !== null && 'list' in value

const toReads = (value: unknown): Reads => {
  if (!isReads(value)) throw new Error('There is no such type')
  return value
}

const camel = (type: string): string => type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export const readsOf = (from: object, type: string): Reads => toReads(Reflect.get(from, camel(type)))

/** What differs by design: lists have no address of their own in a copy, and it does not know what was not translated. */
const comparable = ({
  canonical: _canonical,
  attribution: _attribution,
  fallback: _fallback,
  ...meta
}: WithResponse<unknown>['meta']): object => meta

/** Looks closer only where there is something to see: to print what differs in whole documents takes minutes. */
const expectSame = (ours: unknown, theirs: unknown, about: string): void => {
  if (isDeepStrictEqual(ours, theirs)) return
  const [a, b] = [ours, theirs].map((value) => new Map(Object.entries(Object(value))))
  for (const key of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
    const [mine, other] = [JSON.stringify(a?.get(key)), JSON.stringify(b?.get(key))]
    expect(mine?.slice(0, 500), `${about}: ${key}`).toBe(other?.slice(0, 500))
    expect(mine === other, `${about}: ${key} differs further on`).toBe(true)
  }
}

export type SameReads = {
  /** Pages of a list from both, until the last or so many. @returns how many documents there were */
  list(type: string, options: ReadOptions, pages?: number): Promise<number>
  get(type: string, slug: string, options?: ReadOptions): Promise<void>
}

/** Reads from the server and from a store, and expects the same of both. */
export const sameReads = (client: object, store: Store): SameReads => ({
  list: async (type, options, pages = Infinity) => {
    let count = 0
    let theirs: Page<{ slug: string }> | undefined = await readsOf(client, type).list(options)
    let ours: Page<{ slug: string }> | undefined = await readsOf(store, type).list(options)
    for (let page = 0; page < pages && theirs; page++) {
      const about = `${type} ${JSON.stringify(options)} page ${page + 1}`
      expect(
        ours?.items.map(({ slug }) => slug),
        about,
      ).toEqual(theirs.items.map(({ slug }) => slug))
      theirs.items.forEach((item, at) => expectSame(ours?.items[at], item, about))
      expect(ours && comparable(ours.meta), about).toEqual(comparable(theirs.meta))
      count += theirs.items.length
      const isLast = theirs.cursor === undefined
      expect(ours?.cursor === undefined, `${about}: is the last`).toBe(isLast)
      if (isLast) break
      theirs = await theirs.next()
      ours = await ours?.next()
    }
    return count
  },
  get: async (type, slug, options) => {
    const theirs = await readsOf(client, type).get(slug, options).withResponse()
    const ours = await readsOf(store, type).get(slug, options).withResponse()
    expectSame(ours.data, theirs.data, `${type}/${slug}`)
    const { fallback: _fallback, ...meta } = theirs.meta
    expect(ours.meta).toEqual(meta)
  },
})
