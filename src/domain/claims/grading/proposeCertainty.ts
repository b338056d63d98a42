import { gradeReasonCodes, type Certainty, type GradeReason } from '../../vocabulary/evidence'
import { isNonHuman, levels, ungradedBases, type ClaimForGrading } from '../bodyOfEvidence'
import { ceilingOf } from './allowedCertainties'
import { lowering } from './lowering'
import { raising } from './raising'
import { startLevel, type ReviewsHold, type StartLevel } from './startLevel'
import type { Suggestion } from './Suggestion'

/** A reason as it bears on the proposal: recorded by the editor, suggested by the rows, or both. */
export type WeighedReason = Suggestion & {
  readonly isRecorded: boolean
  readonly isSuggested: boolean
  /** False where the editor set the suggestion aside, or where GRADE does not let it count. */
  readonly counts: boolean
}

export type Proposal = {
  /** The level that the rows and reasons come to; undefined while nothing is cited. */
  readonly certainty: Certainty | undefined
  /** What it would be on the scale where the proposal is not to grade. */
  readonly onScale: Certainty | undefined
  readonly start: StartLevel | undefined
  readonly reasons: readonly WeighedReason[]
  /** How it came about, a sentence a step. */
  readonly explanation: readonly string[]
}

export type ProposeOptions = {
  /** Suggestions that the editor does not share. What is recorded counts all the same. */
  readonly setAside?: ReadonlySet<GradeReason>
  readonly reviewsHold?: ReviewsHold
}

/**
 * Proposes the GRADE level for a claim from the designs in its rows and from what lowers or raises it, and says how.
 * It never comes to a level that the rules of publishing refuse. It is a proposal: GRADE asks for judgement, and the
 * editor's stands.
 */
export const proposeCertainty = (claim: ClaimForGrading, options: ProposeOptions = {}): Proposal => {
  const start = startLevel(claim, options.reviewsHold)
  if (start === undefined) {
    const explanation = ['Nothing can be proposed yet: add evidence with a citation that may be cited.']
    return { certainty: undefined, onScale: undefined, start, reasons: [], explanation }
  }
  const reasons = weighReasons(claim, start, options.setAside ?? new Set())
  const weighed = moved(start.certainty, reasons)
  const ceiling = ceilingOf(claim)
  const isCapped = levels.indexOf(weighed) > levels.indexOf(ceiling.certainty)
  const onScale = isCapped ? ceiling.certainty : weighed
  const isUngraded = claim.basis !== undefined && ungradedBases.has(claim.basis)
  return {
    certainty: isUngraded ? 'not-graded' : onScale,
    onScale,
    start,
    reasons,
    explanation: [
      start.because,
      ...(start.isAssumed ? [assumption] : []),
      ...reasons.map(inWords),
      ...(isCapped
        ? ceiling.because.map((because) => `The rules stop it at ${spoken(onScale)}: ${because}`)
        : []),
      ...(isUngraded
        ? [
            `GRADE does not apply to a basis of ${spoken(claim.basis ?? '')}: “not graded” fits. On the scale it would be ${spoken(onScale)}.`,
          ]
        : [`This comes to ${spoken(onScale)}.`]),
    ],
  }
}

const assumption = 'No row says what the review or report gathers: choose it below if it is not trials.'

const spoken = (value: string): string => value.replaceAll('-', ' ')

const labelOf = (code: GradeReason): string =>
  gradeReasonCodes.find(({ value }) => value === code)?.label.en ?? code

const raisingCodes: ReadonlySet<GradeReason> = new Set<GradeReason>([
  'LargeEffect',
  'DoseResponseGradient',
  'PlausibleConfounding',
])

const recordedReason = (code: GradeReason): Suggestion => ({
  code,
  effect: raisingCodes.has(code) ? 'raises' : 'lowers',
  steps: 1,
  because: 'It is among the reasons for the grade below.',
})

/** Every reason that is suggested or recorded, in the order of the vocabulary. */
const weighReasons = (
  claim: ClaimForGrading,
  start: StartLevel,
  setAside: ReadonlySet<GradeReason>,
): WeighedReason[] => {
  const suggested = [
    ...lowering.map((look) => look(claim, start)),
    ...(canBeRaised(start) ? raising.map((look) => look(start)) : []),
  ].filter((suggestion) => suggestion !== undefined)
  const all = gradeReasonCodes.flatMap(({ value: code }) => {
    const suggestion = suggested.find((candidate) => candidate.code === code)
    const isRecorded = claim.reasons.includes(code)
    if (!suggestion && !isRecorded) return []
    const isWanted = isRecorded || !setAside.has(code)
    return [
      {
        ...(suggestion ?? recordedReason(code)),
        isRecorded,
        isSuggested: suggestion !== undefined,
        counts: isWanted,
      },
    ]
  })
  const isLowered = all.some(({ effect, counts }) => effect === 'lowers' && counts)
  return all.map((reason) =>
    reason.effect === 'raises' && (isLowered || !canBeRaised(start)) ? { ...reason, counts: false } : reason,
  )
}

/** GRADE raises evidence in people that starts low because chance did not decide, and no other. */
const canBeRaised = ({ isRandomised, leading }: StartLevel): boolean =>
  !isRandomised && !leading.some(({ item }) => isNonHuman(item))

const moved = (start: Certainty, reasons: readonly WeighedReason[]): Certainty => {
  const change = reasons
    .filter(({ counts }) => counts)
    .reduce((sum, { effect, steps }) => sum + (effect === 'raises' ? steps : -steps), 0)
  const index = Math.min(Math.max(levels.indexOf(start) + change, 0), levels.length - 1)
  return levels[index] ?? 'very-low'
}

const inWords = (reason: WeighedReason): string => {
  const name = labelOf(reason.code)
  if (reason.counts) {
    const by = reason.steps === 1 ? 'one level' : 'two levels'
    return `${name} ${reason.effect} it by ${by}. ${reason.because}`
  }
  return reason.effect === 'raises' && reason.isRecorded
    ? `${name} does not raise it: GRADE raises only what starts low and is lowered by nothing.`
    : `${name} is set aside. ${reason.because}`
}
