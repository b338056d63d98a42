import type { PayloadRequest } from 'payload'
import { claimProblems } from '../../src/domain/claims/claimProblems'
import { citationIdOf, readClaim, type CitationFacts } from '../../src/domain/claims/readClaim'
import type { PublishingRule } from './enforcePublishingRules'

type StoredCitation = { id: string; title?: string; integrity?: { status?: string } }

const findCitations = async (ids: string[], req: PayloadRequest): Promise<Map<string, CitationFacts>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<StoredCitation>({
    collection: 'citations',
    where: { id: { in: ids } },
    sort: 'id',
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, title, integrity }) => [id, { title, integrity: integrity?.status }]))
}

/** The rules of evidence for a claim about to be published, with the cited works looked up as they are now. */
export const claimRules: PublishingRule = async (document, req) => {
  const rows: readonly unknown[] = Array.isArray(document['evidence']) ? document['evidence'] : []
  const ids = rows.map(citationIdOf).filter((id) => id !== undefined)
  return claimProblems(readClaim(document, await findCitations(ids, req)))
}
