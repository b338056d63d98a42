import { foldText } from '../../delivery/compareText'
import { locales } from '../../domain/locale'
import { stopWords } from '../../domain/vocabulary/stopWords'
import { stemmerFor } from './stem'

/** A word of a text: what it is searched by, and where it stands. */
export type Word = {
  /** Without case, accents, apostrophes and endings. */
  readonly term: string
  readonly start: number
  readonly end: number
  readonly isStop: boolean
}

/** How texts of a locale are taken apart, documents and queries alike. */
export type Analyser = {
  /** Each word of the text, in order. */
  words(text: string): Word[]
  /** The text as one name to compare whole: its terms, stop words too, each after a space. */
  phrase(words: readonly Word[]): string
}

/** Letters and digits; an apostrophe within a word belongs to it: `can’t`. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** Words whose terms are remembered. Texts say the same words over and over, and taking one apart is the dear part. */
const wordsRemembered = 20_000

export const createAnalyser = (locale: string): Analyser => {
  const read = remember(readerOf(locale))
  return {
    words: (text) => {
      const words: Word[] = []
      wordPattern.lastIndex = 0
      for (let found = wordPattern.exec(text); found; found = wordPattern.exec(text)) {
        const { term, isStop } = read(found[0])
        words.push({ term, start: found.index, end: wordPattern.lastIndex, isStop })
      }
      return words
    },
    phrase: (words) => words.map(({ term }) => term).join(' '),
  }
}

type ReadWord = (written: string) => Pick<Word, 'term' | 'isStop'>

const readerOf = (locale: string): ReadWord => {
  const stem = stemmerFor(locale)
  const known = locales.find((candidate) => candidate === locale)
  const stops = known ? stopWords[known] : new Set<string>()
  return (written) => {
    const folded = foldText(written).replace(/['’]/g, '')
    return { term: stem(folded), isStop: stops.has(folded) }
  }
}

const remember = (read: ReadWord): ReadWord => {
  const known = new Map<string, ReturnType<ReadWord>>()
  return (written) => {
    const found = known.get(written)
    if (found) return found
    if (known.size >= wordsRemembered) known.clear()
    const made = read(written)
    known.set(written, made)
    return made
  }
}
