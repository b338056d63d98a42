import { readAuthors } from './author'

/** Authors as Vancouver style names them: “Garrison SR, Korownyk CS, et al”, the last where more are known to exist. */
export const authorsLine = (authors: unknown, hasMore = false): string | undefined => {
  const names = readAuthors(authors).map(({ family, given, literal }) => {
    if (literal) return literal
    const initials = (given ?? '').replace(/[^\p{L}]+/gu, ' ').trim()
    const short = /^\p{Lu}+$/u.test(initials.replaceAll(' ', ''))
      ? initials.replaceAll(' ', '')
      : initials
          .split(' ')
          .map((part) => part.charAt(0).toUpperCase())
          .join('')
    return [family, short].filter(Boolean).join(' ')
  })
  return names.length > 0 ? [...names, ...(hasMore ? ['et al'] : [])].join(', ') : undefined
}
