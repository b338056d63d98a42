import type { Author } from './author'
import { firstAuthorKey } from './firstAuthor'
import { titleKey } from './normaliseTitle'

type Facts = {
  title?: string | undefined
  year?: number | undefined
  authors?: readonly Author[] | undefined
}

/**
 * The same for two entries of one work that has no identifier: title, year and first author. Undefined where too little
 * is known to tell works apart.
 */
export const workKey = ({ title, year, authors }: Facts): string | undefined => {
  const words = titleKey(title ?? '')
  return words === '' || year === undefined ? undefined : `${words}|${year}|${firstAuthorKey(authors) ?? ''}`
}
