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

/** What the rules of evidence ask of a cited work. */
export type CitationFacts = { id: string; title?: string; integrity?: { status?: string } }

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

const rowsOf = (document: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Array.isArray(document['evidence']) ? document['evidence'] : []

/** A claim as the rules of evidence see it, with the cited works by their ids. */
export const claimForRules = (
  document: Readonly<Record<string, unknown>>,
  citations: Map<string, CitationFacts>,
): ClaimForRules => ({
  basis: termOf(bases, document['basis']),
  verdict: termOf(verdicts, document['verdict']),
  certainty: termOf(certainties, document['certainty']),
  direction: termOf(directions, document['direction']),
  predicate: termOf(predicates, document['predicate']),
  evidence: rowsOf(document).map((row) => evidenceOf(row, citations)),
})

/** The rules of evidence for a claim about to be published, with the cited works looked up as they are now. */
export const claimRules: PublishingRule = async (document, req) => {
  const ids = rowsOf(document).map((row) => (isObject(row) ? idOf(row['citation']) : undefined))
  const citations = await findCitations(
    ids.filter((id): id is string => id !== undefined),
    req,
  )
  return claimProblems(claimForRules(document, citations))
}
