const formats = new Map<string, Intl.NumberFormat>()

/** An amount as a table shows it: three digits that count, in the way of the language. */
export const formatAmount = (amount: number, locale: string): string => {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  formats.set(locale, known)
  return known.format(amount)
}
