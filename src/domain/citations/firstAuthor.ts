import type { Author } from './author'

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** The family name of the first author in a form that can be compared; undefined where a body or nobody is named. */
export const firstAuthorKey = (authors: readonly Author[] | undefined): string | undefined => {
  const family = authors?.[0]?.family
  return family ? plain(family) || undefined : undefined
}

/** Particles are kept by one register and left out by another: “van der Berg” is “Berg”. */
export const isSameFamily = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
