import { quoted } from '../quoted'

/** Most characters a slug may have. */
export const slugMaxLength = 80

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** Letters that Unicode does not split into a base letter and an accent. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  μ: 'u',
}

/**
 * A public address from a title: accents stripped, lower case, words joined by hyphens, cut after the last whole word
 * that fits in 80 characters. Empty when the text has no Latin letter and no digit; never refused by `slugProblem`
 * otherwise.
 */
export const slugify = (text: string): string => {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøðđþłıμ]/gu, (letter) => spellings[letter] ?? letter)
    .replace(/['’ʼ]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
  return words
    .slice(1)
    .reduce(joinWhileItFits, { slug: (words[0] ?? '').slice(0, slugMaxLength), isFull: false }).slug
}

type Cut = { slug: string; isFull: boolean }

const joinWhileItFits = ({ slug, isFull }: Cut, word: string): Cut => {
  const longer = `${slug}-${word}`
  return isFull || longer.length > slugMaxLength ? { slug, isFull: true } : { slug: longer, isFull: false }
}

/** What is wrong with a slug as entered, in one sentence that proposes a right one; undefined when it is fine. */
export const slugProblem = (input: string): string | undefined => {
  if (input === '')
    return 'The slug is empty; a slug is lower-case words joined by hyphens, as in magnesium-citrate.'
  if (form.test(input) && input.length <= slugMaxLength) return undefined
  const better = slugify(input)
  const instead = better === '' ? 'as in magnesium-citrate' : `for example ${better}`
  if (input.length > slugMaxLength) {
    return `The slug has ${input.length} characters and may have ${slugMaxLength}; shorten it, ${instead}.`
  }
  return `${quoted(input)} is not a slug: use only a to z, 0 to 9 and single hyphens between words, ${instead}.`
}
