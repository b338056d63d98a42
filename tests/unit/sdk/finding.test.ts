import { codeSystems, lookup, search, suggest, taxonomies, taxonomy } from '@cofactor/sdk/search'
import { isGraphqlError, query } from '@cofactor/sdk/graphql'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedStore, type Seeded } from '../../helpers/seedStore'
import { serveStore, type Served } from './serveStore'

let seeded: Seeded
let served: Served
beforeAll(async () => {
  seeded = await seedStore()
  served = await serveStore(seeded, { timeout: 60_000 })
  // The index is made with the first search.
  await search(served.client, { q: 'iron' })
}, 120_000)
afterAll(() => served.stop())

describe('search', () => {
  test('finds by lay words, with pieces to highlight, facets and meta', async () => {
    const { data, meta, response } = await search(served.client, { q: 'wired but tired' }).withResponse()
    expect(data.items[0]).toMatchObject({
      type: 'symptoms',
      slug: 'fatigue',
      matched: ['wired', 'but', 'tired'],
    })
    expect(data.facets.type[0]).toMatchObject({ value: 'symptoms' })
    expect(meta.disclaimer).not.toBe('')
    expect(response.status).toBe(200)
  })

  test('pages follow each other, and narrowing goes along', async () => {
    const first = await search(served.client, { q: 'magnesium', type: ['claims', 'foods'], limit: 2 })
    const second = await first.next()
    const types = new Set([...first.items, ...(second?.items ?? [])].map(({ type }) => type))
    expect([...types].every((type) => type === 'claims' || type === 'foods')).toBe(true)
    expect(second?.items).toHaveLength(2)
    expect(second?.items[0]?.slug).not.toBe(first.items[0]?.slug)
  })

  test('suggest, lookup and vocabularies', async () => {
    expect(await suggest(served.client, { q: 'mag', limit: 5 })).toContainEqual(
      expect.objectContaining({ type: 'minerals', slug: 'magnesium' }),
    )
    const found = await lookup(served.client, { system: 'icd10', code: 'r252' })
    expect(found.items[0]).toMatchObject({ type: 'symptoms', slug: 'muscle-cramps' })
    expect(found.matches[0]).toMatchObject({ path: 'codes.code' })
    expect((await codeSystems(served.client)).map(({ id }) => id)).toContain('doi')
    expect((await taxonomies(served.client)).map(({ id }) => id)).toContain('food-groups')
    const groups = await taxonomy(served.client, 'food-groups', { locale: 'es' })
    expect(groups.title).toBe('Grupos de alimentos')
  })

  test('an id or a code that can not be is the refusal of the server', async () => {
    await expect(taxonomy(served.client, 'nope')).rejects.toMatchObject({ code: 'unknown-taxonomy' })
    await expect(lookup(served.client, { system: 'doi', code: 'x' })).rejects.toMatchObject({
      name: 'BadRequestError',
    })
  })
})

describe('graphql', () => {
  const text = 'query ($slug: String!) { mineral(slug: $slug) { name symbol } }'
  type Answer = { mineral: { name: string; symbol: string } | null }

  test('answers a text, and the same query parsed and stripped of its text', async () => {
    const expected = { mineral: { name: 'Magnesium', symbol: 'Mg' } }
    const variables = { slug: 'magnesium' }
    expect(await query<Answer, { slug: string }>(served.client, text, { variables })).toEqual(expected)
    const document = parse(text, { noLocation: true })
    expect(await query<Answer, { slug: string }>(served.client, document, { variables })).toEqual(expected)
  })

  test('a long query is named by its hash: taught once, then asked with GET alone', async () => {
    const long = `query { ${Array.from({ length: 20 }, (_, at) => `alias_of_magnesium_number_${at}: mineral(slug: "magnesium", locale: en) { name symbol category }`).join(' ')} }`
    const methods: (string | undefined)[] = []
    const watched = await serveStore(seeded, {
      fetch: (url, init) => {
        methods.push(init.method)
        return fetch(url, init)
      },
    })
    const first = await query(watched.client, long)
    expect(await query(watched.client, long)).toEqual(first)
    expect(methods).toEqual([undefined, 'POST', undefined])
    await watched.stop()
  })

  test('a wrong query is a GraphqlError with the code and the place', async () => {
    const error: unknown = await query(served.client, '{ mineral(slug: "zinc") { nmae } }').catch(
      (thrown) => thrown,
    )
    expect(isGraphqlError(error) && error.errors[0]?.locations).toBeDefined()
    expect(error).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: expect.stringContaining('nmae'),
    })
  })
})
