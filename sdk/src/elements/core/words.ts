import type { Locale } from '../../types/options.js'
import type { Meta } from '../../types/results.js'
import type { spanish } from './spanish.js'

/** What an element says by itself, in English. There is no word without its Spanish. */
export type Word = keyof typeof spanish

export type Words = Readonly<Record<Word, string>>

/** The language that content came in. */
export type Language = {
  readonly locale: Locale
  /** What to say in place of the English; `undefined` in English. */
  readonly words: Words | undefined
  /** Dotted paths of fields that came in English all the same. */
  readonly fallback: readonly string[] | undefined
}

export const languageOf = ({ locale, fallback }: Meta, words: Words | undefined): Language => ({
  locale: locale === 'es' ? locale : 'en',
  words,
  fallback,
})

export const say = (word: Word, { words }: Language): string => words?.[word] ?? word.replace(/\|.+/, '')

/** The label of a vocabulary's value; the value itself where it is newer than this package. */
export const labelOf = (
  labels: Readonly<Record<string, Word>>,
  value: string,
  language: Language,
): string => {
  const word = Object.hasOwn(labels, value) ? labels[value] : undefined
  return word ? say(word, language) : value
}
