/**
 * ASCII in the order of the Unicode collation algorithm's default table (CLDR root), as English and Spanish have it:
 * punctuation and symbols, then digits, then letters without regard to case.
 */
const asciiInOrder = '_-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$'

/** Languages that leave that order as it is and join no letters of it to one (as Czech does `ch`). */
const languages = new Set(['en', 'es'])

const space = 1
const firstNumber = 100
const firstLetter = 230
const longestText = 120

const ranks = new Uint8Array(128)
ranks[32] = space
for (let at = 0; at < asciiInOrder.length; at += 1) ranks[asciiInOrder.charCodeAt(at)] = space + 1 + at
for (let letter = 0; letter < 26; letter += 1) {
  ranks[65 + letter] = firstLetter + letter
  ranks[97 + letter] = firstLetter + letter
}

/**
 * A text as code units whose order is that in which readers expect it, digits by their number, as far as the letters
 * go: where the keys of two texts are equal, a collator decides. Comparing keys takes a tenth of a collator's time.
 * Undefined for texts with anything but ASCII in them, long ones, and other languages.
 */
export const primaryKey = (text: string, locale: string): string | undefined => {
  if (text.length > longestText || !languages.has(locale)) return undefined
  let key = ''
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      const end = endOfDigits(text, at)
      const number = text.slice(at, end).replace(/^0+(?=.)/, '')
      // More digits make a greater number.
      key += String.fromCharCode(firstNumber + number.length) + number
      at = end - 1
    } else {
      const rank = ranks[code] ?? 0
      if (rank === 0) return undefined
      key += String.fromCharCode(rank)
    }
  }
  return key
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const endOfDigits = (text: string, start: number): number => {
  let end = start + 1
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1
  return end
}
