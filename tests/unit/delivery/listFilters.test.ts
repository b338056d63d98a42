import { describe, expect, test } from 'vitest'
import { createRecord, publish, publishAll } from '../../helpers/fixtureRecords'
import { listQuery, slugsOf, storeOf } from './deliveryHelpers'

const filtered: [query: string, slugs: string[], type?: string][] = [
  ['filter[symbol]=Mg', ['magnesium']],
  ['filter[symbol]=mg', []],
  ['filter[symbol][ne]=Mg', ['iron', 'zinc']],
  ['filter[name][contains]=IN', ['zinc']],
  ['filter[name][startsWith]=mag', ['magnesium']],
  ['filter[name][startsWith]=agn', []],
  ['filter[name][contains]=nunez', ['ana'], 'people'],
  ['filter[name][contains]=NÚÑEZ', ['ana'], 'people'],
  ['locale=es&filter[name]=Cinc', ['zinc']],
  ['filter[name]=Cinc', []],
  ['filter[category][in]=macro,electrolyte', ['magnesium']],
  ['filter[category][nin]=macro,electrolyte', ['iron', 'zinc']],
  ['filter[atomicNumber][gt]=26', ['zinc']],
  ['filter[atomicNumber][gte]=26', ['iron', 'zinc']],
  ['filter[atomicNumber][lt]=26', ['magnesium']],
  ['filter[atomicNumber][lte]=26', ['iron', 'magnesium']],
  ['filter[atomicNumber][gt]=12&filter[atomicNumber][lt]=30', ['iron']],
  ['filter[atomicNumber][in]=12,30', ['magnesium', 'zinc']],
  ['filter[isotopes]=25', ['magnesium']],
  ['filter[isotopes][ne]=25', ['iron', 'zinc']],
  ['filter[isotopes][gt]=25', ['magnesium']],
  ['filter[essential]=false', ['zinc']],
  ['filter[essential][exists]=false', ['iron']],
  ['filter[essential][ne]=true', ['iron', 'zinc']],
  ['filter[routes]=iv', ['magnesium']],
  ['filter[routes][exists]=true', ['magnesium']],
  ['filter[forms.name]=Oxide', ['magnesium']],
  ['filter[forms.fraction][gt]=0.5', ['magnesium']],
  ['filter[forms.citation]=walker-2003', ['magnesium']],
  ['filter[homeostasis.source][exists]=true', ['magnesium']],
  ['filter[body.blockType]=claimEmbed', ['magnesium']],
  ['filter[body.claim]=mg-cramps', ['magnesium']],
  ['filter[related]=zinc', ['magnesium']],
  ['filter[related]=unheard-of', []],
  ['filter[claims]=mg-cramps', ['magnesium']],
  ['filter[claims][in]=mg-cramps,zn-mg', ['magnesium', 'zinc']],
  ['filter[claims][exists]=false', ['iron']],
  ['filter[subject]=zinc', ['zn-mg'], 'claims'],
  ['filter[subject]=minerals/zinc', ['zn-mg'], 'claims'],
  ['filter[subject]=symptoms/zinc', [], 'claims'],
  ['filter[governance.author]=ana', ['mg-cramps'], 'claims'],
  ['filter[discovered]=1808-06-30', ['magnesium']],
  ['filter[discovered][lt]=1808-06-30', []],
  ['filter[checkedAt]=2026-01-15', ['magnesium']],
  ['filter[checkedAt][lte]=2026-01-15', ['magnesium']],
  ['filter[checkedAt][lte]=2026-01-15T07:59:59Z', []],
  ['filter[checkedAt]=2026-01-15T09:00:00%2B01:00', ['magnesium']],
  ['filter[slug][in]=iron,zinc', ['iron', 'zinc']],
  ['filter[publishedAt][gte]=2026-02-01', ['iron', 'magnesium', 'zinc']],
]

describe('a filter', () => {
  test.each(filtered)('%s finds %j', (query, slugs, type = 'minerals') => {
    expect(slugsOf(storeOf(), type, query)).toEqual(slugs)
  })
})

describe('among many documents', () => {
  const numbers = Array.from({ length: 60 }, (_none, number) => number)
  const slug = (number: number): string => `m${String(number).padStart(2, '0')}`
  const store = storeOf(
    publishAll(
      numbers.map((number) =>
        createRecord('minerals', slug(number), {
          ...(number < 50 && { atomicNumber: number }),
          ...(number === 57 && { isotopes: [1, 2] }),
          ...(number % 20 === 19 && { symbol: 'X' }),
        }),
      ),
    ),
  )
  const numbersBy = (query: string): number[] =>
    slugsOf(store, 'minerals', query).map((found) => Number(found.slice(1)))

  test.each([
    ['filter[atomicNumber][lte]=2&sort=atomicNumber', [0, 1, 2]],
    ['filter[atomicNumber][lte]=2&sort=-atomicNumber', [2, 1, 0]],
    ['filter[atomicNumber][lt]=2&sort=-atomicNumber', [1, 0]],
    ['filter[atomicNumber][gt]=47&sort=atomicNumber', [48, 49]],
    ['filter[atomicNumber][gte]=47&sort=-atomicNumber', [49, 48, 47]],
    ['filter[atomicNumber]=30&sort=-atomicNumber', [30]],
    ['filter[atomicNumber][gte]=10&filter[atomicNumber][lt]=12&sort=-atomicNumber', [11, 10]],
    ['filter[atomicNumber][gte]=70&sort=-atomicNumber', []],
    ['filter[atomicNumber][in]=3,40&sort=-atomicNumber', [40, 3]],
    ['filter[symbol]=X&sort=-atomicNumber', [39, 19, 59]],
    ['filter[symbol]=X&sort=-slug&limit=1', [59]],
    ['filter[isotopes][in]=1,2&sort=slug&limit=3', [57]],
    ['filter[or][0][isotopes]=2&filter[or][1][symbol]=X&sort=-slug&limit=5', [59, 57, 39, 19]],
  ])('%s finds %j, wherever in the order they lie', (query, found) => {
    expect(numbersBy(query)).toEqual(found)
  })

  test.each([
    ['', 60],
    ['&filter[atomicNumber][exists]=true', 50],
    ['&filter[atomicNumber][exists]=false', 10],
    ['&filter[isotopes][in]=1,2', 1],
    ['&filter[atomicNumber][lt]=20&filter[symbol]=X', 1],
    ['&filter[atomicNumber][ne]=3', 59],
  ])('"count=true%s" counts %i', (query, total) => {
    expect(store.list('minerals', listQuery('minerals', `count=true&limit=1${query}`)).total).toBe(total)
  })
})

