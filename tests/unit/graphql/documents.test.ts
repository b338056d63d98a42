import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStore } from '../../../src/delivery/createStore'
import { fixtureModel } from '../../helpers/fixtureModel'
import {
  createRecord,
  cramps,
  deBaaij,
  fixtureRecords,
  magnesium,
  mgCramps,
  publish,
  publishAll,
  unpublish,
  walker,
} from '../../helpers/fixtureRecords'
import { startApp, type RunningApp } from '../api/startApp'
import { bodyOf, dataOf, getGraphql } from './askGraphql'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

describe('a document', () => {
  test('has every kind of field as the model says', async () => {
    const data = await dataOf(
      app,
      `{ mineral(slug: "magnesium") {
        __typename id type slug title firstPublishedAt publishedAt
        name symbol homepage layTerms category routes atomicNumber isotopes essential discovered checkedAt
        summary { html text } image { url alt mimeType width height filesize } raw
        homeostasis { note source { title } } forms { name fraction citation { slug } } related { name }
        body { __typename ... on ParagraphBlock { blockType prose { text } start: anchor }
               ... on ClaimEmbedBlock { blockType claim { statement } anchor } }
        claims { nodes { slug } }
        governance { author { name } reviewState lastReviewed nextReviewDue audience }
      } }`,
    )
    expect(data).toEqual({
      mineral: {
        __typename: 'Mineral',
        id: 'minerals/magnesium',
        type: 'minerals',
        slug: 'magnesium',
        title: 'Magnesium',
        firstPublishedAt: '2026-01-01T00:00:00.000Z',
        publishedAt: '2026-02-01T09:30:00.000Z',
        name: 'Magnesium',
        symbol: 'Mg',
        homepage: 'https://example.org/mg',
        layTerms: ['Mag', 'Epsom'],
        category: 'macro',
        routes: ['oral', 'iv'],
        atomicNumber: 12,
        isotopes: [24, 25, 26],
        essential: true,
        discovered: '1808-06-30',
        checkedAt: '2026-01-15T08:00:00.000Z',
        summary: { html: '<p>Needed by <em>muscles</em>.</p>', text: 'Needed by muscles.' },
        image: {
          url: '/media/mg.jpg',
          alt: 'Magnesium',
          mimeType: 'image/jpeg',
          width: 10,
          height: 10,
          filesize: 9,
        },
        raw: { cas: '7439-95-4', nested: { id: 'kept' } },
        homeostasis: { note: 'Kept by the kidneys', source: { title: 'Magnesium in man' } },
        forms: [
          { name: 'Citrate', fraction: 0.16, citation: { slug: 'walker-2003' } },
          { name: 'Oxide', fraction: 0.6, citation: null },
        ],
        related: [{ name: 'Zinc' }],
        body: [
          { __typename: 'ParagraphBlock', blockType: 'paragraph', prose: { text: 'Hi' }, start: 'start' },
          {
            __typename: 'ClaimEmbedBlock',
            blockType: 'claimEmbed',
            claim: { statement: 'Low magnesium may show as cramps' },
            anchor: null,
          },
        ],
        claims: { nodes: [{ slug: 'mg-cramps' }, { slug: 'zn-mg' }] },
        governance: {
          author: { name: 'Ana Núñez' },
          reviewState: 'reviewed',
          lastReviewed: '2026-01-10',
          nextReviewDue: '2027-01-10',
          audience: ['consumer'],
        },
      },
    })
  })

  test('without optional values has null for them, and lists that are empty', async () => {
    const query = `{ mineral(slug: "iron") { homepage layTerms routes essential summary { text } image { url } raw
      homeostasis { note } forms { name } related { name } body { __typename } claims { totalCount } } }`
    expect(await dataOf(app, query)).toEqual({
      mineral: {
        homepage: null,
        layTerms: [],
        routes: [],
        essential: null,
        summary: null,
        image: null,
        raw: null,
        homeostasis: null,
        forms: [],
        related: [],
        body: [],
        claims: { totalCount: 0 },
      },
    })
  })

  test.each([
    ['mineral', 'magnesium', 'Magnesium'],
    ['symptom', 'cramps', 'Cramps'],
    ['claim', 'zn-mg', 'Much zinc lowers magnesium uptake'],
    ['citation', 'walker-2003', 'Mg citrate bioavailability'],
    ['person', 'ana', 'Ana Núñez'],
  ])('of the type %s is found by its slug', async (field, slug, title) => {
    const query = `{ document: ${field}(slug: "${slug}") { ... on Document { slug title } } }`
    expect(await dataOf(app, query)).toEqual({ document: { slug, title } })
  })

  test('is null where there is none, and the present one at an earlier slug', async () => {
    const query = `{ none: mineral(slug: "gold") { slug } odd: mineral(slug: "__proto__") { slug }
      moved: mineral(slug: "magnesium-mg") { slug } }`
    expect(await dataOf(app, query)).toEqual({ none: null, odd: null, moved: { slug: 'magnesium' } })
  })

  test('reaches others of several types through one reference, and them back', async () => {
    const query = `{ claim(slug: "mg-cramps") {
      subject { __typename ... on Mineral { symbol } ... on Symptom { name } }
      object { __typename ... on Symptom { name claims { nodes { slug } } } }
      citations { claims { nodes { evidence { note citation { year } } } } } } }`
    expect(await dataOf(app, query)).toEqual({
      claim: {
        subject: { __typename: 'Mineral', symbol: 'Mg' },
        object: { __typename: 'Symptom', name: 'Cramps', claims: { nodes: [{ slug: 'mg-cramps' }] } },
        citations: [{ claims: { nodes: [{ evidence: [{ note: 'small', citation: { year: 2015 } }] }] } }],
      },
    })
  })

  test('comes with what has to be said about its review, in its language', async () => {
    const query = `{ reviewed: mineral(slug: "magnesium") { review { state signed stale lastReviewed } }
      late: mineral(slug: "zinc", locale: es) { review { state signed stale nextReviewDue notice } }
      disclaimer(locale: es) licence { name url attribution } edition { revision } }`
    expect(await dataOf(app, query)).toMatchObject({
      reviewed: { review: { state: 'reviewed', signed: true, stale: false, lastReviewed: '2026-01-10' } },
      late: {
        review: {
          state: 'in_review',
          signed: false,
          stale: true,
          nextReviewDue: '2026-02-01',
          notice: expect.stringContaining('vencida'),
        },
      },
      disclaimer: expect.stringContaining('no sustituye'),
      licence: { name: 'CC BY 4.0', attribution: 'Test authors' },
      edition: { revision: 10 },
    })
  })
})

