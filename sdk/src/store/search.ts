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

type Indexed = Omit<SearchHit, 'score'> & { readonly fields: readonly (readonly string[])[] }

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
    const title = titleOf(edition.model, document)
    const reviewState = isRecord(governance) ? governance.reviewState : undefined
    return {
      ...{ type, slug, title },
      ...(typeof reviewState === 'string' && { reviewState }),
      fields: [wordsOf(title), wordsOf(Object.values(rest).flatMap(textsOf).join(' '))],
    }
  })
  indexes.set(edition, made)
  return made
}

/** What a word found in a title weighs more than in other texts. */
const titleWeight = 8

/** What a whole title gains. */
const wholeTitle = 20

/**
 * Documents of all types in a store that have every word of `q`, if only as the beginning of a longer one, best first.
 * The server's search also knows synonyms and codes, forgives typing errors, and weighs words by how rare they are.
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
  const scoreOf = (fields: Indexed['fields']): number => {
    let score = wanted.join() === fields[0]?.join() ? wholeTitle : 0
    for (const word of wanted) {
      const [inTitle = 0, inTexts = 0] = fields.map((words) => likeness(word, words))
      if (inTitle + inTexts === 0) return 0
      score += Math.max((inTitle * titleWeight) / Math.sqrt(fields[0]?.length ?? 1), inTexts)
    }
    return score
  }
  return indexOf(await store.edition())
    .filter(({ type }) => !types || types.includes(type))
    .map(({ fields, ...hit }) => ({ ...hit, score: scoreOf(fields) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, limit)
}
