import { isJsonObject } from '../../delivery/json'
import type { ServedDocument } from '../../delivery/servedDocument'
import { valuesAt } from '../../delivery/valuesAt'
import type { SearchedRole, SearchedType } from '../deriveSearchModel'
import type { Analyser, Word } from '../words/createAnalyser'
import type { FindSynonyms } from '../words/createSynonyms'
import { normaliseCode } from '../words/normaliseCode'

/** What a document can be found by. */
export type ReadDocument = {
  readonly title: string
  /** How much each term says of it, out of its names and out of its texts. */
  readonly names: ReadonlyMap<string, number>
  readonly texts: ReadonlyMap<string, number>
  /** Its title, as one phrase, and its other names. */
  readonly wholeTitle: string
  readonly wholeNames: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
}

export type Language = { readonly analyser: Analyser; readonly findSynonyms: FindSynonyms }

/** How much a word says by where it stands, when it stands there alone. */
const weights = { title: 10, names: 8, synonyms: 6, text: 1.5 } as const

/** A title is known by how it begins. */
const firstWordFactor = 1.3

/** Characters of one text that are read. What a text is about stands in its beginning. */
const charactersRead = 2000

/** Of many words each says less. */
const shareOf = (words: number): number => 1 / (1 + 0.2 * (words - 1))

export const readDocument = (
  document: ServedDocument,
  { fields }: SearchedType,
  { analyser, findSynonyms }: Language,
): ReadDocument => {
  const names = new Map<string, number>()
  const texts = new Map<string, number>()
  const wholeNames = new Set<string>()
  const codes = new Set<string>()
  let title = document.slug
  let wholeTitle = ''

  const addName = (words: readonly Word[], weight: number, firstFactor = 1): void => {
    const share = weight * shareOf(words.length)
    for (const [at, { term }] of words.entries()) raise(names, term, at === 0 ? share * firstFactor : share)
  }
  const addSynonyms = (words: readonly Word[]): void => {
    for (const { words: other, isWhole } of findSynonyms(words)) {
      addName(other, weights.synonyms * shareOf(words.length))
      if (isWhole) wholeNames.add(analyser.phrase(other))
    }
  }
  const take: Readonly<Record<SearchedRole, (text: string) => void>> = {
    title: (text) => {
      const words = analyser.words(text)
      title = text
      wholeTitle = analyser.phrase(words)
      addName(words, weights.title, firstWordFactor)
      addSynonyms(words)
    },
    names: (text) => {
      const words = analyser.words(text)
      wholeNames.add(analyser.phrase(words))
      addName(words, weights.names)
      addSynonyms(words)
    },
    codes: (text) => codes.add(normaliseCode(text)),
    text: (text) => {
      const words = analyser.words(text).filter(({ isStop }) => !isStop)
      const share = weights.text * shareOf(words.length)
      for (const { term } of words) raise(texts, term, share)
    },
  }
  for (const { segments, role } of fields) {
    for (const text of textsAt(document, segments)) take[role](text.slice(0, charactersRead))
  }
  return { title, names, texts, wholeTitle, wholeNames, codes }
}

/** The texts of a document at a path, of rich text the plain form. */
export const textsAt = (document: ServedDocument, segments: readonly string[]): string[] =>
  valuesAt(document, segments).flatMap((value) => {
    const text = isJsonObject(value) ? value['text'] : value
    return typeof text === 'string' ? [text] : []
  })

/** A word counts once, where it says most: saying it often is no merit. */
const raise = (terms: Map<string, number>, term: string, impact: number): void => {
  const known = terms.get(term)
  if (known === undefined || known < impact) terms.set(term, impact)
}
