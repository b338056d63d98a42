import type { PayloadRequest } from 'payload'
import {
  findCitations,
  findHolders,
  identifierKeys,
  type CitationFacts,
  type IdentifierName,
} from '../../../collections/hooks/citationHolders'
import { readAuthors } from '../../domain/citations/author'
import { sameTitle, titleSimilarity, titleWords } from '../../domain/citations/normaliseTitle'
import { workKey } from '../../domain/citations/workKey'

/** Why a citation is taken for the same work: an identifier, all of title, year and first author, or a title alike. */
export type DuplicateReason = IdentifierName | 'work' | 'title'

export type Duplicate = { citation: CitationFacts; by: DuplicateReason }

export type DuplicateQuery = Omit<CitationFacts, 'id'> & { id?: string }

const keyOf = ({ title, year, authors }: Pick<CitationFacts, 'title' | 'year' | 'authors'>) =>
  workKey({ title: title ?? undefined, year: year ?? undefined, authors: readAuthors(authors) })

/** The longest word without accents, which every database finds whatever its case. */
const rarestWord = (title: string): string | undefined =>
  title
    .split(/[^A-Za-z0-9]+/u)
    .filter((word) => word.length > 3)
    .toSorted((one, other) => other.length - one.length)[0]

const oneOf = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** Two works with an identifier each that differ are two works, however alike their titles. */
const areTold = (facts: DuplicateQuery, other: CitationFacts): boolean => {
  const [one, two] = [identifierKeys(facts), identifierKeys(other)]
  return oneOf(one.doi, two.doi) || oneOf(one.pmid, two.pmid)
}

const findByTitle = async (facts: DuplicateQuery, req: PayloadRequest): Promise<Duplicate[]> => {
  const { title, year } = facts
  const word = title ? rarestWord(title) : undefined
  if (!title || !word || titleWords(title).length < 2) return []
  const near = year
    ? [{ year: { greater_than_equal: year - 1 } }, { year: { less_than_equal: year + 1 } }]
    : []
  const key = keyOf(facts)
  const citations = await findCitations({ and: [{ title: { like: word } }, ...near] }, req)
  return citations
    .filter((citation) => !areTold(facts, citation))
    .flatMap((citation): Duplicate[] => {
      if (key !== undefined && keyOf(citation) === key) return [{ citation, by: 'work' }]
      return titleSimilarity(title, citation.title ?? '') >= sameTitle ? [{ citation, by: 'title' }] : []
    })
}

/**
 * Citations that may be the same work, the surest first, each once: those with one of its identifiers, those with its
 * title, year and first author, those with a title like it from about that year.
 */
export const findDuplicates = async (facts: DuplicateQuery, req: PayloadRequest): Promise<Duplicate[]> => {
  const holders = await findHolders(facts, facts.id, req)
  const alike = await findByTitle(facts, req)
  const sure = alike.filter(({ by }) => by === 'work')
  const found: Duplicate[] = [...holders, ...sure, ...alike].filter(
    ({ citation }) => citation.id !== facts.id,
  )
  return found.filter(
    ({ citation }, index) => found.findIndex((other) => other.citation.id === citation.id) === index,
  )
}

/** The stored citation of a work, where it is beyond doubt. */
export const findExisting = async (
  facts: DuplicateQuery,
  req: PayloadRequest,
): Promise<CitationFacts | undefined> => {
  const [first] = await findDuplicates(facts, req)
  return first && first.by !== 'title' ? first.citation : undefined
}
