import type { Language } from './words.js'

/** An amount as a table shows it: three digits that count, in the way of the language. */
export const formatAmount = (amount: number, { locale }: Language): string =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(amount)

/** Units are served in ASCII; readers know them by their signs. */
export const unitSign = (unit: string): string => unit.replace(/^u(?=g|mol)/, 'µ').replace('percent', '%')

/** A calendar day, `2026-03-09`, written out. */
export const formatDay = (day: string, { locale }: Language): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
