import type { EuEffectId } from './euEffects'

/** What the Annex says of one mineral. */
export type EuNutrientRow = {
  /** The words that every claim of it begins with. Spanish is absent where it could not be checked. */
  readonly begins: { readonly en: string; readonly es?: string }
  /** When its claims may be used, a sentence or two. */
  readonly condition: string
  readonly effects: readonly EuEffectId[]
}

/** “Source of”, as defined in Annex XIII, part A, point 2 of Regulation (EU) No 1169/2011. */
const atLeastSourceOf = (name: string): string =>
  `Only for food that is at least a source of ${name}: 15% of the nutrient reference value per 100 g (7.5% per 100 ml for drinks, or 15% a portion where the package holds one).`

const mineral = (
  en: string,
  es: string,
  effects: readonly EuEffectId[],
  condition: string = atLeastSourceOf(en.toLowerCase()),
): EuNutrientRow => ({ begins: { en, es }, condition, effects })

/**
 * The minerals with claims in the Annex to Regulation (EU) No 432/2012, by their address in the content, with the
 * condition of use that the Annex puts on them.
 */
export const euNutrients = {
  calcium: mineral('Calcium', 'El calcio', [
    'bloodClotting',
    'energy',
    'muscles',
    'neurotransmission',
    'digestiveEnzymes',
    'cellDivisionAndSpecialisation',
    'bonesNeeded',
    'teethNeeded',
  ]),
  chloride: mineral(
    'Chloride',
    'El cloruro',
    ['digestion'],
    `${atLeastSourceOf('chloride')} Not for chloride from sodium chloride.`,
  ),
  chromium: mineral(
    'Chromium',
    'El cromo',
    ['macronutrients', 'bloodGlucose'],
    atLeastSourceOf('trivalent chromium'),
  ),
  copper: mineral('Copper', 'El cobre', [
    'connectiveTissues',
    'energy',
    'nervousSystem',
    'hairPigmentation',
    'ironTransport',
    'skinPigmentation',
    'immunity',
    'oxidation',
  ]),
  fluoride: mineral('Fluoride', 'El fluoruro', ['toothMineralisation']),
  iodine: mineral('Iodine', 'El yodo', ['cognition', 'energy', 'nervousSystem', 'skin', 'thyroidHormones']),
  iron: mineral('Iron', 'El hierro', [
    'cognition',
    'energy',
    'redBloodCells',
    'oxygenTransport',
    'immunity',
    'fatigueThe',
    'cellDivision',
  ]),
  magnesium: mineral('Magnesium', 'El magnesio', [
    'fatigueA',
    'electrolytes',
    'energy',
    'nervousSystem',
    'muscles',
    'protein',
    'psychology',
    'bones',
    'teeth',
    'cellDivision',
  ]),
  manganese: mineral('Manganese', 'El manganeso', [
    'energy',
    'bones',
    'connectiveTissueFormation',
    'oxidation',
  ]),
  molybdenum: mineral('Molybdenum', 'El molibdeno', ['sulphurAminoAcids']),
  phosphorus: mineral('Phosphorus', 'El fósforo', ['energy', 'cellMembranes', 'bones', 'teeth']),
  potassium: mineral('Potassium', 'El potasio', ['nervousSystem', 'muscles', 'bloodPressure']),
  selenium: mineral('Selenium', 'El selenio', [
    'spermatogenesis',
    'hair',
    'nails',
    'immunity',
    'thyroidFunction',
    'oxidation',
  ]),
  sodium: {
    begins: { en: 'Reducing consumption of sodium' },
    condition:
      'Only for food that is at least low in sodium or salt (0.12 g of sodium per 100 g or 100 ml), or reduced in it by 25%, as the Annex to Regulation (EC) No 1924/2006 defines both.',
    effects: ['bloodPressure'],
  },
  zinc: mineral('Zinc', 'El zinc', [
    'acidBase',
    'carbohydrates',
    'cognition',
    'dna',
    'fertility',
    'macronutrients',
    'fattyAcids',
    'vitaminA',
    'protein',
    'bones',
    'hair',
    'nails',
    'skin',
    'testosterone',
    'vision',
    'immunity',
    'oxidation',
    'cellDivision',
  ]),
} satisfies Record<string, EuNutrientRow>

export type EuNutrient = keyof typeof euNutrients
