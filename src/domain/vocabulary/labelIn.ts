import { inLocale } from '../locale'
import type { Term } from './term'

/** The label of a vocabulary's value in a language; undefined of what is no value of it. */
export const labelIn = (
  vocabulary: readonly Term[],
  value: string | undefined,
  locale: string,
): string | undefined => {
  const term = vocabulary.find((candidate) => candidate.value === value)
  return term && inLocale(term.label, locale)
}
