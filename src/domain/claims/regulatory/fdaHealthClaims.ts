import { words } from '../lint/LintRule'

/** A claim that a nutrient may lower the risk of a disease, which labels in the United States may carry. */
export type FdaHealthClaim = {
  /** Address of the nutrient in the content. */
  readonly subject: string
  /** `authorised` by regulation or after a notification; `qualified` if FDA only does not object. */
  readonly type: 'authorised' | 'qualified'
  /** What it relates, for a title. */
  readonly relation: string
  /** The disease, in English and Spanish. */
  readonly about: RegExp
  readonly wordings: readonly string[]
  /** Whether the wordings are the regulation's models, which others may follow. Else no other is allowed. */
  readonly areModels?: true
  /** Which food or supplement may carry it, a sentence or two. */
  readonly condition: string
  readonly legalBasis: string
  readonly source: string
}

const bloodPressure = words(
  'hypertension|high blood pressure|hipertensión|(?:tensión|presión)(?: arterial)? alta',
)
const boneLoss = words('osteoporosis')
const inPregnancy = words(
  'pregnancy-induced hypertension|pre-?eclampsia|hipertensión (?:inducida por el embarazo|gestacional)',
)
const insulin = words('insulin resistance|type 2 diabetes|resistencia a la insulina|diabetes(?: de)? tipo 2')
const pressureOrStroke = words(
  'hypertension|high blood pressure|strokes?|hipertensión|(?:tensión|presión)(?: arterial)? alta|ictus',
)
const someCancers = words(
  '(?:bladder|colon|colorectal|prostate|rectal|thyroid)[\\p{L}, ]* cancers?|cáncer(?:es)? de (?:colon|próstata|recto|tiroides|vejiga)|cáncer colorrectal',
)
const toothDecay = words('(?:dental )?caries|tooth decay|cavities')

const selenium = (cancer: string): string =>
  `Selenium may reduce the risk of ${cancer}. Scientific evidence concerning this claim is inconclusive. Based on its review, FDA does not agree that selenium may reduce the risk of ${cancer}.`

const calciumLetter = {
  condition: 'Only for dietary supplements that contain calcium.',
  legalBasis: 'FDA letter of enforcement discretion, 12 October 2005 (docket 2004Q-0098)',
  source:
    'https://webarchive.library.unt.edu/eot2008/20090116015338/http://www.cfsan.fda.gov/~dms/qhcca3.html',
} as const

/**
 * The health claims for minerals in the United States. Where two of a nutrient could be meant, the narrower one stands
 * first. The letter on selenium of 2003 is not among them: FDA reviewed the evidence anew in 2009.
 */
