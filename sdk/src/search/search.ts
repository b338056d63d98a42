import type { Door } from '../createDoor.js'
import type { components } from '../generated/schema.js'
import { readLocalized } from '../readAnswer.js'
import { toApiPromise } from '../toApiPromise.js'
import type { CallOptions, Locale } from '../types/options.js'
import type { DocumentType } from '../types/Ref.js'
import type { ApiPromise, Meta, WithResponse } from '../types/results.js'

/** A document that was found: enough to show it in a list and to ask for it. */
export type SearchResult = components['schemas']['SearchResult']

/** How many results of all pages have each value. */
export type SearchFacets = components['schemas']['SearchFacets']

type FacetValue<Name extends keyof SearchFacets> = SearchFacets[Name][number]['value']

/** What is searched for, and which of the results are wanted. */
export type SearchOptions = CallOptions & {
  /** Words, or a code: `wired but tired`, `R25.2`, a DOI; up to 200 characters. */
  q: string
  /** Only results of these types. @default all */
  type?: readonly DocumentType[] | undefined
  /** Only what states one of these certainties, as claims do. @default all */
  certainty?: readonly FacetValue<'certainty'>[] | undefined
  /** Only what points one of these ways. @default all */
  direction?: readonly FacetValue<'direction'>[] | undefined
  /** Only what comes to one of these verdicts. @default all */
  verdict?: readonly FacetValue<'verdict'>[] | undefined
  /** Results of a page, 1 to 100. @default 20 */
  limit?: number | undefined
  /** Where to go on, from `page.cursor`. */
  cursor?: string | undefined
  /** Language of the search. @default the client's `locale`, else what the server chooses */
  locale?: Locale | undefined
}

/** One page of results, best first. */
export type SearchPage = {
  readonly items: SearchResult[]
  readonly facets: SearchFacets
  readonly meta: Meta
  /** Where the next page begins; absent on the last page. */
  readonly cursor?: string
  /** The next page, or `undefined` after the last. */
  next(options?: CallOptions): Promise<SearchPage | undefined>
}

type SearchBody = {
  readonly data: SearchResult[]
  readonly facets: SearchFacets
  readonly meta: Meta
  readonly links?: { readonly next?: string }
}

const readPage = async (client: Door, options: SearchOptions): Promise<WithResponse<SearchPage>> => {
  const { body, response } = await readLocalized<SearchBody>(client, '/v1/search', options)
  const { data: items, facets, meta, links } = body
  const cursor = new URLSearchParams(links?.next?.replace('?', '&')).get('cursor')
  const next = async (call?: CallOptions): Promise<SearchPage | undefined> =>
    cursor ? (await readPage(client, { ...options, ...call, cursor })).data : undefined
  return { data: { items, facets, meta, ...(cursor && { cursor }), next }, meta, response }
}

/**
 * Documents of all types that have the words of `q`, in one language, best first. Highlights are pieces of plain
 * text: write them as text nodes. Show `evidence` with every claim.
 */
export const search = (client: Door, options: SearchOptions): ApiPromise<SearchPage> =>
  toApiPromise(readPage(client, options))
