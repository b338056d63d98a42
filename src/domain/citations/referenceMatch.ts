import { firstAuthorKey } from './firstAuthor'
import { titleWords } from './normaliseTitle'
import type { RegisterRecord } from './work'

const common = new Set(['a', 'an', 'and', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])

/**
 * How well a work fits a reference in free text, from 0 to 1: how much of its title the reference has, a fifth more for
 * its year and for its first author each. The registers' own scores have no fixed scale and cannot be held to a bar.
 */
export const referenceMatch = (text: string, { work, years }: RegisterRecord): number => {
  const words = new Set(titleWords(text))
  const title = titleWords(work.title ?? '').filter((word) => !common.has(word))
  if (title.length === 0) return 0
  const share = title.filter((word) => words.has(word)).length / title.length
  const hasYear = years.some((year) => words.has(String(year)))
  const family = firstAuthorKey(work.authors)
  const hasAuthor = family !== undefined && family.split(' ').every((word) => words.has(word))
  // A long text has the words of many short titles in it.
  const sureness = Math.min(1, title.length / 4)
  return share * sureness * (0.6 + (hasYear ? 0.2 : 0) + (hasAuthor ? 0.2 : 0))
}

/** Below it a work is not even offered. */
export const likelyMatch = 0.55