export const fdaHealthClaims: readonly FdaHealthClaim[] = [
  {
    subject: 'calcium',
    type: 'authorised',
    relation: 'calcium and osteoporosis',
    about: boneLoss,
    wordings: [
      'Adequate calcium throughout life, as part of a well-balanced diet, may reduce the risk of osteoporosis.',
      'Adequate calcium and vitamin D, as part of a well balanced diet, along with physical activity, may reduce the risk of osteoporosis.',
    ],
    areModels: true,
    condition:
      'Only for food that is high in calcium, and in vitamin D if that is named, in a form that the body can take up; phosphorus may not exceed calcium.',
    legalBasis: '21 CFR 101.72',
    source: 'https://www.ecfr.gov/current/title-21/section-101.72',
  },
  {
    subject: 'calcium',
    type: 'qualified',
    relation: 'calcium and high blood pressure in pregnancy',
    about: inPregnancy,
    wordings: [
      'Four studies, including a large clinical trial, do not show that calcium supplements reduce the risk of pregnancy-induced hypertension during pregnancy. However, three other studies suggest that calcium supplements may reduce the risk. Based on these studies, FDA concludes that it is highly unlikely that calcium supplements reduce the risk of pregnancy-induced hypertension.',
      'Three studies, including a large clinical trial, do not show that calcium supplements reduce the risk of preeclampsia during pregnancy. However, two other studies suggest that calcium supplements may reduce the risk. Based on these studies, FDA concludes that it is highly unlikely that calcium supplements reduce the risk of preeclampsia.',
    ],
    ...calciumLetter,
  },
  {
    subject: 'calcium',
    type: 'qualified',
    relation: 'calcium and high blood pressure',
    about: bloodPressure,
    wordings: [
      'Some scientific evidence suggests that calcium supplements may reduce the risk of hypertension. However, FDA has determined that the evidence is inconsistent and not conclusive.',
    ],
    ...calciumLetter,
  },
  {
    subject: 'chromium',
    type: 'qualified',
    relation: 'chromium picolinate, insulin resistance and type 2 diabetes',
    about: insulin,
    wordings: [
      'One small study suggests that chromium picolinate may reduce the risk of insulin resistance, and therefore possibly may reduce the risk of type 2 diabetes. FDA concludes, however, that the existence of such a relationship between chromium picolinate and either insulin resistance or type 2 diabetes is highly uncertain.',
    ],
    condition: 'Only for dietary supplements that contain chromium picolinate.',
    legalBasis: 'FDA letter of enforcement discretion, 25 August 2005 (docket 2004Q-0144)',
    source:
      'https://wayback.archive-it.org/7993/20171114183739/https://www.fda.gov/Food/IngredientsPackagingLabeling/LabelingNutrition/ucm073017.htm',
  },
  {
    subject: 'fluoride',
    type: 'authorised',
    relation: 'fluoridated water and tooth decay',
    about: toothDecay,
    wordings: [
      'Drinking fluoridated water may reduce the risk of dental caries.',
      'Drinking fluoridated water may reduce the risk of tooth decay.',
    ],
    condition:
      'Only for bottled water with more than 0.6 and up to 1.0 mg/L of fluoride in total, and not for water that is marketed for infants.',
    legalBasis: 'Notification under section 403(r)(3)(C) FD&C Act, in use since 14 October 2006',
    source:
      'https://www.fda.gov/food/nutrition-food-labeling-and-critical-foods/health-claim-notification-fluoridated-water-and-reduced-risk-dental-caries',
  },
  {
    subject: 'magnesium',
    type: 'qualified',
    relation: 'magnesium and high blood pressure',
    about: bloodPressure,
    wordings: [
      'Inconsistent and inconclusive scientific evidence suggests that diets with adequate magnesium may reduce the risk of high blood pressure (hypertension), a condition associated with many factors.',
      'Consuming diets with adequate magnesium may reduce the risk of high blood pressure (hypertension). However, the FDA has concluded that the evidence is inconsistent and inconclusive.',
      'Some scientific evidence suggests that diets with adequate magnesium may reduce the risk of high blood pressure (hypertension), a condition associated with many factors. The FDA has concluded that the scientific evidence supporting this claim is inconsistent and not conclusive.',
    ],
    condition: 'Only for food and dietary supplements that are high in magnesium: 20% of the Daily Value.',
    legalBasis: 'FDA letter of enforcement discretion, 10 January 2022',
    source:
      'https://www.fda.gov/food/nutrition-food-labeling-and-critical-foods/qualified-health-claims-letters-enforcement-discretion',
  },
  {
    subject: 'potassium',
    type: 'authorised',
    relation: 'potassium, high blood pressure and stroke',
    about: pressureOrStroke,
    wordings: [
      'Diets containing foods that are a good source of potassium and that are low in sodium may reduce the risk of high blood pressure and stroke.',
    ],
    condition:
      'Only for food that is a good source of potassium (350 mg) and low in sodium (140 mg), total fat, saturated fat and cholesterol, each per reference amount.',
    legalBasis: 'Notification under section 403(r)(3)(C) FD&C Act, in use since 31 October 2000',
    source:
      'https://www.fda.gov/food/nutrition-food-labeling-and-critical-foods/health-claim-notification-potassium-containing-foods',
  },
  {
    subject: 'selenium',
    type: 'qualified',
    relation: 'selenium and some cancers',
    about: someCancers,
    wordings: ['colorectal cancer', 'colon and rectal cancer', 'colon cancer', 'prostate cancer'].map(
      selenium,
    ),
    condition:
      'Only for dietary supplements that contain selenium. FDA’s page has further wordings, for bladder and thyroid cancer.',
    legalBasis: 'FDA letter of 19 June 2009, as settled in Alliance for Natural Health v. Sebelius',
    source: 'https://www.fda.gov/Food/IngredientsPackagingLabeling/LabelingNutrition/ucm256940.htm',
  },
  {
    subject: 'sodium',
    type: 'authorised',
    relation: 'sodium and high blood pressure',
    about: bloodPressure,
    wordings: [
      'Diets low in sodium may reduce the risk of high blood pressure, a disease associated with many factors.',
    ],
    areModels: true,
    condition: 'Only for food that is low in sodium: 140 mg or less per reference amount.',
    legalBasis: '21 CFR 101.74',
    source: 'https://www.ecfr.gov/current/title-21/section-101.74',
  },
]
