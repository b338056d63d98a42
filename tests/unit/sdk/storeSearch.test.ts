import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient } from '../../../sdk/src/index'
import { search as askServer } from '../../../sdk/src/search/index'
import { createStore } from '../../../sdk/src/store/index'
import { search as askCopy } from '../../../sdk/src/store/search'
import { startSeededApi, type SeededApi } from '../../helpers/startSeededApi'

type Hits = readonly { readonly type: string; readonly slug: string }[]
type Search = (q: string) => Promise<{ readonly server: string[]; readonly copy: string[] }>

const named = (hits: Hits): string[] => hits.map(({ type, slug }) => `${type}/${slug}`)

const limit = 10

const searchBoth = async ({ baseUrl }: SeededApi, locale: 'en' | 'es'): Promise<Search> => {
  const client = createClient({ baseUrl, locale, timeout: 60_000 })
  const store = createStore({ baseUrl, locale })
  await store.sync()
  return async (q) => ({
    server: named((await askServer(client, { q, limit })).items),
    copy: named(await askCopy(store, q, { limit })),
  })
}

let api: SeededApi
let english: Search
let spanish: Search
beforeAll(async () => {
  api = await startSeededApi()
  english = await searchBoth(api, 'en')
  spanish = await searchBoth(api, 'es')
}, 120_000)
afterAll(() => api.stop())

describe('the search in a copy and the server’s, over the whole starter knowledge', () => {
  test.each([
    ['magnesium', 'minerals/magnesium'],
    ['zinc', 'minerals/zinc'],
    ['iron', 'minerals/iron'],
    ['calcium', 'minerals/calcium'],
    ['vitamin d', 'factors/vitamin-d'],
    ['muscle cramps', 'symptoms/muscle-cramps'],
    ['cramps', 'symptoms/muscle-cramps'],
    ['fatigue', 'symptoms/fatigue'],
    ['spinach', 'foods/spinach-boiled'],
    ['MIGRAINE', 'symptoms/migraine'],
    // Beginnings of words.
    ['mag', 'minerals/magnesium'],
    ['potass', 'minerals/potassium'],
    // Lay terms and symbols.
    ['tired', 'symptoms/fatigue'],
    ['wired but tired', 'symptoms/fatigue'],
    ['sleep', 'symptoms/insomnia'],
    ['Mg', 'minerals/magnesium'],
  ])('%s: the same first, %s', async (q, first) => {
    const { server, copy } = await english(q)
    expect([server[0], copy[0]]).toEqual([first, first])
  })

  test.each([
    'wired but tired',
    'muscle cramps',
    'charley horse',
    'restless legs',
    'brain fog',
    'pumpkin seeds',
    'insomnia',
    'headache',
    'lentils',
    'selenium brazil nuts',
    'xyzzy',
  ])('%s: the same documents', async (q) => {
    const { server, copy } = await english(q)
    expect(server.length).toBeLessThan(limit)
    expect(new Set(copy)).toEqual(new Set(server))
  })

  test.each(['calambres', 'magnesio', 'calcio', 'insomnio', 'CÁLCIO'])(
    '%s: the same first in Spanish',
    async (q) => {
      const { server, copy } = await spanish(q)
      expect(copy[0]).toBeDefined()
      expect(copy[0]).toBe(server[0])
    },
  )

  test('accents make no difference', async () => {
    const [plain, accented] = [await spanish('sueno'), await spanish('sueño')]
    expect(accented.copy.length).toBeGreaterThan(0)
    expect(plain.copy).toEqual(accented.copy)
  })

  test('the server alone forgives typing errors, and takes some of the words where no document has all', async () => {
    for (const q of ['magnesum', 'copper deficiency']) {
      const { server, copy } = await english(q)
      expect(server.length).toBeGreaterThan(0)
      expect(copy).toEqual([])
    }
  })

  test('of equal names another may come first', async () => {
    const { server, copy } = await english('stress')
    expect(server.slice(0, 2)).toEqual(['functions/stress-response', 'factors/stress'])
    expect(copy.slice(0, 2)).toEqual(['factors/stress', 'functions/stress-response'])
  })
})
