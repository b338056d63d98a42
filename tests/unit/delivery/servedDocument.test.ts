import { describe, expect, test } from 'vitest'
import {
  iron,
  magnesium,
  publish,
  publishAll,
  unpublish,
  fixtureRecords,
  walker,
  znMg,
} from '../../helpers/fixtureRecords'
import { documentQuery, storeOf } from './deliveryHelpers'

const serve = (store: ReturnType<typeof storeOf>, slug: string, query = '') => {
  const answer = store.get('minerals', slug, documentQuery('minerals', query))
  return { document: answer?.documents[0], fallback: answer?.fallback }
}

describe('a served document', () => {
  test('has its fields in the order of the model, references with titles, and nothing that the model does not know', () => {
    const { document, fallback } = serve(storeOf(), 'magnesium')
    expect(document).toEqual({
      type: 'minerals',
      slug: 'magnesium',
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
      image: magnesium.fields.image,
      raw: magnesium.fields.raw,
      homeostasis: {
        note: 'Kept by the kidneys',
        source: { type: 'citations', slug: 'de-baaij-2015', title: 'Magnesium in man' },
      },
      forms: [
        {
          name: 'Citrate',
          fraction: 0.16,
          citation: { type: 'citations', slug: 'walker-2003', title: 'Mg citrate bioavailability' },
        },
        { name: 'Oxide', fraction: 0.6 },
      ],
      related: [{ type: 'minerals', slug: 'zinc', title: 'Zinc' }],
      body: [
        { blockType: 'paragraph', prose: { html: '<p>Hi</p>', text: 'Hi' }, anchor: 'start' },
        {
          blockType: 'claimEmbed',
          claim: { type: 'claims', slug: 'mg-cramps', title: 'Low magnesium may show as cramps' },
        },
      ],
      claims: [
        { type: 'claims', slug: 'mg-cramps', title: 'Low magnesium may show as cramps' },
        { type: 'claims', slug: 'zn-mg', title: 'Much zinc lowers magnesium uptake' },
      ],
      governance: {
        author: { type: 'people', slug: 'ana', title: 'Ana Núñez' },
        reviewState: 'reviewed',
        lastReviewed: '2026-01-10',
        nextReviewDue: '2027-01-10',
        audience: ['consumer'],
      },
      firstPublishedAt: '2026-01-01T00:00:00.000Z',
      publishedAt: '2026-02-01T09:30:00.000Z',
    })
    expect(Object.keys(document ?? {}).slice(0, 4)).toEqual(['type', 'slug', 'name', 'symbol'])
    expect(fallback).toEqual([])
  })

  test('shows the default locale where there is no translation, and says where', () => {
    const { document, fallback } = serve(storeOf(), 'magnesium', 'locale=es')
    expect(document).toMatchObject({
      name: 'Magnesio',
      layTerms: ['Sal inglesa'],
      forms: [{ name: 'Citrato' }, { name: 'Oxide' }],
      related: [{ title: 'Cinc' }],
      claims: [{ title: 'Low magnesium may show as cramps' }, {}],
    })
    expect(fallback).toEqual(['body.prose', 'forms.name', 'homeostasis.note', 'summary'])
  })

  test('says only of the fields served that they have no translation', () => {
    expect(serve(storeOf(), 'magnesium', 'locale=es&fields=name,forms').fallback).toEqual(['forms.name'])
  })

  test('leaves empty values out but always has its lists', () => {
    expect(serve(storeOf(), 'iron').document).toEqual({
      type: 'minerals',
      slug: 'iron',
      name: 'Iron',
      symbol: 'Fe',
      layTerms: [],
      category: 'trace',
      routes: [],
      atomicNumber: 26,
      isotopes: [],
      forms: [],
      related: [],
      body: [],
      claims: [],
      governance: { audience: [] },
      firstPublishedAt: iron.firstPublishedAt,
      publishedAt: iron.publishedAt,
    })
  })

  test('keeps false and zero, which are values', () => {
    const store = storeOf(
      publishAll([{ ...iron, fields: { ...iron.fields, essential: false, atomicNumber: 0, symbol: '' } }]),
    )
    const { document } = serve(store, 'iron')
    expect(document).toMatchObject({ essential: false, atomicNumber: 0 })
    expect(document).not.toHaveProperty('symbol')
  })

  test('drops a reference when its target is taken back, and has it again when it returns', () => {
    const store = storeOf()
    const citation = () => serve(store, 'magnesium').document?.forms
    expect(citation()).toMatchObject([{ citation: { slug: 'walker-2003' } }, {}])
    store.apply(unpublish(walker, fixtureRecords.length + 1))
    expect(citation()).toEqual([
      { name: 'Citrate', fraction: 0.16 },
      { name: 'Oxide', fraction: 0.6 },
    ])
    store.apply(publish(walker, fixtureRecords.length + 2))
    expect(citation()).toMatchObject([{ citation: { slug: 'walker-2003' } }, {}])
  })

  test('loses a line of a reverse field when the other side points elsewhere, and the new target has it', () => {
    const store = storeOf()
    const claimsOf = (slug: string) => serve(store, slug).document?.claims
    expect([claimsOf('zinc'), claimsOf('iron')]).toMatchObject([[{ slug: 'zn-mg' }], []])
    const fields = { ...znMg.fields, subject: { type: 'minerals', id: 'id-iron' } }
    store.apply(publish({ ...znMg, fields }, store.revision + 1))
    expect([claimsOf('zinc'), claimsOf('iron')]).toMatchObject([[], [{ slug: 'zn-mg' }]])
  })

  test('is made once and kept while nothing it shows has changed', () => {
    const store = storeOf()
    const before = store.all('minerals', 'en')
    store.apply(publish({ ...walker, fields: { ...walker.fields, year: 2004 } }, store.revision + 1))
    expect(store.all('minerals', 'en').map((document, index) => document === before[index])).toEqual([
      true,
      true,
      true,
    ])
    store.apply(publish({ ...walker, fields: { title: 'Renamed' } }, store.revision + 1))
    expect(store.all('minerals', 'en').map((document, index) => document === before[index])).toEqual([
      true,
      false,
      true,
    ])
  })
})
