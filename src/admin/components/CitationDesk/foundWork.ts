import { listAt } from '../../ask/readAnswer'

/** A work as `POST /api/citations/resolve` answers. */
export type FoundWork = {
  readonly source: string
  readonly match: string
  readonly citation: Readonly<Record<string, unknown>>
  readonly existing?: { readonly id: string; readonly title: string; readonly slug: string }
}

const isFound = (value: unknown): value is FoundWork =>
  typeof value === 'object' && value !== null && 'citation' in value && typeof value.citation === 'object'

export const foundIn = (body: unknown): FoundWork[] => listAt(body, 'found').filter(isFound)

const sources: Readonly<Record<string, string>> = {
  crossref: 'Crossref',
  pubmed: 'PubMed',
  stored: 'Already here',
  parsed: 'Read from the text',
}

export const sourceLabel = (source: string): string => sources[source] ?? source

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** “Garrison, Korownyk, et al. Cochrane Database of Systematic Reviews, 2020”. */
export const describeWork = (citation: Readonly<Record<string, unknown>>): string => {
  const authors = Array.isArray(citation['authors']) ? citation['authors'] : []
  const names = authors
    .slice(0, 2)
    .map((author: object) => text(Reflect.get(author, 'family')) || text(Reflect.get(author, 'literal')))
  const who = [...names, ...(authors.length > 2 ? ['et al'] : [])].filter(Boolean).join(', ')
  const where = [citation['containerTitle'], citation['year']].filter(Boolean).join(', ')
  return [who, where, text(citation['doi'])].filter(Boolean).join(' · ')
}
