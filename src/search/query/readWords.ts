import type { Analyser, Word } from '../words/createAnalyser'
import { normaliseCode } from '../words/normaliseCode'

/** A query taken apart. */
export type QueryWords = {
  readonly words: readonly QueryWord[]
  /** How many of the words a document must have. */
  readonly required: number
  /** The query as one name, and as one code. */
  readonly phrase: string
  readonly code: string
}

export type QueryWord = {
  readonly term: string
  readonly isRequired: boolean
  /** The last word may be the beginning of one that is still being typed. */
  readonly isLast: boolean
  readonly isOnly: boolean
}

/** Words of a query that are looked up, so that none costs more than so many. */
const wordsRead = 12

/** Words too common to matter are wanted and not required, unless there is nothing else. */
export const readWords = (q: string, analyser: Analyser): QueryWords => {
  const all = analyser.words(q).slice(0, wordsRead)
  const hasOthers = all.some(({ isStop }) => !isStop)
  const words = unique(all).map(({ term, isStop }, at, { length }) => ({
    term,
    isRequired: !(isStop && hasOthers),
    isLast: at === length - 1,
    isOnly: length === 1,
  }))
  return {
    words,
    required: words.filter(({ isRequired }) => isRequired).length,
    phrase: analyser.phrase(all),
    code: normaliseCode(q),
  }
}

/** Each term once, where it stands last. */
const unique = (words: readonly Word[]): Word[] =>
  [...new Map(words.toReversed().map((word) => [word.term, word])).values()].reverse()
