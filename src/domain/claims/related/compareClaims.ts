import type { Certainty, Direction, Predicate, Verdict } from '../../vocabulary/evidence'
import { familyOf, type Family } from './families'
import { areOpposed, stanceLabels, stanceOfClaim, type ClaimStance } from './stanceOfClaim'

/** A claim as it is compared: between which nodes, and what it comes to. Nodes are named `minerals/<id>`. */
export type ComparableClaim = {
  readonly id: string
  readonly statement: string
  readonly subject: string
  readonly predicate: Predicate
  readonly object?: string
  readonly direction?: Direction
  readonly certainty?: Certainty
  readonly verdict?: Verdict
  /** Where it stands: `published`, `draft`, or published with changes that are not. */
  readonly state: string
}

export type StanceGroup<Claim extends ComparableClaim> = {
  readonly stance: ClaimStance
  readonly label: string
  readonly claims: readonly Claim[]
}

/** Claims that answer one question about the same two nodes, by what they say. */
export type Comparison<Claim extends ComparableClaim> = {
  readonly family: string
  readonly question: string
  readonly subject: string
  readonly object?: string
  readonly groups: readonly StanceGroup<Claim>[]
  /** Whether any two of them cannot both be right. */
  readonly isContradiction: boolean
}

/** Under which question and nodes a claim is filed; both directions of a mirrored predicate under one. */
const placeOf = (claim: ComparableClaim, family: Family) => {
  const nodes = [claim.subject, claim.object ?? '']
  const [subject = '', object = ''] = isTurned(claim, family, nodes) ? nodes.reverse() : nodes
  return { key: [family.id, subject, object].join(' '), subject, object }
}

/** A mirrored pair is filed as the first predicate of its family puts it; one that mirrors itself, in order of its nodes. */
const isTurned = (
  { predicate }: ComparableClaim,
  { mirrored, predicates }: Family,
  nodes: string[],
): boolean => {
  if (mirrored?.[predicate] === undefined) return false
  if (mirrored[predicate] === predicate) return (nodes[0] ?? '') > (nodes[1] ?? '')
  return predicate !== predicates[0]
}

/** Files claims by question and nodes; contradictions come first, then the largest. */
export const compareClaims = <Claim extends ComparableClaim>(
  claims: readonly Claim[],
): Comparison<Claim>[] => {
  const filed = new Map<string, { family: Family; subject: string; object: string; claims: Claim[] }>()
  for (const claim of claims) {
    const family = familyOf(claim.predicate)
    if (!family) continue
    const { key, subject, object } = placeOf(claim, family)
    const place = filed.get(key) ?? { family, subject, object, claims: [] }
    place.claims.push(claim)
    filed.set(key, place)
  }
  return [...filed.values()]
    .map(({ family, subject, object, claims: together }) => {
      const groups = groupsOf(together)
      const isContradiction = groups.some((a) => groups.some((b) => areOpposed(a.stance, b.stance)))
      const { id, question } = family
      return { family: id, question, subject, ...(object && { object }), groups, isContradiction }
    })
    .sort((a, b) => Number(b.isContradiction) - Number(a.isContradiction) || sizeOf(b) - sizeOf(a))
}

const sizeOf = ({ groups }: { groups: readonly { claims: readonly unknown[] }[] }): number =>
  groups.reduce((sum, { claims }) => sum + claims.length, 0)

const groupsOf = <Claim extends ComparableClaim>(claims: readonly Claim[]): StanceGroup<Claim>[] => {
  const byStance = new Map<ClaimStance, Claim[]>()
  for (const claim of claims) {
    const stance = stanceOfClaim(claim)
    byStance.set(stance, [...(byStance.get(stance) ?? []), claim])
  }
  return [...byStance].map(([stance, grouped]) => ({ stance, label: stanceLabels[stance], claims: grouped }))
}
