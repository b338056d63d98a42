import { limits } from '../limits'

/** Reads a text from left to right, each character a bounded number of times. */
export type Scanner = {
  at(): number
  backTo(position: number): void
  /** The line of the position, from 1. */
  line(): number
  peek(): string
  isAtEnd(): boolean
  advance(count: number): void
  /** Goes to the next such character; false at the end of the text. */
  skipTo(character: string): boolean
  /** Goes to the next line that begins with `@`, or to the end. */
  skipToNextEntry(): void
  space(): void
  /** Goes past the character when it comes next. */
  take(character: string): boolean
  /** Letters. */
  word(): string
  /** What BibTeX allows in the name of a field. */
  name(): string
  /** What comes before the first of the characters. */
  until(characters: readonly string[]): string
  /** What comes before the closing character outside of braces, which is gone past; undefined where it is missing. */
  balanced(closer: string): string | undefined
}

export const createScanner = (text: string): Scanner => {
  let position = 0
  let counted = 0
  let line = 1
  let lineEnd = endOfLine(text, 0)
  // Remembers where the line ends, as a line may be the whole file.
  const lineOf = (): number => {
    if (position < counted) [line, lineEnd] = [1, endOfLine(text, 0)]
    counted = position
    while (lineEnd < position) {
      line += 1
      lineEnd = endOfLine(text, lineEnd + 1)
    }
    return line
  }
  const match = (form: RegExp): string => {
    form.lastIndex = position
    const [found = ''] = form.exec(text) ?? []
    position += found.length
    return found
  }
  return {
    at: () => position,
    backTo: (to) => (position = to),
    line: lineOf,
    peek: () => text.charAt(position),
    isAtEnd: () => position >= text.length,
    advance: (count) => (position += count),
    skipTo: (character) => {
      const next = text.indexOf(character, position)
      position = next < 0 ? text.length : next
      return next >= 0
    },
    skipToNextEntry: () => {
      const next = text.indexOf('\n@', Math.max(0, position - 1))
      position = next < 0 ? text.length : next + 1
    },
    space: () => {
      for (;;) {
        if (isSpace(text.charCodeAt(position))) position += 1
        else if (text.charAt(position) === '%') position = endOfLine(text, position)
        else return
      }
    },
    take: (character) => {
      if (text.charAt(position) !== character) return false
      position += 1
      return true
    },
    word: () => match(/[A-Za-z]{0,40}/uy),
    name: () => match(/[A-Za-z][\w:.+/-]{0,99}/uy),
    until: (characters) => {
      const start = position
      while (position < text.length && !characters.includes(text.charAt(position))) position += 1
      return text.slice(start, position)
    },
    balanced: (closer) => {
      const start = position
      const end = endOf(text, start, closer)
      if (end === undefined) return undefined
      position = end + 1
      return text.slice(start, end)
    },
  }
}

/** Everything up to the blank, and the blanks of typesetters. */
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Most characters between two fields that an entry is looked through for its end. */
const longest = limits.valueLength * 5

const endOf = (text: string, start: number, closer: string): number | undefined => {
  let depth = 0
  const last = Math.min(text.length, start + longest)
  for (let at = start; at < last; at += 1) {
    const character = text.charAt(at)
    if (character === '\\') at += 1
    else if (depth === 0 && character === closer) return at
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    // A new entry at the start of a line: whatever was open, its end is missing.
    else if (character === '\n' && /^@[a-z]{3,20}\s?\{[^\s{}",]{0,100},/iu.test(text.slice(at + 1, at + 130)))
      return undefined
    if (depth < 0 || depth > limits.depth) return undefined
  }
  return undefined
}
