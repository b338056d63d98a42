import type { PayloadRequest, SelectIncludeType } from 'payload'
import { claimProblems } from '../../domain/claims/claimProblems'
import { readClaim, type CitationFacts } from '../../domain/claims/readClaim'
import { readLatest } from '../shared/latest'
import { textAt, type StoredDocument } from '../shared/values'

const asked: SelectIncludeType = {
  basis: true,
  verdict: true,
  certainty: true,
  direction: true,
  predicate: true,
  evidence: true,
  workflow: { state: true },
}

const factsOf = (citation: StoredDocument): CitationFacts => {
  const [title, status] = [textAt(citation, 'title'), textAt(citation, 'integrity.status')]
  return { ...(title && { title }), ...(status && { integrity: status }) }
}

/**
 * Ids of the claims that could not be published as they stand: without evidence, or with evidence that cannot bear
 * the grade. One query; the citations are given.
 */
export const findWeakClaims = async (
  req: PayloadRequest,
  citations: readonly StoredDocument[],
): Promise<string[]> => {
  const claims = await readLatest(req, { type: 'claims', select: asked })
  const byId = new Map(citations.map((citation) => [citation.id, factsOf(citation)]))
  return claims
    .filter((claim) => textAt(claim, 'workflow.state') !== 'archived')
    .filter((claim) => claimProblems(readClaim(claim, byId)).length > 0)
    .map(({ id }) => id)
}
