/** What an authorised claim says of a nutrient, without the name of the nutrient that it begins with. */
export type EuEffect = {
  readonly en: string
  /**
   * The official Spanish, as labels and shops quote it for at least one of the minerals; it has not been compared with
   * the Annex. Absent where quotations differ or none was found. Never a translation of ours.
   */
  readonly es?: string
  /** Beginnings of words in lower case, English and Spanish, by which a text is seen to be about the same effect. */
  readonly about: readonly string[]
}

const bones = ['bone', 'hueso', 'óse', 'skelet', 'fractur', 'esquelet'] as const
const teeth = ['teeth', 'tooth', 'dent', 'diente', 'caries'] as const
const muscles = ['muscle', 'muscul', 'músc', 'neuromusc', 'cramp', 'calambre', 'twitch', 'espasmo'] as const
const fatigue = ['fatigue', 'tired', 'fatiga', 'cansancio'] as const
const nerves = ['nerv', 'neuro', 'brain', 'cerebr'] as const
const cellDivision = ['cell division', 'división celular', 'división de las células'] as const
const connectiveTissue = ['connective', 'conectiv', 'conjuntiv', 'collagen', 'colágeno'] as const
const mind = [
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
] as const
const thyroid = ['thyroid', 'tiroid'] as const

/**
 * The effects for which minerals have claims in the Annex to Regulation (EU) No 432/2012, word for word: what is said of
 * several minerals in the same words stands here once. The English ones are complete.
 */
