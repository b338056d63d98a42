import { quoted } from '../quoted'

const label = /^isbn(?:-?1[03])?\s*[:=]?\s+|^isbn(?:-?1[03])?\s*[:=]\s*|^isbn(?=\d)/iu

const rule = 'an ISBN has 13 digits that start with 978 or 979, or 10 in older books, as in 978-0-309-16394-1'

/** The characters of an ISBN-10 or ISBN-13 without hyphens and spaces; an ISBN-10 is not turned into an ISBN-13. */
export const normaliseIsbn = (input: string): string | undefined => {
  const isbn = bare(input)
  return isWellFormed(isbn) && expectedCheck(isbn) === isbn.at(-1) ? isbn : undefined
}

/** The same for both lengths of one ISBN: its thirteen digits. */
export const isbnKey = (input: string): string | undefined => {
  const isbn = normaliseIsbn(input)
  if (isbn?.length !== 10) return isbn
  const digits = `978${isbn.slice(0, 9)}`
  return `${digits}${checkOfThirteen(digits)}`
}

/** What is wrong with an ISBN as entered, in one sentence; undefined when `normaliseIsbn` accepts it. */
export const isbnProblem = (input: string): string | undefined => {
  if (normaliseIsbn(input) !== undefined) return undefined
  const isbn = bare(input)
  if (isbn === '') return `The ISBN is empty; ${rule}.`
  if (isWellFormed(isbn)) {
    return `${quoted(input)} is mistyped: an ISBN that starts ${isbn.slice(0, -1)} ends in ${expectedCheck(isbn)}, not in ${isbn.at(-1)}.`
  }
  if (/^\d{13}$/u.test(isbn)) return `${quoted(input)} starts with ${isbn.slice(0, 3)}; ${rule}.`
  if (/^\d+X?$/u.test(isbn)) return `${quoted(input)} has ${isbn.length} digits; ${rule}.`
  return `${quoted(input)} is not an ISBN: ${rule}.`
}

const bare = (input: string): string =>
  input
    .trim()
    .replace(label, '')
    .replace(/[-\u2010-\u2015\s]/gu, '')
    .toUpperCase()

const isWellFormed = (isbn: string): boolean => /^\d{9}[\dX]$/u.test(isbn) || /^97[89]\d{10}$/u.test(isbn)

const expectedCheck = (isbn: string): string =>
  isbn.length === 10 ? checkOfTen(isbn) : checkOfThirteen(isbn)

/** ISBN-10: digits weighted 10 down to 2, and the check, make a multiple of 11 (ISO 2108, before 2007). */
const checkOfTen = (isbn: string): string => {
  const total = [...isbn.slice(0, 9)].reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0)
  const value = (11 - (total % 11)) % 11
  return value === 10 ? 'X' : String(value)
}

/** ISBN-13: digits weighted 1 and 3 in turn, and the check, make a multiple of 10 (ISO 2108:2017). */
const checkOfThirteen = (isbn: string): string => {
  const total = [...isbn.slice(0, 12)].reduce(
    (sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1),
    0,
  )
  return String((10 - (total % 10)) % 10)
}
