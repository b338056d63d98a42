import { quoted } from '../quoted'
import { atomicWeights } from './atomicWeights'

/** Thrown when a text is not a chemical formula; `position` counts characters from 1. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError'

  constructor(
    message: string,
    readonly formula: string,
    readonly position: number,
  ) {
    super(`${quoted(formula)}, character ${position}: ${message}`)
  }
}

/** How many atoms of each element one formula unit has; fractions occur in hydrates such as CaSO4·0.5H2O. */
export type Composition = ReadonlyMap<string, number>

const maxLength = 200

/**
 * Reads a formula such as `Mg(OH)2`, `MgCl2·6H2O` or `Ca₃(PO₄)₂`. Brackets may be round or square and may nest; the
 * parts of a hydrate are joined by `·`, `•`, `⋅`, `.` or `*`; spaces do not count.
 *
 * @throws FormulaError that names the character where reading stopped.
 */
export const parseFormula = (formula: string): Composition => {
  const reader: Reader = { formula, characters: [...formula].map(plainDigit), at: 0 }
  if (reader.characters.length > maxLength) {
    throw new FormulaError(`a formula has at most ${maxLength} characters.`, formula, maxLength + 1)
  }
  const total = readPart(reader)
  while (peek(reader) !== '') {
    if (!hydrateDots.has(peek(reader))) throw unexpected(reader)
    reader.at += 1
    add(total, readPart(reader), 1)
  }
  return total
}

type Reader = { readonly formula: string; readonly characters: readonly string[]; at: number }

const hydrateDots: ReadonlySet<string> = new Set(['·', '•', '⋅', '.', '*'])
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

const plainDigit = (character: string): string =>
  /[₀-₉]/u.test(character) ? character.normalize('NFKC') : character

const peek = (reader: Reader): string => {
  while (/^\s$/u.test(reader.characters[reader.at] ?? '')) reader.at += 1
  return reader.characters[reader.at] ?? ''
}

/** One part between dots: an optional multiplier and at least one element or group. */
const readPart = (reader: Reader): Map<string, number> => {
  const multiplier = readNumber(reader, /^\d+(?:\.\d+)?/u) ?? 1
  const part = readGroups(reader)
  if (part.size === 0) throw unexpected(reader)
  const scaled = new Map<string, number>()
  add(scaled, part, multiplier)
  return scaled
}

const readGroups = (reader: Reader): Map<string, number> => {
  const counts = new Map<string, number>()
  for (;;) {
    const group = readElement(reader) ?? readBrackets(reader)
    if (group === undefined) return counts
    add(counts, group, readNumber(reader, /^\d+/u) ?? 1)
  }
}

const readElement = (reader: Reader): Map<string, number> | undefined => {
  const first = peek(reader)
  if (!/^[A-Z]$/u.test(first)) return undefined
  const second = reader.characters[reader.at + 1] ?? ''
  const symbol = /^[a-z]$/u.test(second) ? first + second : first
  if (!atomicWeights.has(symbol)) {
    throw new FormulaError(`${quoted(symbol)} is not an element we know.`, reader.formula, reader.at + 1)
  }
  reader.at += symbol.length
  return new Map([[symbol, 1]])
}

const readBrackets = (reader: Reader): Map<string, number> | undefined => {
  const opener = peek(reader)
  const closer = closers[opener]
  if (closer === undefined) return undefined
  const opened = reader.at + 1
  reader.at += 1
  const counts = readGroups(reader)
  if (peek(reader) === '') throw new FormulaError(`the "${opener}" is never closed.`, reader.formula, opened)
  if (peek(reader) !== closer || counts.size === 0) throw unexpected(reader)
  reader.at += 1
  return counts
}

const readNumber = (reader: Reader, form: RegExp): number | undefined => {
  peek(reader)
  const digits = form.exec(reader.characters.slice(reader.at).join(''))?.[0]
  if (digits === undefined) return undefined
  const value = Number(digits)
  if (value === 0 || value > 9999) {
    throw new FormulaError(
      `the number ${digits} has to be above 0 and at most 9999.`,
      reader.formula,
      reader.at + 1,
    )
  }
  reader.at += digits.length
  return value
}

const add = (total: Map<string, number>, part: Composition, times: number): void => {
  for (const [symbol, count] of part) total.set(symbol, (total.get(symbol) ?? 0) + count * times)
}

const unexpected = (reader: Reader): FormulaError => {
  const found = peek(reader)
  const position = reader.at + 1
  if (found === '') {
    return new FormulaError(
      'the formula ends where an element symbol such as Mg should stand.',
      reader.formula,
      position,
    )
  }
  if (/^[a-z]$/u.test(found)) {
    return new FormulaError(
      `an element symbol starts with a capital letter, not with "${found}".`,
      reader.formula,
      position,
    )
  }
  if (found === ')' || found === ']') {
    return new FormulaError(`"${found}" closes nothing or an empty bracket.`, reader.formula, position)
  }
  const hint =
    'use element symbols, whole numbers, brackets and · before water; charges are not part of a formula here'
  return new FormulaError(`unexpected ${quoted(found)}; ${hint}.`, reader.formula, position)
}
