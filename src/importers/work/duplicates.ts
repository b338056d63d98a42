import { doiKey } from '../../domain/identifiers/doi'
import { isbnKey } from '../../domain/identifiers/isbn'
import type { CitationFields, ImportRecord } from '../types'

/** How two works were found to be the same, in words. */
export type SameBy = 'DOI' | 'PMID' | 'PMCID' | 'ISBN' | 'title, year and first author'

export type WorkKey = { readonly by: SameBy; readonly key: string }

/** What is compared of a work; citations as stored have it too. */
export type Comparable = {
  readonly title?: string | null | undefined
  readonly year?: number | null | undefined
  readonly cslType?: string | null | undefined
  readonly authors?:
    readonly { readonly family?: string | null; readonly literal?: string | null }[] | null | undefined
  readonly doi?: string | null | undefined
  readonly pmid?: string | null | undefined
  readonly pmcid?: string | null | undefined
  readonly isbn?: string | null | undefined
}

/**
 * By what a work is known again: its identifiers, and title, year and first author together. A book's ISBN is that of
 * its chapters too, so it tells books and reports alone.
 */
export const keysOf = (work: Comparable): WorkKey[] => {
  const keys: (WorkKey | undefined)[] = [
    keyed('DOI', work.doi && doiKey(work.doi)),
    keyed('PMID', work.pmid),
    keyed('PMCID', work.pmcid?.toUpperCase()),
    work.cslType === 'book' || work.cslType === 'report'
      ? keyed('ISBN', work.isbn && isbnKey(work.isbn))
      : undefined,
    keyed('title, year and first author', describedBy(work)),
  ]
  return keys.filter((key) => key !== undefined)
}

const keyed = (by: SameBy, key: string | null | undefined): WorkKey | undefined =>
  key ? { by, key: `${by}:${key}` } : undefined

const describedBy = ({ title, year, authors }: Comparable): string | undefined => {
  const words = folded(title ?? '')
  const [first] = authors ?? []
  const name = folded(first?.family ?? first?.literal ?? '')
  return words.length >= 8 && year ? `${words}|${year}|${name}` : undefined
}

/** Letters and digits alone, without case and accents. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Says of each record that is in the file already which one it repeats. */
export const markDuplicates = (records: readonly ImportRecord[]): ImportRecord[] => {
  const seen = new Map<string, ImportRecord>()
  return records.map((record) => {
    const keys = keysOf(record.fields)
    const match = keys.find(({ key }) => seen.has(key))
    const earlier = match && seen.get(match.key)
    for (const { key } of keys) if (!seen.has(key)) seen.set(key, record)
    if (!match || !earlier) return record
    const message = `The file has this work already, as record ${earlier.row} (line ${earlier.line}): same ${match.by}.`
    const { row, line } = record
    return {
      ...record,
      problems: [...record.problems, { severity: 'warning', row, line, field: fieldOf[match.by], message }],
      repeats: earlier.row,
    }
  })
}

const fieldOf: Readonly<Record<SameBy, keyof CitationFields>> = {
  DOI: 'doi',
  PMID: 'pmid',
  PMCID: 'pmcid',
  ISBN: 'isbn',
  'title, year and first author': 'title',
}
