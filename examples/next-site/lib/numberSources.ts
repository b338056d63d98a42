import type { Citation, Selected } from '@cofactor/sdk'

export type CitedClaim = Selected<'claims', ['citations']>

export type Source = { readonly number: number; readonly citation: Citation }

/** The works that claims rest on, numbered in the order in which they are first cited. */
export const numberSources = (claims: readonly CitedClaim[]): ReadonlyMap<string, Source> => {
  const sources = new Map<string, Source>()
  for (const citation of claims.flatMap(({ citations }) => citations)) {
    if (!sources.has(citation.slug)) sources.set(citation.slug, { number: sources.size + 1, citation })
  }
  return sources
}
