import type { LocalApi } from './localApi'

type Data = Readonly<Record<string, unknown>>

/** Ids by type of the documents made before, for references. */
export type Ids = Readonly<Record<string, string>>

type Recipe = (ids: Ids) => Data

const to = (relationTo: string, ids: Ids): Data => ({ relationTo, value: ids[relationTo] })

/**
 * The smallest document of each public type that may be published, in an order in which each finds those that it
 * refers to. What a type does not require is left out.
 */
const recipes = {
  people: () => ({
    name: 'Ada Sample',
    roles: ['author'],
    credentials: 'Dietitian',
    competingInterests: 'None declared.',
  }),
  citations: () => ({
    title: 'Magnesium and muscle: a systematic review',
    cslType: 'article-journal',
    studyDesign: 'systematic-review',
    year: 2020,
  }),
  minerals: () => ({
    name: 'Magnesium',
    symbol: 'Mg',
    category: 'macromineral',
    summary: 'A mineral that muscles and nerves need.',
  }),
  symptoms: () => ({
    name: 'Muscle cramp',
    summary: 'A sudden painful tightening of a muscle.',
    kind: 'symptom',
    specificity: 'non-specific',
    redFlags: [{ text: 'Weakness on one side' }],
    seekCareAdvice: 'See a doctor when it comes with weakness.',
  }),
  functions: () => ({
    name: 'Muscle contraction',
    bodySystem: 'muscular',
    summary: 'How muscles shorten.',
  }),
  factors: () => ({ name: 'Vitamin D', kind: 'vitamin', summary: 'Raises the absorption of calcium.' }),
  therapies: () => ({
    name: 'Oral magnesium',
    summary: 'Magnesium by mouth.',
    route: 'oral',
    settings: ['home'],
    bypassesGut: false,
    standardised: false,
    safetyConsiderations: [{ text: 'Diarrhoea at high doses' }],
  }),
  foods: () => ({
    name: 'Pumpkin seeds',
    group: 'nuts-seeds',
    preparation: 'dried',
    fortified: false,
    sourceDatabase: 'fdc-sr-legacy',
    sourceRelease: '2018-04',
  }),
  'intake-references': (ids) => ({
    nutrient: to('minerals', ids),
    kind: 'RDA',
    authority: 'nasem',
    value: 320,
    unit: 'mg',
    sex: 'female',
    ageMinMonths: 372,
  }),
  claims: (ids) => ({
    statement: 'Magnesium does not prevent ordinary muscle cramps.',
    subject: to('minerals', ids),
    predicate: 'supplementation-affects',
    object: to('symptoms', ids),
    basis: 'clinical-evidence',
    verdict: 'supported',
    direction: 'no-effect',
    certainty: 'moderate',
    evidence: [
      { citation: ids['citations'], stance: 'supports', design: 'systematic-review', model: 'human' },
    ],
  }),
  articles: (ids) => ({
    title: 'Magnesium and cramps',
    summary: 'What is known.',
    body: [{ blockType: 'claim', claim: ids['claims'] }],
  }),
} satisfies Record<string, Recipe>

export type PublicType = keyof typeof recipes

const isPublicType = (type: string): type is PublicType => type in recipes

/** Every public type, each after those that it refers to. */
export const publicTypes: readonly PublicType[] = Object.keys(recipes).filter(isPublicType)

const recipeOf = (type: PublicType): Recipe => recipes[type]

/** The smallest publishable document of a type, as Payload takes it, without slug and status. */
export const smallestDocument = (type: PublicType, ids: Ids = {}): Data => recipeOf(type)(ids)

export type MakeOptions = {
  readonly slug?: string
  readonly status?: 'draft' | 'published'
  readonly types?: readonly PublicType[]
}

/** Saves the smallest document of every type (or of those named, which must be in order) and returns their ids. */
export const makeDocuments = async (
  local: LocalApi,
  { slug = 'sample', status = 'published', types = publicTypes }: MakeOptions = {},
): Promise<Ids> => {
  const ids: Record<string, string> = {}
  for (const type of types) {
    const data = { ...smallestDocument(type, ids), slug, _status: status }
    ids[type] = (await local.create({ collection: type, data, draft: status === 'draft' })).id
  }
  return ids
}
