import type { PayloadRequest } from 'payload'
import { claimProblems } from '../../src/domain/claims/claimProblems'
import type { FieldProblem } from '../../src/domain/fieldProblem'
import { quoted } from '../../src/domain/quoted'
import { citationIdOf, readClaim, type CitationFacts } from '../../src/domain/claims/readClaim'
import type { PublishingRule } from './enforcePublishingRules'

type StoredCitation = { id: string; _status?: string; title?: string; integrity?: { status?: string } }

const findCitations = async (ids: string[], req: PayloadRequest): Promise<readonly StoredCitation[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<StoredCitation>({
    collection: 'citations',
    where: { id: { in: ids } },
    sort: 'id',
    pagination: false,
    req,
  })
  return docs
}

const factsOf = (citations: readonly StoredCitation[]): Map<string, CitationFacts> =>
  new Map(citations.map(({ id, title, integrity }) => [id, { title, integrity: integrity?.status }]))

/** Readers see nothing of a work that is not public, so that a claim which cites no other stands there without a source. */
const needsPublicSource = (citations: readonly StoredCitation[]): FieldProblem[] => {
  const [first] = citations
  if (!first || citations.some(({ _status }) => _status === 'published')) return []
  const message = `Readers would see no source: none of the works is public yet. Publish ${quoted(first.title ?? 'Untitled')} first.`
  return [{ path: 'evidence', message }]
}

/** The rules of evidence for a claim about to be published, with the cited works looked up as they are now. */
export const claimRules: PublishingRule = async (document, req, isPublic) => {
  const rows: readonly unknown[] = Array.isArray(document['evidence']) ? document['evidence'] : []
  const ids = rows.map(citationIdOf).filter((id) => id !== undefined)
  const citations = await findCitations(ids, req)
  return [
    ...claimProblems(readClaim(document, factsOf(citations))),
    ...(isPublic ? needsPublicSource(citations) : []),
  ]
}
