import type { Located } from '../types'

/** As the citations have it. */
const first = 1800
const last = 2100

/** The year in a date of any form: `2012/07/03`, `2024///`, `2020 Feb`, `July 3, 2012`, `1999-2000` (the first). */
export const yearIn = (text: string): number | undefined => {
  for (const [found] of text.slice(0, 200).matchAll(/(?<!\d)\d{4}(?!\d)/gu)) {
    const year = Number(found)
    if (year >= first && year <= last) return year
  }
  return undefined
}

/** The first of the places that holds a year. */
export const firstYear = (places: readonly Located[]): number | undefined => {
  for (const { value } of places) {
    const year = yearIn(value)
    if (year !== undefined) return year
  }
  return undefined
}

/** A day as `YYYY-MM-DD`, from `2024/03/01/` and its like; undefined where no whole day is said. */
export const dayIn = (text: string): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text) ?? []
  if (year === '') return undefined
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined
}
