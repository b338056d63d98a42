import { euClaims, type EuClaim } from './euClaims'

/** How far a text is from an authorised wording. */
export type EuMatch = {
  readonly claim: EuClaim
  readonly isSame: boolean
  /** Words of the authorised wording that the text does without. */
  readonly missing: readonly string[]
  /** Words of the text that go beyond the authorised wording. */
  readonly beyond: readonly string[]
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []

/** Words that carry no meaning of their own. */
const small = new Set(
  'a an and as at by can for from has have in into is it its of on or that the their this to was were which with'.split(
    ' ',
  ),
)

const meaningOf = (text: string): string[] => [...new Set(wordsOf(text).filter((word) => !small.has(word)))]

/**
 * The authorised claims that a text about a nutrient comes near to, the nearest first: those whose effect it or its
 * object names, and the one it repeats.
 *
 * @param nutrient address of the claim's subject; there are authorised claims for `magnesium` and `calcium`
 * @param text the statement
 * @param object title of the claim's object, where it has one
 */
export const matchEuClaims = (nutrient: string, text: string, object = ''): EuMatch[] => {
  const lower = `${text} ${object}`.toLowerCase()
  return euClaims
    .filter((claim) => claim.nutrient === nutrient && claim.about.some((part) => lower.includes(part)))
    .map((claim) => compare(claim, text))
    .sort((a, b) => a.missing.length - b.missing.length)
}

const compare = (claim: EuClaim, text: string): EuMatch => {
  const [ours, theirs] = [meaningOf(text), meaningOf(claim.wording)]
  return {
    claim,
    isSame: wordsOf(text).join(' ') === wordsOf(claim.wording).join(' '),
    missing: theirs.filter((word) => !ours.includes(word)),
    beyond: ours.filter((word) => !theirs.includes(word)),
  }
}
