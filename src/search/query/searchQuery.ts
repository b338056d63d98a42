/** What is searched for: a query that was checked. */
export type SearchQuery = {
  readonly q: string
  readonly locale: string
  /** Values that a result must have one of, by facet; facets that nothing was asked of are absent. */
  readonly narrowing: Readonly<Record<string, readonly string[]>>
  readonly limit: number
  /** How many results to pass over. */
  readonly offset: number
}

/** What was typed so far, and how many suggestions to make. */
export type SuggestQuery = Omit<SearchQuery, 'offset'>

export const searchLimits = {
  /** Characters of `q`. */
  characters: 200,
  /** Results that can be paged through; who needs more needs better words, or a list. */
  depth: 1000,
  suggestions: 20,
  defaultSuggestions: 8,
} as const