describe('selected elements of a list', () => {
  const forms = (...given: [name: string, fraction: number, citation?: string][]) => ({
    forms: given.map(([name, fraction, citation]) => ({
      name: { en: name },
      fraction,
      ...(citation && { citation: { type: 'citations', id: `id-${citation}` } }),
    })),
  })
  const store = storeOf(
    publishAll([
      createRecord('citations', 'walker-2003', { title: 'W' }),
      createRecord('minerals', 'a', forms(['Citrate', 0.16, 'walker-2003'], ['Oxide', 0.6])),
      createRecord('minerals', 'b', forms(['Citrate', 0.3], ['Oxide', 0.1, 'walker-2003'])),
      createRecord('minerals', 'c', forms(['Citrate', 0.2], ['Citrate', 0.9])),
      createRecord('minerals', 'd', forms(['Bis, glycinate (100%)', 0.5])),
    ]),
  )

  test.each([
    ['filter[forms(name:Citrate).fraction][gt]=0.25', ['b', 'c']],
    ['filter[forms(name:Oxide).fraction][gt]=0.25', ['a']],
    ['filter[forms(name:Oxide).fraction][lte]=0.6', ['a', 'b']],
    ['filter[forms(citation:walker-2003).fraction][lt]=0.15', ['b']],
    ['filter[forms(citation:citations/walker-2003).name]=Citrate', ['a']],
    ['filter[forms(name:Citrate,citation:walker-2003).fraction][exists]=true', ['a']],
    ['filter[forms(name:Citrate,citation:walker-2003).fraction][exists]=false', ['b', 'c', 'd']],
    ['filter[forms(name:Citrate).fraction][ne]=0.2', ['a', 'b', 'd']],
    ['filter[forms(citation:nobody).fraction][gt]=0', []],
    ['filter[forms(fraction:0.9).name]=Citrate', ['c']],
    ['filter[forms(name:Citrate).name][startsWith]=CITR', ['a', 'b', 'c']],
    [`filter[forms(name:${encodeURIComponent('Bis%2C glycinate %28100%25%29')}).fraction]=0.5`, ['d']],
    ['sort=-forms(name:Citrate).fraction', ['b', 'c', 'a', 'd']],
    ['sort=forms(name:Oxide).fraction,-slug', ['b', 'a', 'd', 'c']],
    ['sort=forms(name:Citrate,citation:walker-2003).fraction', ['a', 'b', 'c', 'd']],
  ])('%s finds %j', (query, slugs) => {
    expect(slugsOf(store, 'minerals', query)).toEqual(slugs)
  })

  test('are told apart by block in a field of blocks', () => {
    expect(slugsOf(storeOf(), 'minerals', 'filter[body(blockType:claimEmbed).claim]=mg-cramps')).toEqual([
      'magnesium',
    ])
    expect(slugsOf(storeOf(), 'minerals', 'filter[body(blockType:paragraph).claim][exists]=true')).toEqual([])
  })

  test('follow what their references lead to', () => {
    const changing = storeOf()
    const asked = 'filter[forms(citation:walker-2003).fraction][exists]=true'
    expect(slugsOf(changing, 'minerals', asked)).toEqual(['magnesium'])
    const renamed = createRecord('citations', 'walker', { title: 'W' }, { id: 'id-walker-2003' })
    changing.apply(publish(renamed, changing.revision + 1))
    expect(slugsOf(changing, 'minerals', asked)).toEqual([])
    expect(slugsOf(changing, 'minerals', asked.replace('walker-2003', 'walker'))).toEqual(['magnesium'])
  })
})

describe('groups', () => {
  test.each([
    ['filter[or][0][symbol]=Mg&filter[or][1][symbol]=Fe', ['iron', 'magnesium']],
    [
      'filter[or][0][category]=trace&filter[or][0][atomicNumber][lt]=30&filter[or][1][symbol]=Mg',
      ['iron', 'magnesium'],
    ],
    ['filter[category]=trace&filter[or][0][symbol]=Mg&filter[or][1][symbol]=Fe', ['iron']],
    ['filter[and][0][isotopes]=24&filter[and][1][isotopes]=26', ['magnesium']],
    ['filter[and][0][isotopes]=24&filter[and][1][isotopes]=27', []],
    [
      'filter[or][0][and][0][or][0][symbol]=Zn&filter[or][0][and][0][or][1][symbol]=Fe&filter[or][0][and][1][essential]=false&filter[or][1][symbol]=Mg',
      ['magnesium', 'zinc'],
    ],
  ])('%s finds %j', (query, slugs) => {
    expect(slugsOf(storeOf(), 'minerals', query)).toEqual(slugs)
  })
})
