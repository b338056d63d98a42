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

/** Text without case and accents, for `contains` and `startsWith`: `Sueño` and `SUENO` fold alike. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
