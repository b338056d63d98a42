import { certainties, type Certainty } from '../../vocabulary/evidence'
import { levels, type ClaimForRules } from '../bodyOfEvidence'
import { claimProblems } from '../claimProblems'

/** One level that may be chosen, or why the rules of publishing refuse it. */
export type AllowedCertainty = { readonly certainty: Certainty; readonly refusals: readonly string[] }

/**
 * Every certainty with what the rules of publishing would say of it for this claim. It asks those rules themselves, so
 * that a helper can never allow what a save refuses.
 */
export const allowedCertainties = (claim: ClaimForRules): AllowedCertainty[] =>
  certainties.map(({ value }) => ({
    certainty: value,
    refusals: claimProblems({ ...claim, certainty: value })
      .filter(({ path }) => path === 'certainty')
      .map(({ message }) => message),
  }))

/** The highest level of the GRADE scale that is not refused, and what keeps the claim from the next one. */
export const ceilingOf = (claim: ClaimForRules): { certainty: Certainty; because: readonly string[] } => {
  const allowed = allowedCertainties(claim)
  const refusalsOf = (level: Certainty) =>
    allowed.find(({ certainty }) => certainty === level)?.refusals ?? []
  const highest = levels.findLast((level) => refusalsOf(level).length === 0) ?? 'very-low'
  const next = levels[levels.indexOf(highest) + 1]
  return { certainty: highest, because: next === undefined ? [] : refusalsOf(next) }
}
