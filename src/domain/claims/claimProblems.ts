import type { FieldProblem } from '../fieldProblem'
import { quoted } from '../quoted'
import type { Certainty, Predicate } from '../vocabulary/evidence'
import {
  countedEvidence,
  isNonHuman,
  isOpinion,
  isRetracted,
  isSynthesis,
  levels,
  ungradedBases,
  type ClaimForRules,
  type EvidenceForRules,
} from './bodyOfEvidence'

type ClaimRule = (claim: ClaimForRules) => FieldProblem[]

/**
 * Everything that keeps a claim from being published, in the order of the form; empty when it may be. The limits on
 * certainty carry the ideas of GRADE (GRADE Handbook, 2013, chapter 5) into a few checks that need no judgement: they
 * never raise a grade, they only refuse one that the evidence listed cannot bear.
 */
export const claimProblems = (claim: ClaimForRules): FieldProblem[] =>
  claimRules.flatMap((rule) => rule(claim))

/** A claim stands on sources at the level of the claim: without one it is an opinion. */
const needsCitedEvidence: ClaimRule = ({ evidence }) =>
  evidence.some((item) => item.citationTitle !== undefined)
    ? []
    : [{ path: 'evidence', message: 'A claim needs at least one item of evidence with a citation; add one.' }]

/** Retracted and withdrawn work is not evidence (COPE retraction guidelines); it may not even stand beside other work. */
const refusesRetractedCitations: ClaimRule = ({ evidence }) =>
  evidence.flatMap((item, index) =>
    isRetracted(item)
      ? [
          {
            path: `evidence.${index}.citation`,
            message: `${quoted(item.citationTitle ?? 'This citation')} has been ${item.integrity}; remove it and grade the claim again without it.`,
          },
        ]
      : [],
  )

const needsCertainty: ClaimRule = ({ certainty }) =>
  certainty === undefined
    ? [{ path: 'certainty', message: 'A claim needs a certainty; choose how sure the evidence makes us.' }]
    : []

const needsDirection: ClaimRule = ({ direction }) =>
  direction === undefined
    ? [{ path: 'direction', message: 'A claim needs a direction; choose what the evidence says happens.' }]
    : []

/** GRADE rates effects; textbook physiology, composition, advice and figures of speech are outside it. */
const gradesWhatGradeAppliesTo: ClaimRule = ({ basis, certainty }) =>
  certainty === 'not-graded' && basis !== undefined && !ungradedBases.has(basis)
    ? [
        {
          path: 'certainty',
          message: `A claim whose basis is ${basis} has to be graded; choose high, moderate, low or very low.`,
        },
      ]
    : []

/** Indirectness: results in animals or cells are so far from people that GRADE rates them down to the lowest level. */
const limitsAnimalAndLaboratoryEvidence: ClaimRule = (claim) =>
  isEvery(claim, isNonHuman) && exceeds(claim.certainty, 'very-low')
    ? [
        {
          path: 'certainty',
          message:
            'Animal or in-vitro evidence alone allows very low certainty at most; add evidence in humans or lower it.',
        },
      ]
    : []

const doesNotSupportOnAnimalEvidence: ClaimRule = (claim) =>
  isEvery(claim, isNonHuman) && claim.verdict === 'supported'
    ? [
        {
          path: 'verdict',
          message:
            'Animal or in-vitro evidence alone cannot make a claim "supported"; add evidence in humans or choose "insufficient".',
        },
      ]
    : []

/** Expert opinion and unsystematic reviews select what they cite; GRADE does not treat them as a body of evidence. */
const limitsOpinion: ClaimRule = (claim) =>
  isEvery(claim, (item) => isOpinion(item) || isNonHuman(item)) &&
  !isEvery(claim, isNonHuman) &&
  exceeds(claim.certainty, 'low')
    ? [
        {
          path: 'certainty',
          message:
            'Narrative reviews and expert opinion alone allow low certainty at most; add a study or a systematic review, or lower it.',
        },
      ]
    : []

/** A source cited for context neither supports nor refutes, so that nothing but context leaves the claim untested. */
const limitsBackgroundEvidence: ClaimRule = (claim) =>
  isEvery(claim, (item) => item.stance === 'background') && exceeds(claim.certainty, 'very-low')
    ? [
        {
          path: 'certainty',
          message:
            'Evidence cited only as background allows very low certainty at most; say which item supports or refutes the claim.',
        },
      ]
    : []

/** What is said to sell or to persuade is not made certain by its sources: its verifiable part is another claim. */
const neverHighForPersuasion: ClaimRule = ({ basis, certainty }) =>
  certainty === 'high' && (basis === 'marketing' || basis === 'rhetorical')
    ? [
        {
          path: 'certainty',
          message: `A claim whose basis is ${basis} can never have high certainty; lower it, or state what was shown as a claim of its own.`,
        },
      ]
    : []

const neverSupportsMarketing: ClaimRule = ({ basis, verdict }) =>
  basis === 'marketing' && verdict === 'supported'
    ? [
        {
          path: 'verdict',
          message:
            'A marketing claim can never be "supported"; choose another verdict, or state what was shown as a claim of its own.',
        },
      ]
    : []

/** High certainty is about a body of evidence that somebody has searched for and judged, not about single studies. */
const highNeedsSynthesis: ClaimRule = (claim) => {
  if (claim.certainty !== 'high' || countedEvidence(claim).some((item) => isSynthesis(item, claim.basis)))
    return []
  const dataset = claim.basis === 'composition-data' ? ', or a data set' : ''
  return [
    {
      path: 'certainty',
      message: `High certainty needs a systematic review, meta-analysis, guideline or authoritative report${dataset} that supports or refutes the claim; add one or lower it.`,
    },
  ]
}

/** That a lack shows itself in some way does not mean that taking more of it helps: that is another claim. */
const signsAreNotBenefits: ClaimRule = ({ predicate, direction }) =>
  direction === 'beneficial' && predicate !== undefined && signPredicates.has(predicate)
    ? [
        {
          path: 'direction',
          message:
            'How a deficiency or an excess shows itself is not a benefit; choose "descriptive", and claim what treatment does separately.',
        },
      ]
    : []

const claimRules: readonly ClaimRule[] = [
  needsCertainty,
  gradesWhatGradeAppliesTo,
  limitsAnimalAndLaboratoryEvidence,
  limitsOpinion,
  limitsBackgroundEvidence,
  neverHighForPersuasion,
  highNeedsSynthesis,
  needsDirection,
  signsAreNotBenefits,
  doesNotSupportOnAnimalEvidence,
  neverSupportsMarketing,
  needsCitedEvidence,
  refusesRetractedCitations,
]

const signPredicates: ReadonlySet<Predicate> = new Set<Predicate>([
  'deficiency-manifests-as',
  'excess-manifests-as',
])

const exceeds = (certainty: Certainty | undefined, limit: Certainty): boolean =>
  certainty !== undefined && levels.indexOf(certainty) > levels.indexOf(limit)

/** True when there is evidence and all of it is of one kind. */
const isEvery = (claim: ClaimForRules, isKind: (item: EvidenceForRules) => boolean): boolean => {
  const counted = countedEvidence(claim)
  return counted.length > 0 && counted.every(isKind)
}
