import type { Locale, LocalisedText } from '../../locale'
import { euEffects, type EuEffect } from './euEffects'
import { euNutrients, type EuNutrient, type EuNutrientRow } from './euNutrients'

/** A health claim that is authorised in the European Union. */
export type EuClaim = {
  readonly nutrient: EuNutrient
  /** The wording in the language editions of the Annex. Spanish is absent where it could not be checked. */
  readonly wording: { readonly en: string } & { readonly [Language in Locale]?: string }
  /** Beginnings of words by which a text is seen to be about the same effect. */
  readonly about: readonly string[]
}

const claimOf = (nutrient: EuNutrient, { en, es, about }: EuEffect): EuClaim => {
  const { begins }: EuNutrientRow = euNutrients[nutrient]
  return {
    nutrient,
    wording: {
      en: `${begins.en} ${en}`,
      ...(begins.es !== undefined && es !== undefined && { es: `${begins.es} ${es}` }),
    },
    about,
  }
}

const nutrients = Object.keys(euNutrients).filter((name): name is EuNutrient => name in euNutrients)

/**
 * The health claims for minerals that are authorised in the European Union under Article 13(1) of Regulation (EC)
 * No 1924/2006, word for word from the Annex to Commission Regulation (EU) No 432/2012 (OJ L 136, 25.5.2012, p. 1).
 * Not among them: claims on children's development and on lower risk of disease (Article 14), claims of vitamins and of
 * other substances.
 */
export const euClaims: readonly EuClaim[] = nutrients.flatMap((nutrient) =>
  euNutrients[nutrient].effects.map((effect) => claimOf(nutrient, euEffects[effect])),
)

/** Whether the claims of what has this address are known here, all of them. */
export const hasEuClaims = (address: string): boolean => euClaims.some(({ nutrient }) => nutrient === address)

export const euLegalBasis = 'Regulation (EU) No 432/2012 under Regulation (EC) No 1924/2006, Article 13(1)'

/** The Regulation with its Annex in each language. */
export const euLegalSource: LocalisedText = {
  en: 'https://eur-lex.europa.eu/eli/reg/2012/432/oj/eng',
  es: 'https://eur-lex.europa.eu/eli/reg/2012/432/oj/spa',
}

/** The register of all claims that were authorised or refused, whatever they are about. */
export const euRegister = 'https://ec.europa.eu/food/food-feed-portal/screen/health-claims/eu-register'

/** The condition of use that the Annex puts on every claim of a nutrient. */
export const euCondition = (nutrient: EuNutrient): string => euNutrients[nutrient].condition
