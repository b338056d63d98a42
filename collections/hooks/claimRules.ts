import type { PayloadRequest } from 'payload'
import {
  claimProblems,
  type ClaimForRules,
  type EvidenceForRules,
} from '../../src/domain/claims/claimProblems'
import {
  bases,
  certainties,
  directions,
  evidenceModels,
  predicates,
  stances,
  studyDesigns,
  verdicts,
} from '../../src/domain/vocabulary/evidence'
import { integrityStatuses } from '../../src/domain/vocabulary/governance'
import type { Term } from '../../src/domain/vocabulary/term'
import { idOf, type PublishingRule } from './enforcePublishingRules'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const termOf = <Value extends string>(terms: readonly Term<Value>[], value: unknown): Value | undefined =>
  terms.find((term) => term.value === value)?.value

type CitationFacts = { id: string; title?: string; integrity?: { status?: string } }

const findCitations = async (ids: string[], req: PayloadRequest): Promise<Map<string, CitationFacts>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<CitationFacts>({
    collection: 'citations',
    where: { id: { in: ids } },
    sort: 'id',
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

const evidenceOf = (row: unknown, citations: Map<string, CitationFacts>): EvidenceForRules => {
  if (!isObject(row)) return {}
  const citation = citations.get(idOf(row['citation']) ?? '')
  return {
    design: termOf(studyDesigns, row['design']),
    model: termOf(evidenceModels, row['model']),
    stance: termOf(stances, row['stance']),
    citationTitle: citation && (citation.title ?? 'Untitled'),
    integrity: termOf(integrityStatuses, citation?.integrity?.status),
  }
}

/** The rules of evidence for a claim about to be published, with the cited works looked up as they are now. */
export const claimRules: PublishingRule = async (document, req) => {
  const rows = Array.isArray(document['evidence']) ? document['evidence'] : []
  const ids = rows.map((row) => (isObject(row) ? idOf(row['citation']) : undefined))
  const citations = await findCitations(
    ids.filter((id): id is string => id !== undefined),
    req,
  )
  const claim: ClaimForRules = {
    basis: termOf(bases, document['basis']),
    verdict: termOf(verdicts, document['verdict']),
    certainty: termOf(certainties, document['certainty']),
    direction: termOf(directions, document['direction']),
    predicate: termOf(predicates, document['predicate']),
    evidence: rows.map((row) => evidenceOf(row, citations)),
  }
  return claimProblems(claim)
}
