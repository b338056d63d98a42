import { urlProblem } from '../identifiers/url'
import { identifierOf, identifiersIn, type WorkIdentifiers } from './identifiersIn'

/** One work that a text names: by identifiers, by an address without one, or in words alone. */
export type Reference = WorkIdentifiers & {
  url?: string | undefined
  /** What was pasted for it. */
  text: string
}

const firstOf = (text: string): WorkIdentifiers => {
  const { doi, pmid, pmcid, isbn } = identifiersIn(text)
  return {
    ...(doi[0] && { doi: doi[0] }),
    ...(pmid[0] && { pmid: pmid[0] }),
    ...(pmcid[0] && { pmcid: pmcid[0] }),
    ...(isbn[0] && { isbn: isbn[0] }),
  }
}

export const hasIdentifier = ({ doi, pmid, pmcid, isbn }: WorkIdentifiers): boolean =>
  (doi ?? pmid ?? pmcid ?? isbn) !== undefined

/** A line of identifiers and nothing else is a list of works; any other line is about one. */
const listIn = (line: string): Reference[] | undefined => {
  const words = line
    .replace(/\b(pmid|pmcid|doi|isbn)\s*[:=]?\s+/giu, '$1:')
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
  if (words.length < 2) return undefined
  const references = words.map((word) => {
    const found = identifierOf(word) ?? (/^https?:\/\//iu.test(word) ? firstOf(word) : {})
    return { ...found, text: word }
  })
  if (!references.every(hasIdentifier)) return undefined
  const kinds = new Set(references.map((reference) => Object.keys(reference)[0]))
  if (kinds.size === 1) return references
  // A DOI and a PMID side by side name one work.
  return kinds.size === references.length ? [{ ...Object.assign({}, ...references), text: line }] : undefined
}

const referenceIn = (line: string): Reference => {
  const found = firstOf(line)
  if (hasIdentifier(found)) return { ...found, text: line }
  const whole = identifierOf(line)
  if (whole) return { ...whole, text: line }
  return urlProblem(line) === undefined ? { url: line, text: line } : { text: line }
}

const numbered = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)])\s+/u

/** Whether each line is a work of its own, and not a piece of one reference that was broken into lines. */
const areSeparate = (lines: readonly string[]): boolean =>
  lines.every((line) => numbered.test(line)) ||
  lines.every((line) => hasIdentifier(referenceIn(line)) || urlProblem(line) === undefined)

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/**
 * The works that a pasted text names, in its order: identifiers alone, inside addresses or inside references; several of
 * them one a line; references in free text, numbered, apart by empty lines, or one broken into lines.
 */
export const recogniseReferences = (text: string): Reference[] =>
  paragraphsOf(text).flatMap((paragraph) => {
    const lines = paragraph
      .split(/\n/u)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const works = areSeparate(lines) ? lines : [lines.join(' ')]
    return works
      .map((work) => work.replace(numbered, '').trim())
      .flatMap((work) => listIn(work) ?? [referenceIn(work)])
  })
