import { beforeAll, describe, expect, test } from 'vitest'
import type { ServedDocument } from '../../../src/delivery/servedDocument'
import type { JsonLdContext } from '../../../src/jsonld/jsonLdContext'
import { serialiseJsonLd } from '../../../src/jsonld/serialiseJsonLd'
import { toJsonLd } from '../../../src/jsonld/toJsonLd'
import { seedStore, type Seeded } from '../../helpers/seedStore'

let seeded: Seeded

beforeAll(async () => {
  seeded = await seedStore()
})

const contextIn = (locale: string): JsonLdContext => ({
  locale,
  origin: 'https://content.example.org',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'Authors' },
  disclaimer: 'Not advice.',
  reviewNotice: 'Nobody signed this.',
  find: (type, slug) => seeded.store.find(type, slug, locale),
})

const jsonLdOf = (document: ServedDocument, context = contextIn('en')): Record<string, unknown> =>
  JSON.parse(serialiseJsonLd(toJsonLd(document, context)))

const served = (type: string, slug: string, locale = 'en'): ServedDocument => {
  const document = seeded.store.find(type, slug, locale)
  if (!document) throw new Error(`There is no ${type}/${slug} in the starter knowledge.`)
  return document
}

const everyValue = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyValue) : [value]

const everyObject = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(everyObject)
  return Array.isArray(value) ? inside : [{ ...value }, ...inside]
}

const types = [
  'minerals',
  'symptoms',
  'foods',
  'functions',
  'factors',
  'therapies',
  'intake-references',
  'claims',
  'citations',
  'articles',
  'people',
] as const

test('every type of the content model is tested here', () => {
  expect([...types].sort()).toEqual(Object.keys(seeded.model.types).sort())
})

describe.each(types)('of every one of %s', (type) => {
  test.each(['en', 'es'])(
    'in %s nothing is empty, and the page says whose it is and what it is worth',
    (locale) => {
      const documents = seeded.store.all(type, locale)
      expect(documents.length).toBeGreaterThan(0)
      for (const document of documents) {
        const page = jsonLdOf(document, contextIn(locale))
        expect(everyValue(page).filter((value) => value === '' || value === null)).toEqual([])
        expect(everyObject(page).filter((part) => Object.keys(part).length === 0)).toEqual([])
        expect(page).toMatchObject({
          '@context': 'https://schema.org',
          '@id': `https://content.example.org/v1/${type}/${document.slug}`,
          inLanguage: locale,
          license: 'https://creativecommons.org/licenses/by/4.0/',
          creditText: 'Authors',
          dateModified: document['publishedAt'],
          usageInfo: { '@type': 'CreativeWork', text: 'Nobody signed this. Not advice.' },
          mainEntity: { '@id': `https://content.example.org/v1/${type}/${document.slug}#entity` },
        })
      }
    },
  )

  test('no unsigned document says that somebody reviewed it', () => {
    for (const document of seeded.store.all(type, 'en')) {
      const page = jsonLdOf(document)
      expect([page['reviewedBy'], page['lastReviewed']]).toEqual([undefined, undefined])
    }
  })
})

test('a signed document says who reviewed it and when', () => {
  const mineral = served('minerals', 'magnesium')
  const page = jsonLdOf({
    ...mineral,
    governance: {
      reviewState: 'reviewed',
      reviewer: { type: 'people', slug: 'ana', title: 'Ana Núñez' },
      lastReviewed: '2026-01-10',
      disclaimer: 'Its own.',
    },
  })
  expect(page).toMatchObject({
    reviewedBy: {
      '@type': 'Person',
      '@id': 'https://content.example.org/v1/people/ana#entity',
      name: 'Ana Núñez',
    },
    lastReviewed: '2026-01-10',
    creativeWorkStatus: 'Reviewed',
    usageInfo: { text: 'Nobody signed this. Its own. Not advice.' },
  })
})

test('minerals of a food are property values per 100 g, with unit code and how the figure came about', () => {
  const food = served('foods', 'almond-drink')
  expect(jsonLdOf(food)['mainEntity']).toMatchObject({
    '@type': 'Product',
    category: 'Beverages',
    additionalProperty: expect.arrayContaining([
      {
        '@type': 'PropertyValue',
        name: 'Magnesium',
        propertyID: 'https://content.example.org/v1/minerals/magnesium#entity',
        value: 7,
        unitCode: 'MGM',
        unitText: 'mg',
        valueReference: { '@type': 'QuantitativeValue', value: 100, unitCode: 'GRM', unitText: 'g' },
        measurementTechnique: 'Not stated by the source',
        description: 'USDA SR28',
      },
    ]),
  })
})

test('a missing amount is no value, a trace is one in words, and sodium is nutrition information too', () => {
  const mineral = (slug: string) => ({ type: 'minerals', slug, title: slug })
  const page = jsonLdOf({
    ...served('foods', 'almond-drink'),
    amounts: [
      { mineral: mineral('iron'), unit: 'mg', valueType: 'missing' },
      { mineral: mineral('zinc'), unit: 'mg', valueType: 'trace' },
      { mineral: mineral('sodium'), unit: 'mg', amount: 0, valueType: 'assumed-zero' },
    ],
  })
  expect(page).toMatchObject({
    about: [{ '@type': 'NutritionInformation', servingSize: '100 g', sodiumContent: '0 mg' }],
    mainEntity: {
      additionalProperty: [
        { name: 'zinc', value: 'Trace' },
        { name: 'sodium', value: 0, unitText: 'mg', measurementTechnique: 'Assumed zero' },
      ],
    },
  })
})

