import type { SearchIndex } from '../index/createSearchIndex'
import type { Posting } from '../index/postings'
import { hasDigit } from '../words/stem'
import type { QueryWord } from './readWords'

/** A term that a word may stand for, and how likely it does: 1 is the word itself. */
export type Expansion = { readonly posting: Posting; readonly likeness: number }

/** Terms that one word is taken for at most. */
const mostExpansions = 64

/** Beginnings of words are looked up in names from the first letter on, in texts from the third. */
const shortestPrefixInTexts = 3

/**
 * What a word may stand for: itself, be it a word or a code; of the last word also what it may be the beginning of
 * (but the D of vitamin D is a word); and only when that is
 * nothing, what it may be a misspelling of. Which costs a hundred times as much to find.
 */
export const expandWord = (
  { term, isLast, isOnly }: QueryWord,
  { names, texts, codes }: Pick<SearchIndex, 'names' | 'texts' | 'codes'>,
  { inTexts }: { readonly inTexts: boolean },
): Expansion[] => {
  const indexes = inTexts ? [names, texts] : [names]
  const exact = [codes, ...indexes].flatMap((index) => toExpansion(index.find(term), 1))
  const isBegun = exact.length === 0 || (isLast && (term.length > 1 || isOnly))
  const begun = isBegun
    ? indexes.flatMap((index) =>
        index === texts && term.length < shortestPrefixInTexts ? [] : beginnings(term, index, exact),
      )
    : []
  if (exact.length + begun.length > 0) return [...exact, ...begun]
  for (const index of indexes) {
    const misspelt = misspellings(term, index)
    if (misspelt.length > 0) return misspelt
  }
  return []
}

type Terms = SearchIndex['names']

const toExpansion = (posting: Posting | undefined, likeness: number): Expansion[] =>
  posting ? [{ posting, likeness }] : []

/** The more of a word is there, the likelier it is meant. */
const beginnings = (term: string, index: Terms, exact: readonly Expansion[], factor = 1): Expansion[] =>
  index
    .startingWith(term, mostExpansions)
    .filter((posting) => exact.every((known) => known.posting !== posting))
    .map((posting) => ({
      posting,
      likeness: factor * (0.5 + 0.4 * (term.length / posting.term.length)),
    }))

/** Codes and numbers mean something else with another letter or digit, and short words have too many neighbours. */
const editsIn = (term: string): number => {
  if (hasDigit(term) || term.length < 4) return 0
  return term.length < 8 ? 1 : 2
}

const misspellings = (term: string, index: Terms): Expansion[] => {
  const edits = editsIn(term)
  if (edits === 0) return []
  const swapped = swaps(term).flatMap((variant) => [
    ...toExpansion(index.find(variant), 0.6),
    ...beginnings(variant, index, [], 0.5),
  ])
  if (swapped.length > 0) return swapped
  return index
    .near(term, edits)
    .sort((a, b) => a.distance - b.distance || (a.posting.term < b.posting.term ? -1 : 1))
    .slice(0, mostExpansions)
    .map(({ posting, distance }) => ({ posting, likeness: 0.6 / distance }))
}

/** The term with two letters next to each other in the other order: the commonest slip, and two edits by Levenshtein. */
const swaps = (term: string): string[] =>
  Array.from({ length: term.length - 1 }, (_, at) => {
    const [one = '', other = ''] = term.slice(at, at + 2)
    return one === other ? '' : `${term.slice(0, at)}${other}${one}${term.slice(at + 2)}`
  }).filter(Boolean)
