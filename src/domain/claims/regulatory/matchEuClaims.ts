import { defaultLocale, locales, type Locale } from '../../locale'
import { euClaims, type EuClaim } from './euClaims'

/** How far a text is from an authorised wording. */
export type EuMatch = {
  readonly claim: EuClaim
  /** The authorised wording in the language of the text, unless it is not known here. */
  readonly wording?: string
  readonly isSame: boolean
  /** Words of the authorised wording that the text does without. */
  readonly missing: readonly string[]
  /** Words of the text that go beyond the authorised wording. */
  readonly beyond: readonly string[]
}

export type EuQuestion = {
  /** Address of the claim's subject: `magnesium`. */
  readonly nutrient: string
  /** The statement. */
  readonly text: string
  /** Title of the claim's object, where it has one. */
  readonly object?: string
  /** Language of the statement. */
  readonly locale: string
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []

/** Words that carry no meaning of their own. */
const small: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'a an and as at by can for from has have in into is it its of on or that the their this to was were which with'.split(
      ' ',
    ),
  ),
  es: new Set(
    'a al como con de del e el en es esta este ha la las lo los o para por que se su sus un una y'.split(' '),
  ),
}

/**
 * The authorised claims that a text about a nutrient comes near to: those whose effect it or its object names, the
 * nearest first, and those last whose wording in the text's language is not known here.
 */
export const matchEuClaims = ({ nutrient, text, object = '', locale }: EuQuestion): EuMatch[] => {
  const language = locales.find((known) => known === locale) ?? defaultLocale
  const spaced = ` ${wordsOf(`${text} ${object}`).join(' ')} `
  return euClaims
    .filter((claim) => claim.nutrient === nutrient && claim.about.some((part) => spaced.includes(` ${part}`)))
    .map((claim) => compare(claim, text, language))
    .sort((a, b) => Number(a.wording === undefined) - Number(b.wording === undefined) || lacks(a) - lacks(b))
}

const lacks = ({ missing }: EuMatch): number => missing.length

const compare = (claim: EuClaim, text: string, language: Locale): EuMatch => {
  const wording = claim.wording[language]
  if (wording === undefined) return { claim, isSame: false, missing: [], beyond: [] }
  const meaningOf = (words: string): string[] => [
    ...new Set(wordsOf(words).filter((word) => !small[language].has(word))),
  ]
  const [ours, theirs] = [meaningOf(text), meaningOf(wording)]
  return {
    claim,
    wording,
    isSame: wordsOf(text).join(' ') === wordsOf(wording).join(' '),
    missing: theirs.filter((word) => !ours.includes(word)),
    beyond: ours.filter((word) => !theirs.includes(word)),
  }
}
