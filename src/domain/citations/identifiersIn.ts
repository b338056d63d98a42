import { normaliseDoi } from '../identifiers/doi'
import { normaliseIsbn } from '../identifiers/isbn'
import { normalisePmcid } from '../identifiers/pmcid'
import { normalisePmid } from '../identifiers/pmid'

export type WorkIdentifiers = {
  doi?: string | undefined
  pmid?: string | undefined
  pmcid?: string | undefined
  isbn?: string | undefined
}

const doiForm = /\b10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+/giu
const pmidLabel = /\b(?:pubmed\s+)?pmid\s*[:=]?\s*([1-9]\d{0,7})\b/giu
const pmidAddress = /(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/([1-9]\d{0,7})\b/giu
const pmcidForm = /\bPMC[1-9]\d{0,8}\b/giu
const isbnLabel = /\bisbn(?:-?1[03])?\s*[:=]?\s*((?:97[89][- ]?)?\d[\d -]{7,14}[\dXx])/giu
const isbnForm = /\b97[89][- ]?\d(?:[\d -]{7,12})\d\b/gu

/** What publishers' addresses say after the DOI. */
const afterDoi =
  /(?:\/(?:full|pdf|epdf|abstract|fulltext|meta|html|references|epub|full-text|summary))+(?:\/\w+)?$|\.(?:pdf|full|abstract|long|short)$/iu

const all = (text: string, form: RegExp): string[] =>
  [...text.matchAll(form)].map(([whole, group]) => group ?? whole)

const known = (values: (string | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== undefined)),
]

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text)

const doiIn = (found: string, isInAddress: boolean): string | undefined => {
  const bare = isInAddress ? (found.split(/[?#&]/u)[0] ?? '').replace(afterDoi, '') : found
  return normaliseDoi(bare)
}

/** DOIs by word, so that what an address says after one is told from what belongs to it. */
const doisIn = (text: string): string[] =>
  known(
    text.split(/\s+/u).flatMap((word) => {
      const isInAddress = isAddress(word) && !/^https?:\/\/(?:dx\.|www\.)?doi\.org\//iu.test(word)
      const plain = isAddress(word) ? decoded(word) : word
      return all(plain, doiForm).map((found) => doiIn(found, isInAddress))
    }),
  )

/**
 * Every identifier of a work in a text, in its normal form: alone, after a label, or inside an address. A bare number is
 * none here, because most numbers in a reference are pages and years.
 */
export const identifiersIn = (text: string): { [Name in keyof WorkIdentifiers]-?: string[] } => ({
  doi: doisIn(text),
  pmid: known([...all(text, pmidAddress), ...all(text, pmidLabel)].map(normalisePmid)),
  pmcid: known(all(text, pmcidForm).map(normalisePmcid)),
  isbn: known([...all(text, isbnLabel), ...all(text, isbnForm)].map(normaliseIsbn)),
})

/** The identifier that a single word is: also a bare PMID or ISBN, which only a word of its own can be. */
export const identifierOf = (word: string): WorkIdentifiers | undefined => {
  const pmid = normalisePmid(word)
  if (pmid) return { pmid }
  const pmcid = normalisePmcid(word)
  if (pmcid) return { pmcid }
  const isbn = normaliseIsbn(word)
  if (isbn) return { isbn }
  const doi = /^(?:doi:?)?10\./iu.test(word) ? normaliseDoi(word) : undefined
  return doi ? { doi } : undefined
}
