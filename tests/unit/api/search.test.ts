import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { magnesium, unpublish } from '../../helpers/fixtureRecords'
import { startApp, type RunningApp } from './startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

describe('GET /v1/search', () => {
  test('answers with results, facets, what is said about them, and their tags', async () => {
    const answer = await app.ask('/v1/search?q=mag&type=minerals,claims')
    expect(answer.status).toBe(200)
    expect(answer.json()).toMatchObject({
      data: [{ type: 'minerals', slug: 'magnesium', title: 'Magnesium', matched: ['magnesium'] }, {}, {}],
      facets: {
        certainty: [
          { value: 'low', count: 1 },
          { value: 'moderate', count: 1 },
        ],
      },
      meta: { locale: 'en', total: 3, licence: {}, review: { signed: false } },
      links: { self: '/v1/search?q=mag&type=minerals,claims' },
    })
    expect(answer.headers['cache-tag']).toContain('minerals:magnesium')
  })

  test('goes on at links.next to the end, without repeating any', async () => {
    const slugs: string[] = []
    let path: string | undefined = '/v1/search?q=magnesium&limit=2'
    while (path !== undefined) {
      const page = pageOf((await app.ask(path)).json())
      slugs.push(...page.slugs)
      path = page.next
    }
    expect(slugs.length).toBeGreaterThan(2)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  test('refuses a cursor of another search', async () => {
    const { next = '' } = pageOf((await app.ask('/v1/search?q=magnesium&limit=1')).json())
    const answer = await app.ask(next.replace('q=magnesium', 'q=zinc'))
    expect(answer.json()).toMatchObject({ code: 'invalid-cursor', parameter: 'cursor' })
  })

  test.each([
    { query: '', want: { code: 'invalid-value', parameter: 'q' } },
    { query: 'q=%20', want: { code: 'invalid-value', parameter: 'q' } },
    {
      query: `q=${'x'.repeat(201)}`,
      want: { code: 'query-too-large', parameter: 'q', allowed: ['at most 200 characters'] },
    },
    { query: 'q=a&type=planets', want: { code: 'invalid-value', parameter: 'type', value: 'planets' } },
    { query: 'q=a&certainty=sure', want: { code: 'invalid-value', parameter: 'certainty', value: 'sure' } },
    { query: 'q=a&limit=101', want: { code: 'invalid-value', parameter: 'limit' } },
    { query: 'q=a&cursor=x', want: { code: 'invalid-cursor' } },
    { query: 'q=a&q=b', want: { code: 'repeated-parameter' } },
    { query: 'q=a&filter[name]=b', want: { code: 'unknown-parameter' } },
  ])('refuses “$query”', async ({ query, want }) => {
    const answer = await app.ask(`/v1/search?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject(want)
  })
})

describe('GET /v1/suggest', () => {
  test('answers with few short items', async () => {
    const answer = await app.ask('/v1/suggest?q=mag&limit=1')
    expect(answer.json()).toMatchObject({
      data: [{ type: 'minerals', slug: 'magnesium', title: 'Magnesium', highlight: { field: 'name' } }],
    })
  })

  test('refuses what only a search takes', async () => {
    expect((await app.ask('/v1/suggest?q=mag&cursor=x')).json()).toMatchObject({ code: 'unknown-parameter' })
  })
})

test('whatever is searched for, the answer is a result or a refusal', async () => {
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 260 }), fc.string({ maxLength: 60 }))
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom('search', 'suggest'), async (q, where) => {
      const { status } = await app.ask(`/v1/${where}?${new URLSearchParams({ q }).toString()}`)
      expect([200, 400]).toContain(status)
    }),
    { numRuns: 200 },
  )
})

test('what was taken back is gone from the next answer on', async () => {
  const other = await startApp()
  expect(JSON.stringify((await other.ask('/v1/search?q=epsom')).json())).toContain('Magnesium')
  other.store.apply(unpublish(magnesium, 11))
  for (const where of ['search', 'suggest']) {
    expect((await other.ask(`/v1/${where}?q=epsom`)).json()).toMatchObject({ data: [] })
  }
  await other.close()
})

/** Slugs and next address of a page; throws where it is none. */
const pageOf = (json: unknown): { slugs: string[]; next?: string } => {
  const { data, links } = Object(json)
  return { slugs: data.map(({ type, slug }: Record<string, string>) => `${type}/${slug}`), next: links.next }
}
