import type { Meta } from '../../src/index.js'
import type { ClaimDocument, FoodDocument, IntakeDocument } from '../../src/elements/index.js'

// Documents with only what the elements show.

export const meta: Meta = {
  locale: 'en',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Cofactor',
  },
  attribution: { text: 'By Cofactor, CC BY 4.0.', html: '', url: '/v1/self' },
  canonical: '/v1/self',
  refreshBy: '2026-03-09',
  disclaimer: 'For information only.',
  review: { state: 'unreviewed-demo', signed: false, notice: 'Not reviewed yet.', stale: false },
}

export const claim: ClaimDocument = {
  type: 'claims',
  slug: 'cramps',
  statement: 'Muscle cramps can be a sign of magnesium deficiency.',
  predicate: 'deficiency-manifests-as',
  basis: 'clinical-evidence',
  verdict: 'supported-with-caveats',
  direction: 'descriptive',
  certainty: 'moderate',
  plainLanguage: 'This is probably so.',
  gradeReasons: [],
  quantities: [],
  jurisdictions: [],
  origins: [],
  governance: {},
  firstPublishedAt: '2026-01-05T09:00:00.000Z',
  publishedAt: '2026-03-02T09:00:00.000Z',
}

export const food = (slug: string, amount: Partial<FoodDocument['amounts'][number]>): FoodDocument => ({
  type: 'foods',
  slug,
  name: `Name of ${slug}`,
  portions: [{ label: '1 cup', grams: 50 }],
  sourceDatabase: 'usda-sr28',
  sourceRelease: '28',
  amounts: [{ mineral: { slug: 'zinc', title: 'Zinc' }, unit: 'mg', valueType: 'measured', ...amount }],
})

export const intake = (fields: Partial<IntakeDocument>): IntakeDocument => ({
  kind: 'RDA',
  authority: 'nasem',
  value: 1,
  unit: 'mg',
  lifeStage: 'Females 19–30 years',
  sex: 'female',
  reproductiveState: 'none',
  ageMinMonths: 228,
  ...fields,
})
