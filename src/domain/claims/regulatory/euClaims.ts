/**
 * The health claims for magnesium and calcium that are authorised in the European Union under Article 13(1) of
 * Regulation (EC) No 1924/2006, word for word from the Annex to Commission Regulation (EU) No 432/2012
 * (OJ L 136, 25.5.2012, p. 1; https://eur-lex.europa.eu/eli/reg/2012/432/oj), English edition. Wording in other
 * languages is that of the same Annex in that language.
 */
export type EuClaim = {
  /** Address of the mineral in the content. */
  readonly nutrient: 'magnesium' | 'calcium'
  readonly wording: string
  /** Parts of words, English and Spanish, by which a text is seen to be about the same effect. */
  readonly about: readonly string[]
}

const claim = (nutrient: EuClaim['nutrient'], wording: string, ...about: string[]): EuClaim => ({
  nutrient,
  wording,
  about,
})

export const euClaims: readonly EuClaim[] = [
  claim('calcium', 'Calcium contributes to normal blood clotting', 'clot', 'coagul'),
  claim('calcium', 'Calcium contributes to normal energy-yielding metabolism', 'energy', 'energ'),
  claim(
    'calcium',
    'Calcium contributes to normal muscle function',
    'muscle',
    'muscul',
    'músc',
    'cramp',
    'calambre',
  ),
  claim(
    'calcium',
    'Calcium contributes to normal neurotransmission',
    'neurotrans',
    'nerv',
    'signal',
    'señal',
  ),
  claim('calcium', 'Calcium contributes to the normal function of digestive enzymes', 'digest'),
  claim(
    'calcium',
    'Calcium has a role in the process of cell division and specialisation',
    'cell division',
    'división celular',
    'división de las células',
  ),
  claim(
    'calcium',
    'Calcium is needed for the maintenance of normal bones',
    'bone',
    'hueso',
    'óse',
    'skelet',
    'fractur',
  ),
  claim(
    'calcium',
    'Calcium is needed for the maintenance of normal teeth',
    'teeth',
    'tooth',
    'dent',
    'diente',
  ),
  claim(
    'magnesium',
    'Magnesium contributes to a reduction of tiredness and fatigue',
    'fatigue',
    'tired',
    'fatiga',
    'cansancio',
  ),
  claim('magnesium', 'Magnesium contributes to electrolyte balance', 'electrolyte', 'electrol'),
  claim('magnesium', 'Magnesium contributes to normal energy-yielding metabolism', 'energy', 'energ'),
  claim(
    'magnesium',
    'Magnesium contributes to normal functioning of the nervous system',
    'nerv',
    'neurotrans',
    'neuro',
    'brain',
    'cerebr',
  ),
  claim(
    'magnesium',
    'Magnesium contributes to normal muscle function',
    'muscle',
    'muscul',
    'músc',
    'cramp',
    'calambre',
    'twitch',
    'espasmo',
  ),
  claim('magnesium', 'Magnesium contributes to normal protein synthesis', 'protein', 'proteín'),
  claim(
    'magnesium',
    'Magnesium contributes to normal psychological function',
    'psych',
    'psico',
    'mood',
    'ánimo',
    'anxi',
    'ansie',
    'stress',
    'estrés',
    'irritab',
    'sleep',
    'sueño',
    'insom',
  ),
  claim(
    'magnesium',
    'Magnesium contributes to the maintenance of normal bones',
    'bone',
    'hueso',
    'óse',
    'skelet',
    'fractur',
  ),
  claim(
    'magnesium',
    'Magnesium contributes to the maintenance of normal teeth',
    'teeth',
    'tooth',
    'dent',
    'diente',
  ),
  claim(
    'magnesium',
    'Magnesium has a role in the process of cell division',
    'cell division',
    'división celular',
    'división de las células',
  ),
]

export const euLegalBasis = 'Regulation (EU) No 432/2012 under Regulation (EC) No 1924/2006, Article 13(1)'

export const euLegalSource = 'https://eur-lex.europa.eu/eli/reg/2012/432/oj'

/**
 * The condition of use in the same Annex, the same for every claim of a mineral. “Source of” is at least 15% of the
 * nutrient reference value per 100 g, 7.5% per 100 ml for drinks (Annex XIII to Regulation (EU) No 1169/2011).
 */
export const euCondition = (nutrient: EuClaim['nutrient']): string =>
  `Only for food that is at least a source of ${nutrient}: 15% of the nutrient reference value per 100 g (7.5% per 100 ml for drinks, or 15% a portion where the package holds one).`
