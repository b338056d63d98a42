import { isRecord } from '../isRecord.js'
import type { CallOptions } from '../types/options.js'
import type { DocumentType } from '../types/Ref.js'
import type { Store } from './createStore.js'
import type { Edition } from './Edition.js'
import { foldText } from './foldText.js'
import { titleOf } from './titleOf.js'

/** A document that was found: enough to show it in a list and to ask for it. */
export type SearchHit = {
  readonly type: DocumentType
  readonly slug: string
  readonly title: string
  /** State of its review. Show with it whether it was reviewed. */
  readonly reviewState?: string
  /** To be compared within one search alone. */
  readonly score: number
}

/** What a search in a store looks through, and how much it gives. */
export type SearchOptions = Pick<CallOptions, 'signal'> & {
  /** Only documents of these types. @default all */
  readonly types?: readonly DocumentType[] | undefined
  /** Hits at most. @default 20 */
  readonly limit?: number | undefined
}

type Indexed = Omit<SearchHit, 'score'> & {
  /** Words of the title, and then of each other name: lay terms and symbols. */
  readonly names: readonly (readonly string[])[]
  /** Words of all texts. */
  readonly texts: readonly string[]
}

/** A word without case, accents and the plural's `s`. */
const wordsOf = (text: string): string[] =>
  (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=..[^su])s$/, ''))

/** Texts, also those in lists of `{ text }`; what documents refer to is theirs. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  return value.flatMap((item) => textsOf(isRecord(item) && typeof item.slug !== 'string' ? item.text : item))
}

/** How much of a word is there: 1 for the word itself, at least a half for one that it begins. */
const likeness = (wanted: string, words: readonly string[]): number => {
  let best = 0
  for (const word of words) {
    if (word.startsWith(wanted))
      best = Math.max(best, word === wanted ? 1 : 0.5 + (0.4 * wanted.length) / word.length)
  }
  return best
}

const indexes = new WeakMap<Edition, readonly Indexed[]>()

/** Read once for as long as the edition is there. */
const indexOf = (edition: Edition): readonly Indexed[] => {
  const known = indexes.get(edition)
  if (known) return known
  const made = edition.documents.map((document): Indexed => {
    const { type, slug, firstPublishedAt: _first, publishedAt: _last, governance, ...rest } = document
    const { layTerms, symbol } = rest
    const title = titleOf(edition, document)
    const reviewState = isRecord(governance) ? governance.reviewState : undefined
    return {
      ...{ type, slug, title },
      ...(typeof reviewState === 'string' && { reviewState }),
      names: [title, ...textsOf(layTerms), ...textsOf(symbol)].map(wordsOf),
      texts: wordsOf(Object.values(rest).flatMap(textsOf).join(' ')),
    }
  })
  indexes.set(edition, made)
  return made
}

/** What a word found in a title, or in another name, weighs more than in other texts. */
const titleWeight = 8
const nameWeight = 6

/** What a whole name gains. */
const wholeName = 20

/**
 * Documents of all types in a store that have every word of `q`, if only as the beginning of a longer one, best first:
 * titles, lay terms and symbols count more than other texts.
 * The server's search also knows codes, forgives typing errors, and weighs words by how rare they are.
 *
 * @throws CofactorError with the code `store-empty` while the store holds nothing
 */
export const search = async (
  store: Pick<Store, 'edition'>,
  q: string,
  { types, limit = 20, signal }: SearchOptions = {},
): Promise<SearchHit[]> => {
  signal?.throwIfAborted()
  const wanted = [...new Set(wordsOf(q))]
  const isWanted = (name: readonly string[]): boolean => wanted.join() === name.join()
  const scoreOf = ({ names, texts }: Indexed): number => {
    let score = names.some(isWanted) ? wholeName : 0
    for (const word of wanted) {
      const inNames = names.map(
        (name, index) => (likeness(word, name) * (index ? nameWeight : titleWeight)) / Math.sqrt(name.length),
      )
      const best = Math.max(likeness(word, texts), ...inNames)
      if (!best) return 0
      score += best
    }
    return score
  }
  return indexOf(await store.edition())
    .filter(({ type }) => !types || types.includes(type))
    .map((indexed) => {
      const { names: _names, texts: _texts, ...hit } = indexed
      return { ...hit, score: scoreOf(indexed) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, limit)
}
