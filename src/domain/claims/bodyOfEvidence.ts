import type {
  Basis,
  Certainty,
  Direction,
  EvidenceModel,
  GradeReason,
  Predicate,
  Stance,
  StudyDesign,
  Verdict,
} from '../vocabulary/evidence'
import type { IntegrityStatus } from '../vocabulary/governance'

/** One row of evidence as the rules see it; `citationTitle` is absent when the row cites nothing. */
export type EvidenceForRules = {
  design?: StudyDesign
  model?: EvidenceModel
  stance?: Stance
  citationTitle?: string
  integrity?: IntegrityStatus
}

export type ClaimForRules = {
  basis?: Basis
  verdict?: Verdict
  certainty?: Certainty
  direction?: Direction
  predicate?: Predicate
  evidence: readonly EvidenceForRules[]
}

export type EffectForGrading = {
  measure?: string
  value?: number
  /** Of the 95% confidence interval. */
  ciLow?: number
  ciHigh?: number
  unit?: string
}

/** A row with what speaks for or against its weight. */
export type EvidenceForGrading = EvidenceForRules & {
  finding?: string
  population?: string
  studies?: number
  participants?: number
  effect?: EffectForGrading
  riskOfBias?: string
  funding?: string
}

export type ClaimForGrading = ClaimForRules & {
  evidence: readonly EvidenceForGrading[]
  /** Reasons for the grade that the editor has recorded. */
  reasons: readonly GradeReason[]
}

/** The GRADE levels from weak to strong; `not-graded` is outside the scale and exceeds nothing. */
export const levels: readonly Certainty[] = ['very-low', 'low', 'moderate', 'high']

/** Kinds of statement that GRADE does not apply to; they may stay ungraded. */
export const ungradedBases: ReadonlySet<Basis> = new Set<Basis>([
  'established-physiology',
  'descriptive',
  'advice',
  'rhetorical',
  'composition-data',
])

const synthesisDesigns: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'systematic-review',
  'meta-analysis',
  'guideline',
  'authoritative-report',
])

export const isRetracted = ({ integrity }: EvidenceForRules): boolean =>
  integrity === 'retracted' || integrity === 'withdrawn'

/** Whether a row cites a work that may be cited. Others have their own problem and carry no weight. */
export const isCounted = (item: EvidenceForRules): boolean =>
  item.citationTitle !== undefined && !isRetracted(item)

export const countedEvidence = ({ evidence }: ClaimForRules): EvidenceForRules[] => evidence.filter(isCounted)

export const isNonHuman = ({ design, model }: EvidenceForRules): boolean =>
  design === 'animal' || design === 'in-vitro' || model === 'animal' || model === 'in-vitro'

export const isOpinion = ({ design }: EvidenceForRules): boolean =>
  design === 'narrative-review' || design === 'expert-opinion'

/** Whether a row is of a design that gathers and judges the studies of others. */
export const gathersStudies = ({ design }: EvidenceForRules): boolean =>
  design !== undefined && synthesisDesigns.has(design)

export const isSynthesis = (item: EvidenceForRules, basis: Basis | undefined): boolean =>
  item.stance !== 'background' &&
  (gathersStudies(item) || (basis === 'composition-data' && item.design === 'dataset'))
