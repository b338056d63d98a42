import type { Analyser, Word } from './words/createAnalyser'

/** A piece of a text, as it stands there, and whether the search found it. Together the pieces are the text shown. */
export type TextPart = { readonly text: string; readonly match: boolean }

/** Characters of a text that are shown around what was found. */
const shownCharacters = 180

/** How far before the first word found a cut text begins. */
const leadCharacters = 60

/**
 * A text with what was found in it marked, cut to a piece around the first word found where it is long. Undefined
 * where nothing was found.
 */
export const highlight = (
  text: string,
  found: ReadonlySet<string>,
  analyser: Analyser,
): readonly TextPart[] | undefined => {
  const hits = analyser.words(text).filter(({ term }) => found.has(term))
  const [first] = hits
  if (!first) return undefined
  const [from, to] = shownSpan(text, first)
  const parts: TextPart[] = []
  let plain = ''
  const addPlain = (piece: string): void => {
    plain += piece
  }
  const addMatch = (piece: string): void => {
    if (plain !== '') parts.push({ text: plain, match: false })
    plain = ''
    parts.push({ text: piece, match: true })
  }
  let at = from
  addPlain(from > 0 ? '…' : '')
  for (const { start, end } of hits) {
    if (end > to) break
    addPlain(text.slice(at, start))
    addMatch(text.slice(start, end))
    at = end
  }
  addPlain(text.slice(at, to))
  addPlain(to < text.length ? '…' : '')
  if (plain !== '') parts.push({ text: plain, match: false })
  return parts
}

/** The beginning of a text, as much as a snippet shows. */
export const openingOf = (text: string): string =>
  text.length <= shownCharacters ? text : `${text.slice(0, endBefore(text, shownCharacters))}…`

const shownSpan = (text: string, first: Word): [from: number, to: number] => {
  if (text.length <= shownCharacters) return [0, text.length]
  const wanted = first.end <= shownCharacters ? 0 : first.start - leadCharacters
  const space = wanted === 0 ? -1 : text.indexOf(' ', wanted)
  const from = space < 0 || space >= first.start ? Math.min(wanted, first.start) : space + 1
  const to = Math.min(text.length, from + shownCharacters)
  return [from, Math.max(first.end, to === text.length ? to : endBefore(text, to))]
}

/** Where the last whole word before a place ends; the place itself in text without spaces. */
const endBefore = (text: string, place: number): number => {
  const space = text.lastIndexOf(' ', place)
  return space > place - leadCharacters ? space : place
}
