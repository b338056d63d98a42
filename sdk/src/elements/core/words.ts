import type { Locale } from '../../types/options.js'

/** A text in English and in Spanish. */
export type Pair = readonly [en: string, es: string]

export const inLocale = ([en, es]: Pair, locale: Locale): string => (locale === 'es' ? es : en)

/** The label of a vocabulary's value; the value itself where it is newer than this package. */
export const labelOf = (labels: Readonly<Record<string, Pair>>, value: string, locale: Locale): string => {
  const pair = Object.hasOwn(labels, value) ? labels[value] : undefined
  return pair ? inLocale(pair, locale) : value
}
