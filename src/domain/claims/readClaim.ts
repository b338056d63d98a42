import { isObject } from '../isObject'
import {
  bases,
  certainties,
  directions,
  evidenceModels,
  gradeReasonCodes,
  predicates,
  stances,
  studyDesigns,
  verdicts,
} from '../vocabulary/evidence'
import { integrityStatuses } from '../vocabulary/governance'
import type { Term } from '../vocabulary/term'
import type { ClaimForGrading, EffectForGrading, EvidenceForGrading } from './bodyOfEvidence'

/** What is known of a cited work, by the id under which a row names it. */
export type CitationFacts = { readonly title?: string; readonly integrity?: string }

type Data = Readonly<Record<string, unknown>>

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

const termOf = <Value extends string>(terms: readonly Term<Value>[], value: unknown): Value | undefined =>
  terms.find((term) => term.value === value)?.value

const rowsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The citation that a row of evidence names: an id or, populated, a document. */
export const citationIdOf = (row: unknown): string | undefined => {
  const citation = isObject(row) ? row['citation'] : undefined
  return text(citation) ?? (isObject(citation) ? text(citation['id']) : undefined)
}

const effectOf = (value: unknown): EffectForGrading | undefined =>
  isObject(value)
    ? {
        measure: text(value['measure']),
        value: number(value['value']),
        ciLow: number(value['ciLow']),
        ciHigh: number(value['ciHigh']),
        unit: text(value['unit']),
      }
    : undefined

const evidenceOf = (row: unknown, citations: ReadonlyMap<string, CitationFacts>): EvidenceForGrading => {
  if (!isObject(row)) return {}
  const citation = citations.get(citationIdOf(row) ?? '')
  return {
    design: termOf(studyDesigns, row['design']),
    model: termOf(evidenceModels, row['model']),
    stance: termOf(stances, row['stance']),
    citationTitle: citation && (citation.title ?? 'Untitled'),
    integrity: termOf(integrityStatuses, citation?.integrity),
    finding: text(row['finding']),
    population: text(row['population']),
    studies: number(row['studies']),
    participants: number(row['participants']),
    effect: effectOf(row['effect']),
    riskOfBias: text(row['riskOfBias']),
    funding: text(row['funding']),
  }
}

/**
 * A claim as the rules of evidence see it, read from a document of Payload or from the panel's form. What is not of
 * the vocabulary is left out.
 */
export const readClaim = (
  document: Data,
  citations: ReadonlyMap<string, CitationFacts>,
): ClaimForGrading => ({
  basis: termOf(bases, document['basis']),
  verdict: termOf(verdicts, document['verdict']),
  certainty: termOf(certainties, document['certainty']),
  direction: termOf(directions, document['direction']),
  predicate: termOf(predicates, document['predicate']),
  evidence: rowsOf(document['evidence']).map((row) => evidenceOf(row, citations)),
  reasons: rowsOf(document['gradeReasons'])
    .map((row) => termOf(gradeReasonCodes, isObject(row) ? row['code'] : undefined))
    .filter((code) => code !== undefined),
})