describe('the language', () => {
  const query = 'query($locale: Locale) { mineral(slug: "zinc", locale: $locale) { name related { name } } }'

  test('is the argument, else what Accept-Language likes best, else the default', async () => {
    expect(await dataOf(app, query, { locale: 'es' })).toMatchObject({ mineral: { name: 'Cinc' } })
    const bare = '{ mineral(slug: "zinc") { name } }'
    expect(bodyOf(await getGraphql(app, bare, { 'Accept-Language': 'es-MX' })).data).toMatchObject({
      mineral: { name: 'Cinc' },
    })
    expect(bodyOf(await getGraphql(app, bare)).data).toMatchObject({ mineral: { name: 'Zinc' } })
  })

  test('of each root field holds for all below it, whatever the others speak', async () => {
    const parts =
      'name related { name } forms { name } claims { nodes { subject { ... on Mineral { name } } } }'
    const mixed = `{ en: mineral(slug: "magnesium", locale: en) { ${parts} }
      es: mineral(slug: "magnesium", locale: es) { ${parts} fallback }
      again: mineral(slug: "magnesium", locale: en) { ${parts} } }`
    const english = {
      name: 'Magnesium',
      related: [{ name: 'Zinc' }],
      forms: [{ name: 'Citrate' }, { name: 'Oxide' }],
      claims: { nodes: [{ subject: { name: 'Magnesium' } }, { subject: { name: 'Zinc' } }] },
    }
    const answered = {
      en: english,
      es: {
        name: 'Magnesio',
        related: [{ name: 'Cinc' }],
        forms: [{ name: 'Citrato' }, { name: 'Oxide' }],
        claims: { nodes: [{ subject: { name: 'Magnesio' } }, { subject: { name: 'Cinc' } }] },
        fallback: expect.arrayContaining(['forms.name', 'summary']),
      },
      again: english,
    }
    // More often than a query has to be asked to be compiled, each time past the answers that are kept.
    for (let time = 0; time < 4; time += 1) {
      expect(await dataOf(app, mixed, { time })).toEqual(answered)
    }
  })

  test('is one of the content', async () => {
    expect(
      bodyOf(await getGraphql(app, '{ mineral(slug: "zinc", locale: fr) { name } }')).errors,
    ).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
  })
})

describe('what is not published', () => {
  const query = `{ claim(slug: "mg-cramps") { statement subject { ... on Document { slug } }
      object { ... on Document { slug } } citations { slug } evidence { note citation { slug } } }
    mineral(slug: "magnesium") { claims { totalCount nodes { slug } } forms { citation { slug } } }
    symptom(slug: "cramps") { slug } claims { nodes { slug } } }`

  test('never shows, and takes nothing of what refers to it along', async () => {
    const store = createStore(fixtureModel)
    store.load(publishAll(fixtureRecords))
    const running = await startApp({ store })
    for (const [index, gone] of [cramps, walker, deBaaij].entries()) store.apply(unpublish(gone, 11 + index))
    // Interpreted at first, compiled after.
    for (let time = 0; time < 4; time += 1) {
      expect(await dataOf(running, query, { time })).toEqual({
        claim: {
          statement: 'Low magnesium may show as cramps',
          subject: { slug: 'magnesium' },
          object: null,
          citations: [],
          evidence: [{ note: 'small', citation: null }],
        },
        mineral: {
          claims: { totalCount: 2, nodes: [{ slug: 'mg-cramps' }, { slug: 'zn-mg' }] },
          forms: [{ citation: null }, { citation: null }],
        },
        symptom: null,
        claims: { nodes: [{ slug: 'mg-cramps' }, { slug: 'zn-mg' }] },
      })
    }
    store.apply(unpublish(mgCramps, 14))
    const { body } = await getGraphql(running, query)
    expect(body.toString()).not.toMatch(/cramps/)
    await running.close()
  })

  test('shows as soon as it is published', async () => {
    const running = await startApp()
    const gold =
      '{ mineral(slug: "gold") { name related { slug } } mineral2: mineral(slug: "magnesium") { related { slug } } }'
    expect(await dataOf(running, gold)).toMatchObject({ mineral: null })
    const record = createRecord(
      'minerals',
      'gold',
      { name: { en: 'Gold' }, symbol: 'Au' },
      { id: 'id-unheard-of' },
    )
    running.store.apply(publish(record, 11))
    expect(await dataOf(running, gold)).toEqual({
      mineral: { name: 'Gold', related: [] },
      mineral2: { related: [{ slug: 'zinc' }, { slug: 'gold' }] },
    })
    running.store.apply(publish({ ...magnesium, fields: { ...magnesium.fields, related: [] } }, 12))
    expect(await dataOf(running, gold)).toMatchObject({ mineral2: { related: [] } })
    await running.close()
  })
})
