import type { Documents } from '../generated/documents.js'
import type { DocumentType } from '../types/Ref.js'

// Each builder gives a whole valid document with as little in it as there may be; what is given takes its place.

const instant = '2026-01-05T09:00:00.000Z'

const published = <T extends DocumentType>(
  type: T,
  slug: string,
): {
  type: T
  slug: string
  firstPublishedAt: string
  publishedAt: string
  governance: Documents[DocumentType]['governance']
} => ({
  type,
  slug,
  firstPublishedAt: instant,
  publishedAt: instant,
  governance: { reviewState: 'unreviewed-demo', audience: ['consumer'] },
})

/** A function that makes documents of a type from some of their fields, or none. */
export type Builder<T extends DocumentType> = (fields?: Partial<Documents[T]>) => Documents[T]

/** A valid mineral; what is given takes the place of its fields. */
export const makeMineral: Builder<'minerals'> = (fields) => ({
  ...published('minerals', 'magnesium'),
  name: 'Magnesium',
  symbol: 'Mg',
  category: 'macromineral',
  summary: 'Magnesium is a mineral.',
  claims: [],
  statusTests: [],
  excessRisks: [],
  supplementForms: [],
  foods: [],
  intakeReferences: [],
  identifiers: [],
  ...fields,
})

/** A valid symptom; what is given takes the place of its fields. */
export const makeSymptom: Builder<'symptoms'> = (fields) => ({
  ...published('symptoms', 'muscle-cramps'),
  name: 'Muscle cramps',
  summary: 'A muscle tightens by itself and hurts.',
  kind: 'symptom',
  specificity: 'non-specific',
  layTerms: [],
  redFlags: [{ text: 'Weakness on one side of the body' }],
  otherCauses: [],
  seekCareAdvice: 'See a doctor when it lasts.',
  claims: [],
  codes: [],
  ...fields,
})

/** A valid food; what is given takes the place of its fields. */
export const makeFood: Builder<'foods'> = (fields) => ({
  ...published('foods', 'almonds'),
  name: 'Almonds',
  group: 'nuts-seeds',
  preparation: 'raw',
  fortified: false,
  portions: [],
  amounts: [],
  antinutrients: [],
  claims: [],
  sourceDatabase: 'fdc-sr-legacy',
  sourceRelease: '2018-04',
  ...fields,
})

/** A valid function; what is given takes the place of its fields. */
export const makeFunction: Builder<'functions'> = (fields) => ({
  ...published('functions', 'muscle-contraction'),
  name: 'Muscle contraction',
  bodySystem: 'muscular',
  summary: 'Muscles shorten and relax.',
  claims: [],
  ...fields,
})

/** A valid factor; what is given takes the place of its fields. */
export const makeFactor: Builder<'factors'> = (fields) => ({
  ...published('factors', 'vitamin-d'),
  name: 'Vitamin D',
  kind: 'vitamin',
  summary: 'A vitamin that the skin makes in sunlight.',
  examples: [],
  mechanism: [],
  claims: [],
  ...fields,
})

/** A valid therapy; what is given takes the place of its fields. */
export const makeTherapy: Builder<'therapies'> = (fields) => ({
  ...published('therapies', 'oral-magnesium'),
  name: 'Magnesium by mouth',
  summary: 'Tablets or powder.',
  route: 'oral',
  settings: ['home'],
  bypassesGut: false,
  standardised: false,
  components: [],
  safetyConsiderations: [],
  regulatoryActions: [],
  claims: [],
  ...fields,
})

/** A valid reference intake; what is given takes the place of its fields. */
export const makeIntakeReference: Builder<'intake-references'> = (fields) => ({
  ...published('intake-references', 'nasem-magnesium-rda-women-31-50'),
  kind: 'RDA',
  authority: 'nasem',
  value: 320,
  unit: 'mg',
  sex: 'female',
  reproductiveState: 'none',
  ageMinMonths: 372,
  lifeStage: 'Women, 31 to 50 years',
  ...fields,
})

/** A valid claim; what is given takes the place of its fields. */
export const makeClaim: Builder<'claims'> = (fields) => ({
  ...published('claims', 'magnesium-deficiency-cramps'),
  statement: 'Too little magnesium can cause muscle cramps.',
  predicate: 'deficiency-manifests-as',
  basis: 'clinical-evidence',
  verdict: 'supported',
  direction: 'descriptive',
  certainty: 'moderate',
  plainLanguage: 'This is probably so.',
  evidence: [],
  gradeReasons: [],
  citations: [],
  quantities: [],
  jurisdictions: [],
  origins: [],
  ...fields,
})

/** A valid citation; what is given takes the place of its fields. */
export const makeCitation: Builder<'citations'> = (fields) => ({
  ...published('citations', 'iom-1997'),
  title: 'Dietary Reference Intakes',
  cslType: 'book',
  studyDesign: 'authoritative-report',
  authors: [{ literal: 'Institute of Medicine' }],
  authorsText: 'Institute of Medicine',
  year: 1997,
  csl: { id: 'iom-1997', type: 'book', title: 'Dietary Reference Intakes' },
  identityCheck: { status: 'verified' },
  integrity: { status: 'ok' },
  claims: [],
  ...fields,
})

/** A valid article; what is given takes the place of its fields. */
export const makeArticle: Builder<'articles'> = (fields) => ({
  ...published('articles', 'minerals-and-muscles'),
  title: 'Minerals and muscles',
  summary: 'What muscles need.',
  keyTakeaways: [],
  body: [],
  about: [],
  ...fields,
})

/** A valid person; what is given takes the place of its fields. */
export const makePerson: Builder<'people'> = (fields) => ({
  ...published('people', 'ada-example'),
  name: 'Ada Example',
  roles: ['author'],
  credentials: 'Dietitian',
  competingInterests: 'None.',
  ...fields,
})
