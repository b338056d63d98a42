/** Publishers put it before the title of a work that they took back. */
const prefix = /^\s*(?:(?:article\s+)?(?:retracted|retraction|withdrawn|removed)(?:\s+article)?)\s*[:.-]\s*/iu

/** A title as words alone: no case, accents, markup and punctuation, which registers and publishers set as they like. */
export const titleWords = (title: string): string[] =>
  title
    .replace(prefix, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:amp|#38);/giu, '&')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')

/** The same for every spelling of one title. */
export const titleKey = (title: string): string => titleWords(title).join(' ')

const pairsOf = (words: readonly string[]): string[] =>
  words.length < 2 ? [...words] : words.slice(1).map((word, index) => `${words[index]} ${word}`)

/**
 * How alike two titles are, from 0 to 1: the Dice coefficient of their pairs of neighbouring words. A title is as good
 * as the same with its subtitle left out, where at least four words are left.
 */
export const titleSimilarity = (one: string, other: string): number => {
  const [short = [], long = []] = [titleWords(one), titleWords(other)].toSorted((a, b) => a.length - b.length)
  if (short.length === 0) return 0
  if (short.length >= 4 && short.every((word, index) => word === long[index])) return 1
  const pairs = pairsOf(long)
  const left = [...pairs]
  const shared = pairsOf(short).filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (pairs.length + pairsOf(short).length)
}

/** From here on two titles count as one: a typing error passes, another work of the same series does not. */
export const sameTitle = 0.85
