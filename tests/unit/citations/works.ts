import type { ServedDocument } from '../../../src/delivery/servedDocument'
import type { Json, JsonObject } from '../../../src/model/types'
import citations from '../../../src/seed/data/citations.json'

/** A citation of the starter knowledge as it is served, as far as its forms read it. */
export const seedCitation = (slug: string): ServedDocument => {
  const found = citations.find((candidate) => candidate.slug === slug)
  const fields: JsonObject = JSON.parse(JSON.stringify(found ?? {}))
  return { ...fields, type: 'citations', slug }
}

export const citation = (slug: string, fields: Readonly<Record<string, Json>>): ServedDocument => ({
  cslType: 'article-journal',
  ...fields,
  type: 'citations',
  slug,
})

/** Kinds of work that the starter knowledge has none of. */
export const otherCitations: readonly ServedDocument[] = [
  citation('ods-magnesium', {
    title: 'Magnesium: Fact Sheet for Health Professionals',
    cslType: 'webpage',
    authors: [{ literal: 'National Institutes of Health, Office of Dietary Supplements' }],
    year: 2022,
    url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
    accessed: '2026-03-01',
  }),
  citation('who-drinking-water', {
    title: 'Calcium and magnesium in drinking-water: public health significance',
    cslType: 'report',
    authors: [{ literal: 'World Health Organization' }],
    year: 2009,
    publisher: 'World Health Organization',
    isbn: '9789241563550',
  }),
  citation('rude-chapter', {
    title: 'Magnesium',
    cslType: 'chapter',
    authors: [{ family: 'Rude', given: 'Robert K.' }],
    containerTitle: 'Modern Nutrition in Health and Disease',
    year: 2012,
    pages: '159-175',
    publisher: 'Lippincott Williams & Wilkins',
  }),
  citation('twenty-one-authors', {
    title: 'Is magnesium enough?',
    authors: 'ABCDEFGHIJKLMNOPQRSTU'
      .split('')
      .map((letter) => ({ family: `Author${letter}`, given: letter })),
    containerTitle: 'Magnesium Research',
    year: 2020,
    volume: '33',
    pages: '1-9',
  }),
  citation('nunez', {
    title: 'Zinc and the <i>Lactobacillus</i> of 5 < 6 & 7',
    authors: [
      { family: 'Núñez-Ågren', given: 'María José' },
      { family: "O'Łęcki", given: 'Ž' },
      { family: '李', given: '明' },
    ],
    containerTitle: 'Über Spurenelemente',
    year: 1999,
    volume: '3',
    issue: '2',
    pages: '7',
    doi: '10.1000/a_b(c)<d>',
  }),
]

export const goldenSlugs = [
  'garrison2020',
  'debaaij2015',
  'grober2015',
  'dinicolantonio2018',
  'costello2016',
  'chiu2016',
  'rylander2001',
  'gaby2002',
  'pajuelo2024',
  'ates2019',
  'sudhof2012',
  'magnesium-loading-test-1994',
  'iom1997',
  'nasem2019',
  'usda-sr28',
  'eu-432-2012',
  'ftc2018',
] as const

export const goldenCitations: readonly ServedDocument[] = [
  ...goldenSlugs.map(seedCitation),
  ...otherCitations,
]
