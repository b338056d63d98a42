/** Orders machine text (slugs, dates, types) by code unit: the same on every system and in every locale. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const collators = new Map<string, Intl.Collator>()

/**
 * Orders text as a reader of the locale expects, digits by their number (`B2` before `B12`). Building a
 * collator costs far more than using one, so there is one for each locale.
 */
export const collatorFor = (locale: string): Intl.Collator => {
  const known = collators.get(locale)
  if (known) return known
  const made = new Intl.Collator(locale, { numeric: true })
  collators.set(locale, made)
  return made
}

const asciiOnly = /^\p{ASCII}*$/u

/**
 * Text without case and accents, for `contains` and `startsWith`: `Sueño` and `SUENO` fold alike. Most text has
 * nothing to take apart, and finding that out is ten times faster than taking it apart.
 */
export const foldText = (text: string): string =>
  asciiOnly.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase()
