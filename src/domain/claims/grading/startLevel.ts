import type { Certainty, StudyDesign } from '../../vocabulary/evidence'
import {
  gathersStudies,
  isCounted,
  isNonHuman,
  levels,
  type ClaimForGrading,
  type EvidenceForGrading,
} from '../bodyOfEvidence'

/** What the reviews and reports of a claim gather, where the editor has said so. */
export type ReviewsHold = 'randomised' | 'observational'

/** A row with its place in the form, from 1, as messages name it. */
export type PlacedRow = { readonly row: number; readonly item: EvidenceForGrading }

export type StartLevel = {
  readonly certainty: Certainty
  readonly because: string
  /** The rows that set it, and that reasons are looked for in. */
  readonly leading: readonly PlacedRow[]
  /** Whether it is taken from trials in which chance decided, or measured. Only what is not can be raised. */
  readonly isRandomised: boolean
  /** True where it rests on what reviews hold, which no row says. */
  readonly isAssumed: boolean
}

type Start = { certainty: Certainty; words: string; isAssumed?: boolean }

const randomisedWords = /random|aleatori|\bRCTs?\b|\bECA\b|\btrials?\b|\bensayos?\b/iu
const observationalWords =
  /observational|observacional|cohort|case.control|casos y controles|cross.sectional|transversal/iu

const primary: Partial<Record<StudyDesign, Start>> = {
  rct: { certainty: 'high', words: 'a randomised controlled trial' },
  'controlled-human-study': {
    certainty: 'low',
    words: 'a controlled study that is not said to be randomised',
  },
  cohort: { certainty: 'low', words: 'a cohort study' },
  'case-control': { certainty: 'low', words: 'a case-control study' },
  'cross-sectional': { certainty: 'low', words: 'a cross-sectional study' },
  observational: { certainty: 'low', words: 'an observational study' },
  'case-series': { certainty: 'very-low', words: 'a case series, which has nobody to compare with' },
  'narrative-review': { certainty: 'low', words: 'a narrative review, which chooses what it cites' },
  'expert-opinion': { certainty: 'low', words: 'an expert opinion' },
  regulatory: { certainty: 'low', words: 'a regulatory document' },
  dataset: { certainty: 'low', words: 'a data set' },
}

/** What a review gathers: as the editor says, else as its row puts it, else as the studies beside it are. */
const heldBy = (item: EvidenceForGrading, rows: readonly PlacedRow[], said?: ReviewsHold): Start => {
  const text = [item.finding, item.population, item.effect?.measure].join(' ')
  const isRandomised = randomisedWords.test(text)
  const isObservational = observationalWords.test(text)
  const told = isRandomised === isObservational ? undefined : isRandomised ? 'randomised' : 'observational'
  const beside = rows.some((other) => other.item.design === 'rct')
    ? 'randomised'
    : rows.some((other) => isObservation(other.item))
      ? 'observational'
      : undefined
  const held = said ?? told ?? beside
  return {
    certainty: held === 'observational' ? 'low' : 'high',
    words: `a body of ${held ?? 'presumably randomised'} studies that somebody has gathered and judged`,
    isAssumed: said === undefined && told === undefined,
  }
}

const observations: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'controlled-human-study',
  'cohort',
  'case-control',
  'cross-sectional',
  'observational',
])

const isObservation = ({ design }: EvidenceForGrading): boolean =>
  design !== undefined && observations.has(design)

const nonHuman: Start = { certainty: 'low', words: 'research in animals or cells' }

const measured: Start = { certainty: 'high', words: 'measured composition data' }

const startOf = (
  item: EvidenceForGrading,
  rows: readonly PlacedRow[],
  claim: ClaimForGrading,
  said?: ReviewsHold,
): Start => {
  if (isNonHuman(item)) return nonHuman
  if (item.design === 'dataset' && claim.basis === 'composition-data') return measured
  if (gathersStudies(item)) return heldBy(item, rows, said)
  return (item.design && primary[item.design]) ?? { certainty: 'low', words: 'a work of unknown design' }
}

/** The rows that carry the claim: what is cited and may be, points somewhere and, where there is any, is in people. */
const carrying = (claim: ClaimForGrading): PlacedRow[] => {
  const counted = claim.evidence
    .map((item, index) => ({ row: index + 1, item }))
    .filter(({ item }) => isCounted(item))
  const pointed = counted.filter(({ item }) => item.stance !== 'background')
  const rows = pointed.length > 0 ? pointed : counted
  const human = rows.filter(({ item }) => !isNonHuman(item))
  return human.length > 0 ? human : rows
}

/**
 * Where GRADE starts: randomised trials at high, observational studies at low (GRADE Handbook, 2013, section 5.1.1),
 * and a review or report by what it gathers. Of several kinds the best one leads, since GRADE rates a body of evidence
 * by its best design. Undefined where nothing is cited.
 */
export const startLevel = (claim: ClaimForGrading, said?: ReviewsHold): StartLevel | undefined => {
  const rows = carrying(claim)
  if (rows.length === 0) return undefined
  const starts = rows.map((placed) => ({ ...placed, start: startOf(placed.item, rows, claim, said) }))
  const highest = Math.max(...starts.map(({ start }) => levels.indexOf(start.certainty)))
  const leading = starts.filter(({ start }) => levels.indexOf(start.certainty) === highest)
  const [first] = leading
  if (first === undefined) return undefined
  const { certainty, words } = first.start
  return {
    certainty,
    because: `Starts at ${certainty.replace('-', ' ')}: row ${first.row} is ${words}.`,
    leading: leading.map(({ row, item }) => ({ row, item })),
    isRandomised: certainty === 'high',
    isAssumed: leading.every(({ start }) => start.isAssumed === true),
  }
}
