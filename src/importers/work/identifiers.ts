import { doiProblem, normaliseDoi } from '../../domain/identifiers/doi'
import { isbnProblem, normaliseIsbn } from '../../domain/identifiers/isbn'
import { normalisePmcid, pmcidProblem } from '../../domain/identifiers/pmcid'
import { normalisePmid, pmidProblem } from '../../domain/identifiers/pmid'
import { urlProblem } from '../../domain/identifiers/url'
import type { Located, Problem, SourceWork } from '../types'

type Found = {
  readonly doi?: string | undefined
  readonly pmid?: string | undefined
  readonly pmcid?: string | undefined
  readonly isbn?: string | undefined
  readonly url?: string | undefined
}

type Note = (field: string, line: number, message: string) => void

/** Longest text of a field for identifiers that is read. */
const searched = 5_000

/** A longer note speaks of other works as well, and their identifiers are not this one's. */
const longestNote = 600

/**
 * The identifiers of a work in their normal forms. Those that have a field of their own are reported when they are
 * wrong, and left out; those that turn up in notes and addresses are taken only where nothing better is there.
 */
export const readIdentifiers = ({
  row,
  identifiers,
  kind,
}: SourceWork): { found: Found; problems: Problem[] } => {
  const problems: Problem[] = []
  const note: Note = (field, line, message) =>
    void problems.push({ severity: 'warning', row, line, field, message: `${message} It is left out.` })
  const loose = identifiers.loose.map(({ value }) => value).filter(({ length }) => length <= longestNote)
  const isBook = kind?.type === 'book' || kind?.type === 'chapter' || kind?.type === 'report'
  const doi = pick('doi', identifiers.doi, normaliseDoi, doiProblem, note) ?? onlyIn(loose, doiIn)
  const found = {
    doi,
    pmid: pick('pmid', identifiers.pmid, normalisePmid, pmidProblem, note) ?? onlyIn(loose, pmidIn),
    pmcid: pick('pmcid', identifiers.pmcid, normalisePmcid, pmcidProblem, note) ?? onlyIn(loose, pmcidIn),
    isbn: pick(
      'isbn',
      identifiers.isbn.flatMap(isbnsIn),
      normaliseIsbn,
      isBook ? isbnProblem : () => undefined,
      note,
    ),
    url: identifiers.url.map(({ value }) => value.trim()).find((url) => isUseful(url)),
  }
  return { found, problems }
}

const pick = (
  field: string,
  places: readonly Located[],
  normalise: (value: string) => string | undefined,
  problem: (value: string) => string | undefined,
  note: Note,
): string | undefined => {
  for (const { value } of places) {
    const normal = normalise(value)
    if (normal !== undefined) return normal
  }
  const [first] = places
  const message = first && first.value.trim() !== '' ? problem(first.value) : undefined
  if (first && message) note(field, first.line, message)
  return undefined
}

/** What all texts that hold one agree on; of two, nobody knows which is meant. */
const onlyIn = (texts: readonly string[], find: (text: string) => string | undefined): string | undefined => {
  const found = new Map(
    texts.flatMap((text) => find(text) ?? []).map((value) => [value.toLowerCase(), value]),
  )
  return found.size === 1 ? [...found.values()][0] : undefined
}

/** A DOI that is called one or stands at a resolver; a bare “10.…” in a note may be of another work. */
const doiIn = (text: string): string | undefined => {
  const [, address] = /(https?:\/\/(?:dx\.)?doi\.org\/10\.[^\s"<>|]{3,300})/iu.exec(text) ?? []
  const [, called] = /\bdoi[:\s=]{1,3}(10\.[^\s"<>|]{3,300})/iu.exec(text) ?? []
  const found = address ?? called
  return found === undefined ? undefined : normaliseDoi(found)
}

const pmidIn = (text: string): string | undefined => {
  const [, called] = /\b(?:PMID|PUBMED)[:\s=]{1,3}(\d{1,8})(?!\d)/iu.exec(text) ?? []
  const [, address] = /\bpubmed(?:\.ncbi\.nlm\.nih\.gov|)\/(\d{1,8})(?!\d)/iu.exec(text) ?? []
  const found = called ?? address
  return found === undefined ? undefined : normalisePmid(found)
}

const pmcidIn = (text: string): string | undefined => {
  const [found] = /\bPMC\d{1,9}(?!\d)/u.exec(text) ?? []
  return found === undefined ? undefined : normalisePmcid(found)
}

/** “978-0-309-16394-1 (print); 0309163943” is two; numbers of journals (ISSN) have eight digits and are none. */
const isbnsIn = ({ value, line }: Located): Located[] =>
  value
    .slice(0, searched)
    .split(/[;,|\n]|\s(?=97[89])/u)
    .map((text) => text.replace(/\([^()]{0,40}\)/gu, '').trim())
    .filter((text) => text !== '' && !/^\d{4}-?\d{3}[\dX]$/iu.test(text.replace(/^issn\s*/iu, '')))
    .map((text) => ({ value: text, line }))

/** Addresses that say no more than an identifier does, or that end with the session of whoever exported. */
const useless =
  /^https?:\/\/(?:(?:dx\.)?doi\.org\/|(?:www\.)?embase\.com\/search\/|[^/]*\.?ovid(?:sp)?\.(?:com|tx)|search\.proquest\.com\/|(?:www\.)?proquest\.com\/docview|search\.ebscohost\.com\/|www\.scopus\.com\/inward|pubmed\.ncbi\.nlm\.nih\.gov\/|www\.ncbi\.nlm\.nih\.gov\/(?:pubmed|pmc)\/|(?:www\.)?webofscience\.com\/|gateway\.[a-z]+\.com\/)/iu

const isUseful = (url: string): boolean =>
  url.length <= 2_000 && urlProblem(url) === undefined && !useless.test(url)
