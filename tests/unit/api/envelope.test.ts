import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish, unpublish, zinc } from '../../helpers/fixtureRecords'
import { startApp, testLicence, type RunningApp } from './startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const json = async (path: string) => (await app.ask(path)).json()

describe('GET /v1', () => {
  test('lists the types with their sizes, and where to go on', async () => {
    expect(await json('/v1')).toMatchObject({
      data: [
        { type: 'minerals', singular: 'Mineral', total: 3, links: { list: '/v1/minerals' } },
        { type: 'symptoms', total: 2 },
        { type: 'claims', total: 2 },
        { type: 'citations', total: 2 },
        { type: 'people', total: 1 },
      ],
      meta: { locales: ['en', 'es'], defaultLocale: 'en', licence: testLicence },
      links: { self: '/v1', openapi: '/v1/openapi.json', health: '/v1/health' },
    })
  })
})

describe('GET /v1/{type}/{slug}', () => {
  test('is the document with its meta and a link to itself, and nothing that differs between callers', async () => {
    expect(await json('/v1/minerals/zinc?fields=name,symbol')).toEqual({
      data: { type: 'minerals', slug: 'zinc', name: 'Zinc', symbol: 'Zn' },
      meta: {
        locale: 'en',
        licence: testLicence,
        attribution: {
          text: '“Zinc” by Test authors, CC BY 4.0.',
          html: '“Zinc” by Test authors, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.',
          url: '/v1/minerals/zinc',
        },
        canonical: '/v1/minerals/zinc',
        refreshBy: '2026-04-01',
        disclaimer: expect.stringMatching(/does not replace/),
        review: {
          state: 'in-review',
          signed: false,
          notice: expect.stringMatching(/has not signed it yet.*overdue/),
          nextReviewDue: '2026-02-01',
          stale: true,
        },
      },
      links: { self: '/v1/minerals/zinc?fields=name,symbol' },
    })
  })

  test('is signed when it was reviewed and the review is not overdue', async () => {
    expect(await json('/v1/minerals/magnesium')).toMatchObject({
      meta: {
        review: {
          state: 'reviewed',
          signed: true,
          notice: 'A qualified reviewer has signed this content.',
          lastReviewed: '2026-01-10',
          nextReviewDue: '2027-01-10',
          stale: false,
        },
      },
    })
  })

  test('is unreviewed when nothing is said about a review', async () => {
    expect(await json('/v1/symptoms/fatigue')).toMatchObject({
      meta: { review: { state: 'unreviewed-demo', signed: false, stale: false } },
    })
  })

  test('speaks the language asked for, with what has no translation named', async () => {
    expect(await json('/v1/minerals/magnesium?locale=es&fields=name,homeostasis')).toMatchObject({
      data: { name: 'Magnesio', homeostasis: { note: 'Kept by the kidneys' } },
      meta: {
        locale: 'es',
        fallback: ['homeostasis.note'],
        disclaimer: expect.stringMatching(/no sustituye/),
        review: { notice: 'Una persona cualificada ha firmado este contenido.' },
      },
    })
  })

  test('brings what was included beside it, while its own references stay references', async () => {
    const query =
      'include=homeostasis.source,claims&fields=name&fields[claims]=certainty&fields[citations]=year'
    expect(await json(`/v1/minerals/magnesium?${query}`)).toMatchObject({
      data: {
        name: 'Magnesium',
        homeostasis: { source: { type: 'citations', slug: 'de-baaij-2015', title: 'Magnesium in man' } },
      },
      included: {
        citations: [{ type: 'citations', slug: 'de-baaij-2015', year: 2015 }],
        claims: [
          { type: 'claims', slug: 'mg-cramps', certainty: 'low' },
          { type: 'claims', slug: 'zn-mg', certainty: 'moderate' },
        ],
      },
      links: {
        self: '/v1/minerals/magnesium?fields%5Bcitations%5D=year&fields%5Bclaims%5D=certainty&fields=name&include=homeostasis.source,claims',
      },
    })
  })
})

describe('GET /v1/{type}', () => {
  test('is a page with the weakest review and the earliest dates of what is on it', async () => {
    expect(await json('/v1/minerals?fields=name&filter[slug][in]=magnesium,zinc')).toMatchObject({
      data: [{ name: 'Magnesium' }, { name: 'Zinc' }],
      meta: {
        review: {
          state: 'in-review',
          signed: false,
          stale: true,
          lastReviewed: '2026-01-10',
          nextReviewDue: '2026-02-01',
        },
      },
    })
  })

  test('promises nothing about an empty page', async () => {
    const page = await json('/v1/minerals?filter[symbol]=Xx&count=true')
    expect(page).toMatchObject({ data: [], meta: { total: 0, review: { signed: false } } })
    expect(page).not.toHaveProperty('links.next')
  })

  test('leads by links.next through all of it', async () => {
    const slugs: unknown[] = []
    let path = '/v1/minerals?limit=1&sort=-atomicNumber&fields=symbol&filter[name][exists]=true'
    for (let page = 0; path && page < 9; page += 1) {
      const { data, links } = readPage(await json(path))
      slugs.push(...data)
      path = links
    }
    expect(slugs).toEqual(['Zn', 'Fe', 'Mg'])
  })

  test('follows the store: a change shows in the next answer', async () => {
    const running = await startApp()
    const total = async () => (await running.ask('/v1/minerals?count=true')).json()
    expect(await total()).toMatchObject({ meta: { total: 3 } })
    running.store.apply(unpublish(zinc, 11))
    expect(await total()).toMatchObject({ meta: { total: 2 } })
    running.store.apply(publish(zinc, 12))
    expect(await total()).toMatchObject({ meta: { total: 3 } })
    await running.close()
  })

  test('follows the calendar: a review becomes overdue without any change', async () => {
    let now = '2027-01-10T23:00:00Z'
    const running = await startApp({ clock: () => new Date(now) })
    const review = async () => (await running.ask('/v1/minerals/magnesium')).json()
    expect(await review()).toMatchObject({ meta: { review: { stale: false } } })
    now = '2027-01-11T00:00:00Z'
    expect(await review()).toMatchObject({ meta: { review: { stale: true } } })
    await running.close()
  })
})

const readPage = (page: unknown): { data: unknown[]; links: string } => {
  const { data, links } = Object.assign({ data: [], links: {} }, page)
  return {
    data: data.map((item: object) => Object.assign({ symbol: undefined }, item).symbol),
    links: Object.assign({ next: '' }, links).next,
  }
}
