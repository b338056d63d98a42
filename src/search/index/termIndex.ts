import SearchableMap from 'minisearch/SearchableMap'
import { createPostings, type Posting, type Postings } from './postings'

export type TermIndex = Postings & {
  /** The terms that begin so, those that say most of a document first. */
  startingWith(prefix: string, limit: number): Posting[]
  /** The terms that so many edits lead to (Levenshtein), with their distance, in no order. */
  near(term: string, edits: number): { readonly posting: Posting; readonly distance: number }[]
}

/**
 * An inverted index that is also searched by beginning and by likeness: for that, MiniSearch's radix tree. The rest
 * of MiniSearch keeps maps for postings and makes an object of every hit, which is most of its time where a word is
 * in thousands of documents; here they are lists of numbers.
 */
export const createTermIndex = (): TermIndex => {
  const tree = new SearchableMap<Posting>()
  const postings = createPostings({
    onAdded: (posting) => tree.set(posting.term, posting),
    onRemoved: ({ term }) => tree.delete(term),
  })
  return {
    ...postings,
    startingWith: (prefix, limit) => {
      const found = [...tree.atPrefix(prefix).values()]
      return found.length < 2 ? found : found.sort(byPeak).slice(0, limit)
    },
    near: (term, edits) =>
      Array.from(tree.fuzzyGet(term, edits).values(), ([posting, distance]) => ({ posting, distance })),
  }
}

const byPeak = (a: Posting, b: Posting): number =>
  b.peak - a.peak || (a.term < b.term ? -1 : a.term > b.term ? 1 : 0)
