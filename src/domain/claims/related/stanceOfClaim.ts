import type { Direction, Predicate, Verdict } from '../../vocabulary/evidence'

/** What a claim comes to on the question of its family. */
export type ClaimStance =
  'benefit' | 'harm' | 'no-effect' | 'differs' | 'adds' | 'takes' | 'holds' | 'does-not-hold' | 'open'

export type JudgedClaim = { predicate: Predicate; direction?: Direction; verdict?: Verdict }

/** Predicates that tell which way by themselves. */
const bySense: Partial<Record<Predicate, 'adds' | 'takes'>> = {
  'increases-absorption-of': 'adds',
  'decreases-absorption-of': 'takes',
  'increases-loss-of': 'takes',
  'lowers-intake-of': 'takes',
  'raises-risk-of-deficiency-of': 'takes',
}

const byDirection: Partial<Record<Direction, ClaimStance>> = {
  beneficial: 'benefit',
  harmful: 'harm',
  'no-effect': 'no-effect',
  mixed: 'differs',
}

/**
 * What a claim says happens. The verdict comes first: a sentence that the evidence contradicts says the opposite of
 * itself, and one that cannot be decided says nothing.
 */
export const stanceOfClaim = ({ predicate, direction, verdict }: JudgedClaim): ClaimStance => {
  if (verdict === 'not-assessable' || verdict === 'insufficient') return 'open'
  if (direction === 'no-effect') return 'no-effect'
  if (verdict === 'contradicted') return 'does-not-hold'
  if (direction === 'mixed' || verdict === 'mixed') return 'differs'
  return bySense[predicate] ?? (direction && byDirection[direction]) ?? 'holds'
}

const opposites: readonly (readonly [ClaimStance, ClaimStance])[] = [
  ['benefit', 'harm'],
  ['benefit', 'no-effect'],
  ['harm', 'no-effect'],
  ['adds', 'takes'],
  ['adds', 'no-effect'],
  ['takes', 'no-effect'],
  ['holds', 'does-not-hold'],
  ['holds', 'no-effect'],
  ['benefit', 'does-not-hold'],
  ['harm', 'does-not-hold'],
  ['adds', 'does-not-hold'],
  ['takes', 'does-not-hold'],
]

/** Whether two claims of one family cannot both be right as they stand. */
export const areOpposed = (a: ClaimStance, b: ClaimStance): boolean =>
  opposites.some(([one, other]) => (one === a && other === b) || (one === b && other === a))

export const stanceLabels: Readonly<Record<ClaimStance, string>> = {
  benefit: 'Says that it helps',
  harm: 'Says that it harms',
  'no-effect': 'Says that it makes no difference',
  differs: 'Says that results differ',
  adds: 'Says that it adds to the supply',
  takes: 'Says that it takes from the supply',
  holds: 'Says that it is so',
  'does-not-hold': 'Says that it is not so',
  open: 'Leaves it open',
}
