import type { SearchIndex } from '../index/createSearchIndex'
import type { Analyser } from '../words/createAnalyser'
import { collectResults, type Results } from './collectResults'
import { createScorer } from './createScorer'
import { expandWord } from './expandWord'
import { readWords } from './readWords'
import type { SearchQuery } from './searchQuery'

/** What a query found, and how it was understood. */
export type Found = Results & {
  /** How many words had to be found. */
  readonly words: number
  /** Every term that the query was taken for. */
  readonly terms: ReadonlySet<string>
}

export type FinderOptions = {
  readonly index: SearchIndex
  readonly analyser: Analyser
  /** Of each type, in the order of the index's facet of types. */
  readonly prominence: readonly number[]
}

/** Texts are not looked through where only names are asked for. */
export type Find = (query: SearchQuery, options: { readonly inTexts: boolean }) => Found

export const createFinder = ({ index, analyser, prominence }: FinderOptions): Find => {
  const score = createScorer()
  return (query, { inTexts }) => {
    const read = readWords(query.q, analyser)
    const words = read.words.map((word) => ({ ...word, expansions: expandWord(word, index, { inTexts }) }))
    const terms = words.flatMap(({ expansions }) => expansions.map(({ posting }) => posting.term))
    return {
      ...collectResults(score(words, read, index), query, { index, prominence }),
      words: read.required,
      terms: new Set([...terms, read.code]),
    }
  }
}
