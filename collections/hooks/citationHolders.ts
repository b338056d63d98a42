import type { PayloadRequest, Where } from 'payload'
import { doiKey } from '../../src/domain/identifiers/doi'
import { isbnKey } from '../../src/domain/identifiers/isbn'

export type CitationIdentifiers = {
  doi?: string | null | undefined
  pmid?: string | null | undefined
  pmcid?: string | null | undefined
  isbn?: string | null | undefined
}

/** A citation as far as it takes to name it and to tell it from others. */
export type CitationFacts = CitationIdentifiers & {
  id: string
  slug?: string | null
  title?: string | null
  year?: number | null
  authors?: unknown
  _status?: string | null
  duplicateOf?: unknown
}

export type IdentifierName = 'doi' | 'pmid' | 'pmcid' | 'isbn'

const given = (value: string | null | undefined): string | undefined => value || undefined

/** Registers and editors write one identifier in several ways; these are the same for all of them. */
export const identifierKeys = (facts: CitationIdentifiers): Record<IdentifierName, string | undefined> => ({
  doi: doiKey(facts.doi ?? ''),
  pmid: given(facts.pmid),
  pmcid: given(facts.pmcid),
  isbn: isbnKey(facts.isbn ?? ''),
})

const conditionsOf = (facts: CitationIdentifiers): Where[] => {
  const { doi, pmid, pmcid, isbn } = identifierKeys(facts)
  return [
    // The case of a DOI is its publisher's; `like` does not look at it.
    ...(doi ? [{ doi: { like: doi } }] : []),
    ...(pmid ? [{ pmid: { equals: pmid } }] : []),
    ...(pmcid ? [{ pmcid: { equals: pmcid } }] : []),
    // An ISBN of ten digits is within one of thirteen, but for its last.
    ...(isbn ? [{ isbn: { like: isbn.slice(3, 12) } }] : []),
  ]
}

/**
 * Citations that meet a condition as they are public or as they stand in the form, each in the state that meets it.
 * Those merged into others are left out.
 */
export const findCitations = async (where: Where, req: PayloadRequest): Promise<CitationFacts[]> => {
  const { db } = req.payload
  const options = { collection: 'citations', limit: 100, pagination: false, req } as const
  const { docs: stored } = await db.find<CitationFacts>({ ...options, where, sort: 'id' })
  const { docs: latest } = await db.queryDrafts<CitationFacts>({
    ...options,
    where: prefixed(where),
  })
  const published = stored.filter(({ _status }) => _status === 'published')
  return [...published, ...latest].filter(({ duplicateOf }) => !duplicateOf)
}

/** Versions are asked by the names that fields have inside them. */
const prefixed = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([name, condition]): [string, Where[string]] => {
      const isGroup = name === 'and' || name === 'or'
      return isGroup && Array.isArray(condition)
        ? [name, condition.map(prefixed)]
        : [`version.${name}`, condition]
    }),
  )

export type Holder = { citation: CitationFacts; by: IdentifierName }

const names: readonly IdentifierName[] = ['doi', 'pmid', 'pmcid', 'isbn']

/** Other citations that have one of these identifiers, published or not, each once. */
export const findHolders = async (
  facts: CitationIdentifiers,
  exceptId: unknown,
  req: PayloadRequest,
): Promise<Holder[]> => {
  const or = conditionsOf(facts)
  if (or.length === 0) return []
  const keys = identifierKeys(facts)
  const holders = (await findCitations({ or }, req))
    .filter(({ id }) => id !== exceptId)
    .flatMap((citation): Holder[] => {
      const own = identifierKeys(citation)
      const by = names.find((name) => keys[name] !== undefined && keys[name] === own[name])
      return by ? [{ citation, by }] : []
    })
  return holders.filter(
    ({ citation }, index) => holders.findIndex((other) => other.citation.id === citation.id) === index,
  )
}
