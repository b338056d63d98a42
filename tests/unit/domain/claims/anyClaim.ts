import fc from 'fast-check'
import type { ClaimForGrading, EvidenceForGrading } from '../../../../src/domain/claims/bodyOfEvidence'
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
} from '../../../../src/domain/vocabulary/evidence'
import { integrityStatuses } from '../../../../src/domain/vocabulary/governance'
import type { Term } from '../../../../src/domain/vocabulary/term'

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })

const valueOf = <Value extends string>(terms: readonly Term<Value>[]) =>
  maybe(fc.constantFrom(...terms.map(({ value }) => value)))

const said = maybe(
  fc.constantFrom(
    'Randomised trials',
    'Cohort studies, higher doses more effect',
    'Moderate to high in all trials',
    'Low risk',
    'Paid by the manufacturer',
    'No industry funding',
    '',
  ),
)
const figure = maybe(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true })))

const effect = fc.record({
  measure: maybe(fc.constantFrom('risk ratio', 'mean difference', 'odds ratio')),
  value: figure,
  ciLow: figure,
  ciHigh: figure,
})

export const anyEvidence: fc.Arbitrary<EvidenceForGrading> = fc.record({
  design: valueOf(studyDesigns),
  model: valueOf(evidenceModels),
  stance: valueOf(stances),
  citationTitle: maybe(fc.constant('A work')),
  integrity: valueOf(integrityStatuses),
  finding: said,
  population: said,
  participants: maybe(fc.integer({ min: 1, max: 2000 })),
  effect: maybe(effect),
  riskOfBias: said,
  funding: said,
})

/** Any claim that a form could hold, complete or not. */
export const anyClaim: fc.Arbitrary<ClaimForGrading> = fc.record({
  basis: valueOf(bases),
  verdict: valueOf(verdicts),
  certainty: valueOf(certainties),
  direction: valueOf(directions),
  predicate: valueOf(predicates),
  evidence: fc.array(anyEvidence, { maxLength: 6 }),
  reasons: fc.subarray(gradeReasonCodes.map(({ value }) => value)),
})
