import { limits } from '../limits'
import type { RawField, RawRecord } from '../types'
import { createScanner, type Scanner } from './scanner'

/** Blocks that are no works. */
const notWorks = new Set(['comment', 'preamble', 'string', 'xdata', 'set'])

/** So many comments without an end are looked for it. */
const mostEndless = 1_000

/** Name of the field under which the kind of entry is kept. */
export const entryType = '@'

/**
 * The entries of a BibTeX file, with `@string` abbreviations put in. An entry that cannot be read to its end gives what
 * was read, with the place of the fault; reading goes on at the next line that begins with `@`.
 */
export function* readBibtex(text: string): Generator<RawRecord> {
  const scan = createScanner(text)
  const strings = createStrings()
  let row = 0
  let endless = 0
  while (scan.skipTo('@')) {
    const line = scan.line()
    scan.advance(1)
    const kind = scan.word().toLowerCase()
    scan.space()
    const opener = scan.take('{') ? '}' : scan.take('(') ? ')' : undefined
    if (kind === '' || opener === undefined) continue
    if (kind === 'string') {
      const { fields } = readFields(scan, opener, strings)
      for (const { name, value } of fields) strings.set(name, value)
      continue
    }
    if (notWorks.has(kind)) {
      // A comment in parentheses, or one without an end, is passed over up to the next entry.
      const isOpen = opener === ')' || endless > mostEndless || scan.balanced(opener) === undefined
      if (isOpen) endless += 1
      continue
    }
    row += 1
    yield { row, ...readEntry(scan, { row, line, kind, opener }, strings) }
  }
}

type Entry = { readonly row: number; readonly line: number; readonly kind: string; readonly opener: string }

const readEntry = (
  scan: Scanner,
  { row, line, kind, opener }: Entry,
  strings: Strings,
): Omit<RawRecord, 'row'> => {
  const key = scan.until([',', opener, '=', '\n']).trim()
  const head: RawField[] = [
    { name: entryType, value: kind, line },
    { name: 'key', value: key, line },
  ]
  // An entry without a key begins with its first field.
  if (scan.peek() === '=') scan.backTo(scan.at() - key.length)
  else scan.take(',')
  const { fields, fault } = readFields(scan, opener, strings)
  if (!fault) return { line, fields: [...head, ...fields], problems: [] }
  const message = `The entry ${key ? `“${key.slice(0, 60)}” ` : ''}cannot be read past here: ${fault.message}`
  return {
    line,
    fields: [...head, ...fields],
    problems: [{ severity: 'error', row, line: fault.line, message }],
  }
}

type Fault = { readonly line: number; readonly message: string }

const readFields = (
  scan: Scanner,
  closer: string,
  strings: Strings,
): { fields: RawField[]; fault?: Fault } => {
  const fields: RawField[] = []
  const failed = (message: string, line = scan.line()) => {
    scan.skipToNextEntry()
    return { fields, fault: { line, message } }
  }
  for (;;) {
    scan.space()
    while (scan.take(',')) scan.space()
    if (scan.take(closer)) return { fields }
    if (scan.isAtEnd()) return failed('the file ends before the entry does.')
    const line = scan.line()
    const name = scan.name().toLowerCase()
    scan.space()
    if (name === '' || !scan.take('=')) return failed(`a field with “=” was expected, as in “title = {…}”.`)
    const value = readValue(scan, closer, strings)
    if (value === undefined)
      return failed(
        `the value of “${name.slice(0, 40)}” has no end; a brace or quotation mark is missing.`,
        line,
      )
    fields.push({ name, value: value.slice(0, limits.valueLength), line })
    if (fields.length > limits.fieldsPerRecord) return failed('it has more fields than a work can have.')
    scan.space()
    // A comma that was forgotten is seen by the field that follows; anything else is a fault.
    if (scan.peek() !== ',' && scan.peek() !== closer && !/[A-Za-z]/u.test(scan.peek())) {
      return failed(
        `a comma or the end of the entry was expected after “${name.slice(0, 40)}”; a brace may be missing.`,
      )
    }
  }
}

/** Parts joined by `#`: `{…}`, `"…"`, a number or an abbreviation. */
const readValue = (scan: Scanner, closer: string, strings: Strings): string | undefined => {
  let value = ''
  for (;;) {
    scan.space()
    const part = scan.take('{')
      ? scan.balanced('}')
      : scan.take('"')
        ? scan.balanced('"')
        : readBare(scan, closer, strings)
    if (part === undefined) return undefined
    if (value.length < limits.valueLength) value += part
    scan.space()
    if (!scan.take('#')) return value
  }
}

const readBare = (scan: Scanner, closer: string, strings: Strings): string | undefined => {
  const word = scan.until([',', closer, '#', '\n', '"', '{']).trim()
  return word === '' ? undefined : (strings.get(word.toLowerCase()) ?? word)
}

/** Abbreviations: of months, and what the file declares. */
type Strings = {
  get(name: string): string | undefined
  set(name: string, value: string): void
}

/** Abbreviations may hold abbreviations, so a few lines could stand for gigabytes. What goes beyond this stays as it is. */
const most = { declared: 5_000, length: 2_000, putIn: 2_000_000 }

const createStrings = (): Strings => {
  const known = new Map<string, string>()
  for (const month of 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')) known.set(month, month)
  let putIn = 0
  return {
    get: (name) => {
      const value = known.get(name)
      if (value === undefined || putIn > most.putIn) return undefined
      putIn += value.length
      return value
    },
    set: (name, value) => {
      if (known.size < most.declared) known.set(name, value.slice(0, most.length))
    },
  }
}