export const euEffects = {
  acidBase: { en: 'contributes to normal acid-base metabolism', about: ['acid-base', 'ácido-base'] },
  bloodClotting: { en: 'contributes to normal blood clotting', about: ['clot', 'coagul'] },
  bloodGlucose: {
    en: 'contributes to the maintenance of normal blood glucose levels',
    about: ['glucos', 'blood sugar', 'azúcar en sangre', 'insulin', 'glycaemi', 'glycemi', 'glucemi'],
  },
  bloodPressure: {
    en: 'contributes to the maintenance of normal blood pressure',
    about: ['blood pressure', 'hypertens', 'tensión arterial', 'presión arterial', 'hipertens'],
  },
  bones: {
    en: 'contributes to the maintenance of normal bones',
    es: 'contribuye al mantenimiento de los huesos en condiciones normales',
    about: bones,
  },
  bonesNeeded: {
    en: 'is needed for the maintenance of normal bones',
    es: 'es necesario para el mantenimiento de los huesos en condiciones normales',
    about: bones,
  },
  carbohydrates: {
    en: 'contributes to normal carbohydrate metabolism',
    about: ['carbohydrate', 'hidratos de carbono', 'carbohidrato'],
  },
  cellDivision: { en: 'has a role in the process of cell division', about: cellDivision },
  cellDivisionAndSpecialisation: {
    en: 'has a role in the process of cell division and specialisation',
    about: cellDivision,
  },
  cellMembranes: {
    en: 'contributes to normal function of cell membranes',
    about: ['membran', 'phospholip', 'fosfolíp'],
  },
  cognition: {
    en: 'contributes to normal cognitive function',
    es: 'contribuye a la función cognitiva normal',
    about: ['cogniti', 'memor', 'brain', 'cerebr'],
  },
  connectiveTissueFormation: {
    en: 'contributes to the normal formation of connective tissue',
    about: connectiveTissue,
  },
  connectiveTissues: {
    en: 'contributes to maintenance of normal connective tissues',
    about: connectiveTissue,
  },
  digestion: {
    en: 'contributes to normal digestion by production of hydrochloric acid in the stomach',
    about: ['digest', 'stomach', 'estómago', 'hydrochloric', 'clorhídrico', 'gastric', 'gástric'],
  },
  digestiveEnzymes: {
    en: 'contributes to the normal function of digestive enzymes',
    es: 'contribuye al funcionamiento normal de las enzimas digestivas',
    about: ['digest'],
  },
  dna: { en: 'contributes to normal DNA synthesis', about: ['dna', 'adn'] },
  electrolytes: {
    en: 'contributes to electrolyte balance',
    es: 'contribuye al equilibrio electrolítico',
    about: ['electrol'],
  },
  energy: {
    en: 'contributes to normal energy-yielding metabolism',
    es: 'contribuye al metabolismo energético normal',
    about: ['energ'],
  },
  fatigueA: { en: 'contributes to a reduction of tiredness and fatigue', about: fatigue },
  fatigueThe: { en: 'contributes to the reduction of tiredness and fatigue', about: fatigue },
  fattyAcids: {
    en: 'contributes to normal metabolism of fatty acids',
    about: ['fatty acid', 'ácidos grasos', 'ácido graso'],
  },
  fertility: {
    en: 'contributes to normal fertility and reproduction',
    about: ['fertil', 'reproduc', 'infertil'],
  },
  hair: {
    en: 'contributes to the maintenance of normal hair',
    es: 'contribuye al mantenimiento del cabello en condiciones normales',
    about: ['hair', 'cabello', 'pelo', 'alopec'],
  },
  hairPigmentation: {
    en: 'contributes to normal hair pigmentation',
    about: ['hair', 'cabello', 'pelo', 'pigment'],
  },
  immunity: {
    en: 'contributes to the normal function of the immune system',
    es: 'contribuye al funcionamiento normal del sistema inmunitario',
    about: ['immun', 'inmun', 'infect', 'infecc', 'resfriado', 'defensas'],
  },
  ironTransport: {
    en: 'contributes to normal iron transport in the body',
    about: ['iron', 'hierro'],
  },
  macronutrients: {
    en: 'contributes to normal macronutrient metabolism',
    es: 'contribuye al metabolismo normal de los macronutrientes',
    about: ['macronutrient'],
  },
  muscles: {
    en: 'contributes to normal muscle function',
    es: 'contribuye al funcionamiento normal de los músculos',
    about: muscles,
  },
  nails: {
    en: 'contributes to the maintenance of normal nails',
    es: 'contribuye al mantenimiento de las uñas en condiciones normales',
    about: ['nail', 'uña'],
  },
  nervousSystem: {
    en: 'contributes to normal functioning of the nervous system',
    es: 'contribuye al funcionamiento normal del sistema nervioso',
    about: nerves,
  },
  neurotransmission: {
    en: 'contributes to normal neurotransmission',
    about: ['neurotrans', 'nerv', 'signal', 'señal'],
  },
  oxidation: {
    en: 'contributes to the protection of cells from oxidative stress',
    es: 'contribuye a la protección de las células frente al daño oxidativo',
    about: ['oxida', 'antioxid', 'free radical', 'radicales libres'],
  },
  oxygenTransport: {
    en: 'contributes to normal oxygen transport in the body',
    about: ['oxygen', 'oxígeno'],
  },
  protein: {
    en: 'contributes to normal protein synthesis',
    es: 'contribuye a la síntesis proteica normal',
    about: ['protei', 'proteín'],
  },
  psychology: {
    en: 'contributes to normal psychological function',
    es: 'contribuye a la función psicológica normal',
    about: mind,
  },
  redBloodCells: {
    en: 'contributes to normal formation of red blood cells and haemoglobin',
    about: ['red blood cell', 'haemoglobin', 'hemoglobin', 'anaemi', 'anemi', 'glóbulos rojos', 'hematíes'],
  },
  skin: {
    en: 'contributes to the maintenance of normal skin',
    es: 'contribuye al mantenimiento de la piel en condiciones normales',
    about: ['skin', 'piel', 'cután'],
  },
  skinPigmentation: {
    en: 'contributes to normal skin pigmentation',
    about: ['skin', 'piel', 'pigment'],
  },
  spermatogenesis: {
    en: 'contributes to normal spermatogenesis',
    about: ['sperm', 'esperm', 'fertil', 'infertil'],
  },
  sulphurAminoAcids: {
    en: 'contributes to normal sulphur amino acid metabolism',
    about: ['amino acid', 'aminoácido', 'sulph', 'sulf', 'azufr'],
  },
  teeth: {
    en: 'contributes to the maintenance of normal teeth',
    es: 'contribuye al mantenimiento de los dientes en condiciones normales',
    about: teeth,
  },
  teethNeeded: {
    en: 'is needed for the maintenance of normal teeth',
    es: 'es necesario para el mantenimiento de los dientes en condiciones normales',
    about: teeth,
  },
  testosterone: {
    en: 'contributes to the maintenance of normal testosterone levels in the blood',
    about: ['testoster'],
  },
  thyroidFunction: { en: 'contributes to the normal thyroid function', about: thyroid },
  thyroidHormones: {
    en: 'contributes to the normal production of thyroid hormones and normal thyroid function',
    about: thyroid,
  },
  toothMineralisation: { en: 'contributes to the maintenance of tooth mineralisation', about: teeth },
  vision: {
    en: 'contributes to the maintenance of normal vision',
    about: ['vision', 'visión', 'visual', 'eye', 'sight', 'ojo', 'ocular', 'vista'],
  },
  vitaminA: {
    en: 'contributes to normal metabolism of vitamin A',
    about: ['vitamin a ', 'vitamina a ', 'retinol'],
  },
} satisfies Record<string, EuEffect>

export type EuEffectId = keyof typeof euEffects