test('a claim has its grade as a term of GRADE and never as an evidence level of schema.org', () => {
  for (const claim of seeded.store.all('claims', 'en')) {
    const text = serialiseJsonLd(toJsonLd(claim, contextIn('en')))
    expect(text).not.toContain('evidenceLevel')
    const graded = claim['certainty'] !== 'not-graded'
    expect(text.includes('"termCode":')).toBe(graded)
  }
})

test('a claim cites its works with DOI and PMID', () => {
  const claim = seeded.store
    .all('claims', 'en')
    .find((candidate) => JSON.stringify(candidate['citations']).includes('garrison2020'))
  expect(jsonLdOf(claim ?? served('claims', 'none'))['mainEntity']).toMatchObject({
    '@type': 'Claim',
    text: claim?.['statement'],
    abstract: claim?.['plainLanguage'],
    citation: expect.arrayContaining([
      expect.objectContaining({
        '@type': 'MedicalScholarlyArticle',
        name: 'Magnesium for skeletal muscle cramps',
        publicationType: 'Systematic review',
        identifier: [
          { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1002/14651858.CD009402.pub3' },
          { '@type': 'PropertyValue', propertyID: 'PMID', value: '32956536' },
        ],
        sameAs: [
          'https://doi.org/10.1002/14651858.CD009402.pub3',
          'https://pubmed.ncbi.nlm.nih.gov/32956536/',
        ],
        isPartOf: {
          '@type': 'PublicationVolume',
          volumeNumber: '9',
          isPartOf: { '@type': 'Periodical', name: 'Cochrane Database of Systematic Reviews' },
        },
      }),
    ]),
  })
})

test('a retracted work is called that', () => {
  const citation = { ...served('citations', 'garrison2020'), integrity: { status: 'retracted' } }
  expect(jsonLdOf(citation)['mainEntity']).toMatchObject({ creativeWorkStatus: 'Retracted' })
})

test('a symptom never goes without its red flags, other causes and when to seek care', () => {
  for (const symptom of seeded.store.all('symptoms', 'en')) {
    const page = jsonLdOf(symptom)
    expect(page['hasPart']).toMatchObject([
      { name: 'Signs that need prompt medical attention' },
      { name: 'When to seek care' },
    ])
    expect(page['mainEntity']).toHaveProperty('cause')
  }
})

test('codes that nobody compared with the register are not asserted', () => {
  const mineral = served('minerals', 'magnesium')
  const page = jsonLdOf({
    ...mineral,
    identifiers: [
      { system: 'chebi', code: 'CHEBI:25107', status: 'verified' },
      { system: 'cas', code: '1-1-1', status: 'unverified' },
    ],
  })
  expect(page['mainEntity']).toMatchObject({
    identifier: [{ '@type': 'PropertyValue', propertyID: 'ChEBI', value: 'CHEBI:25107' }],
  })
})

test.each([
  ['UL', 'MaximumDoseSchedule'],
  ['RDA', 'RecommendedDoseSchedule'],
  ['AI', 'RecommendedDoseSchedule'],
  ['EAR', 'DoseSchedule'],
  ['DV', 'DoseSchedule'],
])('a reference intake of kind %s is a %s', (kind, type) => {
  const [intake] = seeded.store.all('intake-references', 'en')
  const page = jsonLdOf({ ...intake, kind, type: 'intake-references', slug: 'x' })
  expect(page['mainEntity']).toMatchObject({ '@type': type, frequency: 'per day' })
})

test('an article has its claims as parts and their works as citations, each once', () => {
  const [article] = seeded.store.all('articles', 'en')
  const entity = jsonLdOf(article ?? served('articles', 'none'))['mainEntity']
  const ids = everyObject(entity).flatMap((part) => (part['@type'] === 'Claim' ? [part['@id']] : []))
  expect(ids.length).toBeGreaterThan(10)
  expect(everyObject(entity).filter((part) => part['propertyID'] === 'DOI').length).toBeGreaterThan(10)
  const works = Object.entries(Object(entity)).find(([name]) => name === 'citation')?.[1]
  const addresses = everyObject(works).flatMap((part) => part['@id'] ?? [])
  expect(new Set(addresses).size).toBe(addresses.length)
})

test('the text can stand in a script element whatever the content', () => {
  const hostile = '</script><script>alert(1)</script><!--\u2028\u2029'
  const text = serialiseJsonLd(
    toJsonLd({ ...served('minerals', 'magnesium'), name: hostile, summary: hostile }, contextIn('en')),
  )
  expect(text).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(text)).toMatchObject({ name: hostile })
})

test('a type without a mapping of its own is a page about a thing', () => {
  expect(jsonLdOf({ type: 'novelties', slug: 'new', name: 'New' })).toMatchObject({
    '@type': 'MedicalWebPage',
    mainEntity: { '@type': 'Thing', name: 'New' },
  })
})
