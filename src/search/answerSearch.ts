import type { Store } from '../delivery/createStore'
import type { ReviewFacts } from '../delivery/reviewFacts'
import type { ServedDocument } from '../delivery/servedDocument'
import type { SearchedType } from './deriveSearchModel'
import { describeName, describeResult } from './describeResult'
import type { Result } from './query/collectResults'
import type { Found } from './query/createFinder'
import { searchLimits, type SearchQuery, type SuggestQuery } from './query/searchQuery'
import type { SearchAnswer, SearchResult, Suggestion } from './searchAnswer'
import type { Analyser } from './words/createAnalyser'

export type Answering = {
  readonly store: Store
  /** Fields that tell of evidence. */
  readonly evidence: readonly string[]
  readonly types: ReadonlyMap<string, SearchedType>
  readonly locale: string
  readonly analyser: Analyser
}

/** A result with its document. */
type Seen = {
  readonly result: Result
  readonly type: SearchedType
  readonly document: ServedDocument
  readonly review: ReviewFacts
  readonly fallback: readonly string[]
}

export const answerSearch = (found: Found, query: SearchQuery, answering: Answering): SearchAnswer => {
  const { analyser, evidence } = answering
  const { terms, words } = found
  const fallback = new Set<string>()
  const seen = found.page.flatMap((result) => see(result, answering) ?? [])
  const results = seen.map(({ type, document, result, review, fallback: missing }): SearchResult => {
    const context = { type, evidence, analyser, found: terms, words }
    const { shown, title, summary, highlights, matched, evidence: told } = describeResult(document, context)
    for (const path of missing) if (shown.includes(path)) fallback.add(path)
    return {
      type: document.type,
      slug: document.slug,
      title,
      summary,
      highlights,
      matched,
      evidence: told,
      reviewState: review.state,
      score: Math.round(result.score * 100) / 100,
    }
  })
  const next = query.offset + query.limit
  return {
    results,
    facets: found.facets,
    total: found.total,
    next: next < Math.min(found.total, searchLimits.depth) ? next : undefined,
    fallback: [...fallback].sort(),
    reviews: seen.map(({ review }) => review),
    participants: seen.map(({ document }) => document),
  }
}

/** Suggestions found beyond those asked for, since some name the same. */
export const spareSuggestions = 20

export const answerSuggest = (
  { page, terms }: Found,
  { limit }: SuggestQuery,
  answering: Answering,
): Suggestion[] => {
  const { analyser } = answering
  const named = new Map<string, Suggestion>()
  for (const result of page) {
    if (named.size === limit) break
    const seen = see(result, answering)
    if (!seen) continue
    const { document, type } = seen
    const name = describeName(document, { type, found: terms, analyser })
    const key = `${document.type} ${name.title}`
    if (!named.has(key)) named.set(key, { type: document.type, slug: document.slug, ...name })
  }
  return [...named.values()]
}

/** Undefined of a document that is gone, which the index, following every change at once, does not hold. */
const see = (result: Result, { store, types, locale }: Answering): Seen | undefined => {
  const { indexed } = result
  const type = types.get(indexed.type)
  const view = store.view(indexed.type, indexed.slug, locale)
  if (!type || !view) return undefined
  return { result, type, document: view.document, review: view.review, fallback: view.fallback }
}
