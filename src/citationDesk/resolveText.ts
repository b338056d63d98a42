import type { PayloadRequest } from 'payload'
import { findCitations, findHolders, type CitationFacts } from '../../collections/hooks/citationHolders'
import { readAuthors } from '../domain/citations/author'
import { parseReference } from '../domain/citations/parseReference'
import { hasIdentifier, type Reference } from '../domain/citations/recogniseReferences'
import { citationFields } from '../resolvers/citationFields'
import type { Registers } from '../resolvers/createRegisters'
import { resolveReferences, type ResolvedReference } from '../resolvers/resolveReferences'
import { findDuplicates, findExisting } from './duplicates/findDuplicates'

type Fields = Readonly<Record<string, unknown>>

/** A work that a pasted text may mean, as the fields of a citation. */
export type Found = {
  source: 'crossref' | 'pubmed' | 'stored' | 'parsed'
  /** `identifier`: the text names it. `suggestion`: somebody has to look whether it is meant. */
  match: 'identifier' | 'suggestion'
  citation: Fields
  /** The citation that holds this work already. */
  existing?: { id: string; title: string; slug: string }
}

export type ResolvedText = { found: Found[]; problem?: string }

const naming = (citation: CitationFacts) => ({
  id: citation.id,
  title: citation.title ?? 'Untitled',
  slug: citation.slug ?? '',
})

/** What a stored citation and a looked-up work have in common. */
const shared = [
  'title',
  'cslType',
  'studyDesign',
  'authors',
  'hasMoreAuthors',
  'containerTitle',
  'year',
  'volume',
  'issue',
  'pages',
  'language',
  'publisher',
  'doi',
  'pmid',
  'pmcid',
  'isbn',
  'url',
]

const storedFields = (citation: CitationFacts): Fields => {
  const entries = Object.entries(citation).filter(
    ([name, value]) => shared.includes(name) && value !== null && value !== undefined,
  )
  const authors = readAuthors(citation.authors)
  return { ...Object.fromEntries(entries), ...(authors.length > 0 && { authors }) }
}

const stored = (citation: CitationFacts, match: Found['match']): Found => ({
  source: 'stored',
  match,
  citation: storedFields(citation),
  existing: naming(citation),
})

/** What is stored under the identifiers, the address or the title of a reference that no register knows. */
const findStored = async (reference: Reference, req: PayloadRequest): Promise<Found[]> => {
  if (hasIdentifier(reference)) {
    const [holder] = await findHolders(reference, undefined, req)
    return holder ? [stored(holder.citation, 'identifier')] : []
  }
  if (reference.url !== undefined) {
    const [citation] = await findCitations({ url: { equals: reference.url } }, req)
    return citation ? [stored(citation, 'identifier')] : []
  }
  const words = parseReference(reference.text)
  const { title, year, authors } = { ...words, title: words?.title ?? reference.text }
  const alike = await findDuplicates({ title, year, authors }, req)
  return alike.slice(0, 5).map(({ citation }) => stored(citation, 'suggestion'))
}

const foundFor = async (
  { reference, resolved, problems }: ResolvedReference,
  req: PayloadRequest,
): Promise<{ found: Found[]; problems: readonly string[] }> => {
  const looked: Found[] = []
  for (const { source, match, work, notices } of resolved) {
    const existing = await findExisting(work, req)
    const citation = citationFields(work, notices)
    looked.push({ source, match, citation, ...(existing && { existing: naming(existing) }) })
  }
  if (looked.some(({ source }) => source === 'crossref' || source === 'pubmed')) {
    return { found: looked, problems }
  }
  const own = await findStored(reference, req)
  // What is stored answers for a register that has nothing, or gives no answer.
  const isAnswered = own.some(({ match }) => match === 'identifier')
  return isAnswered ? { found: own, problems: [] } : { found: [...own, ...looked], problems }
}

/** Looks up what was pasted, at the registers and among the stored citations. */
export const resolveText = async (
  registers: Registers,
  text: string,
  req: PayloadRequest,
): Promise<ResolvedText> => {
  const { references, problems } = await resolveReferences(registers, text)
  const results: Awaited<ReturnType<typeof foundFor>>[] = []
  for (const reference of references) results.push(await foundFor(reference, req))
  const all = [...new Set([...results.flatMap((result) => result.problems), ...problems])]
  return {
    found: results.flatMap(({ found }) => found),
    ...(all.length > 0 && { problem: all.join(' ') }),
  }
}
