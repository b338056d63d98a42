import { compareCodeUnits } from '../../delivery/compareText'
import type { Indexed, SearchIndex } from '../index/createSearchIndex'
import type { Scored } from './createScorer'
import type { SearchQuery } from './searchQuery'

export type Result = { readonly indexed: Indexed; readonly score: number }

/** How many results have each value of a facet; values that none has are left out. */
export type FacetCounts = Readonly<
  Record<string, readonly { readonly value: string; readonly count: number }[]>
>

export type Results = {
  readonly page: readonly Result[]
  readonly total: number
  readonly facets: FacetCounts
}

type Wanted = Pick<SearchQuery, 'narrowing' | 'limit' | 'offset'>

/**
 * The page asked for, best first, and the counts. A facet counts what there would be if it were not narrowed itself,
 * so that a reader sees what else could be chosen.
 *
 * @param prominence of each type, in the order of the index's first facet, which is the type
 */
export const collectResults = (
  { documents, scores }: Scored,
  wanted: Wanted,
  { index, prominence }: { index: SearchIndex; prominence: readonly number[] },
): Results => {
  const facets = index.columns.facets.map((facet) => openFacet(facet, wanted.narrowing))
  const types = facets[0]?.codes
  const best = createBest(wanted.offset + wanted.limit, index)
  let total = 0
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0
    const missed = missedBy(document, facets)
    if (missed === none) {
      total += 1
      for (const facet of facets) count(facet, document)
      best.offer(document, (scores[at] ?? 0) * (prominence[(types?.[document] ?? 0) - 1] ?? 1))
    } else {
      const facet = facets[missed]
      if (facet) count(facet, document)
    }
  }
  return {
    page: best.sorted().slice(wanted.offset),
    total,
    facets: Object.fromEntries(facets.map(({ name, values, counts }) => [name, countsOf(values, counts)])),
  }
}

type OpenFacet = {
  readonly name: string
  readonly values: readonly string[]
  readonly codes: Uint8Array
  /** By code, 1 where a result may have it. */
  readonly allows: Uint8Array
  readonly counts: Uint32Array
}

const none = -1
const several = -2

/** The place of the one facet that keeps a document out, or that there is none, or that there are several. */
const missedBy = (document: number, facets: readonly OpenFacet[]): number => {
  let missed = none
  for (let at = 0; at < facets.length; at += 1) {
    const facet = facets[at]
    if (!facet || facet.allows[facet.codes[document] ?? 0] === 1) continue
    if (missed !== none) return several
    missed = at
  }
  return missed
}

const openFacet = (
  { name, values, codes }: SearchIndex['columns']['facets'][number],
  narrowing: Wanted['narrowing'],
): OpenFacet => {
  const allowed = narrowing[name]
  const allows = new Uint8Array(values.length + 1).fill(allowed ? 0 : 1)
  for (const value of allowed ?? []) allows[values.indexOf(value) + 1] = 1
  return { name, values, codes: codes(), allows, counts: new Uint32Array(values.length + 1) }
}

const count = ({ codes, counts }: OpenFacet, document: number): void => {
  const code = codes[document] ?? 0
  counts[code] = (counts[code] ?? 0) + 1
}

const countsOf = (values: readonly string[], counts: Uint32Array) =>
  values.flatMap((value, at) => {
    const found = counts[at + 1] ?? 0
    return found > 0 ? [{ value, count: found }] : []
  })

/** Keeps the best so many of those offered, so that not all need be sorted for a page of few. */
const createBest = (capacity: number, index: SearchIndex) => {
  const kept: Result[] = []
  return {
    offer: (document: number, score: number): void => {
      const last = kept.at(-1)
      if (kept.length === capacity && last && score < last.score) return
      const indexed = index.at(document)
      if (!indexed) return
      const result = { indexed, score }
      const at = placeOf(result, kept)
      if (at >= capacity) return
      kept.splice(at, 0, result)
      if (kept.length > capacity) kept.pop()
    },
    sorted: (): readonly Result[] => kept,
  }
}

const placeOf = (result: Result, kept: readonly Result[]): number => {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = kept[middle]
    if (other && compareResults(other, result) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Equals are ordered by their address, so that pages neither repeat nor lose one. */
const compareResults = (a: Result, b: Result): number =>
  b.score - a.score ||
  compareCodeUnits(a.indexed.slug, b.indexed.slug) ||
  compareCodeUnits(a.indexed.type, b.indexed.type)
