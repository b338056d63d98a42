import { describe, expect, test } from 'vitest'
import { parseListQuery } from '../../../src/delivery/parse/parseListQuery'
import { createRecord, publish, publishAll } from '../../helpers/fixtureRecords'
import { documentQuery, fixtureContext, listQuery, refusals, slugsOf, storeOf } from './deliveryHelpers'

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

describe('an order', () => {
  const names = ['zebra', 'Ätna', 'apple', 'B12', 'b2', 'Öl', 'nandu', 'ñandú', 'nube', 'oso']
  const store = storeOf(
    publishAll([
      ...names.map((name, index) => createRecord('minerals', `m${index}`, { name: { en: name } })),
      createRecord('minerals', 'nameless', {}),
      createRecord('minerals', 'a-copy', { name: { en: 'oso' } }),
    ]),
  )
  const namesBy = (query: string) =>
    store.list('minerals', listQuery('minerals', query)).documents.map(({ name, slug }) => name ?? slug)

  test('is that of the locale, accents and case last, numbers by their size', () => {
    const start = ['apple', 'Ätna', 'b2', 'B12']
    const end = ['Öl', 'oso', 'oso', 'zebra', 'nameless']
    const english = [...start, 'nandu', 'ñandú', 'nube', ...end]
    expect(namesBy('sort=name')).toEqual(english)
    expect(namesBy('')).toEqual(english)
    expect(namesBy('sort=name&locale=es')).toEqual([...start, 'nandu', 'nube', 'ñandú', ...end])
  })

  test('has documents without a value last in either direction', () => {
    expect(namesBy('sort=-name').slice(0, 2)).toEqual(['zebra', 'oso'])
    expect(namesBy('sort=-name').at(-1)).toBe('nameless')
  })

  test('breaks ties by slug, ascending in either direction', () => {
    const tied = (query: string) =>
      slugsOf(store, 'minerals', query).filter((slug) => ['a-copy', 'm9'].includes(slug))
    expect(tied('sort=name')).toEqual(['a-copy', 'm9'])
    expect(tied('sort=-name')).toEqual(['a-copy', 'm9'])
  })

  test('of an enum is that of its values, and a second key orders within the first', () => {
    const claims = ['high', 'low', 'very-low', 'low'].map((certainty, index) =>
      createRecord('claims', `c${index}`, { statement: { en: `${9 - index}` }, certainty }),
    )
    expect(slugsOf(storeOf(publishAll(claims)), 'claims', 'sort=certainty,statement')).toEqual([
      'c2',
      'c3',
      'c1',
      'c0',
    ])
  })

  test('follows a change at once', () => {
    const changing = storeOf()
    expect(slugsOf(changing, 'people')).toEqual(['ana'])
    changing.apply(publish(createRecord('people', 'aaron', { name: 'Aaron' }), changing.revision + 1))
    expect(slugsOf(changing, 'people')).toEqual(['aaron', 'ana'])
  })
})

describe('a page', () => {
  const store = storeOf()

  test('has as many as asked, and a cursor only when there are more', () => {
    const first = store.list('minerals', listQuery('minerals', 'limit=2'))
    expect(first.documents.map(({ slug }) => slug)).toEqual(['iron', 'magnesium'])
    const second = store.list('minerals', listQuery('minerals', `limit=2&cursor=${first.next}`))
    expect(second.documents.map(({ slug }) => slug)).toEqual(['zinc'])
    expect(second.next).toBeUndefined()
    expect(store.list('minerals', listQuery('minerals', 'limit=3')).next).toBeUndefined()
  })

  test('counts what matches only when asked', () => {
    const query = 'limit=1&filter[category]=trace'
    expect(store.list('minerals', listQuery('minerals', query)).total).toBeUndefined()
    expect(store.list('minerals', listQuery('minerals', `${query}&count=true`)).total).toBe(2)
  })

  test.each([
    ['another sort', 'sort=slug'],
    ['another direction', 'sort=-name'],
    ['another filter', 'filter[category]=trace'],
    ['another locale', 'locale=es'],
  ])('cannot be continued with %s', (_what, query) => {
    const { next } = store.list('minerals', listQuery('minerals', 'limit=1'))
    const parsed = parseListQuery(new URLSearchParams(`${query}&cursor=${next}`), 'minerals', fixtureContext)
    expect(refusals(parsed)).toMatchObject([
      {
        code: 'invalid-cursor',
        parameter: 'cursor',
        detail: expect.stringMatching(/another type, locale, sort or filter.*Start again/),
      },
    ])
  })

  test('can be continued with another limit, other fields and a count', () => {
    const { next } = store.list('minerals', listQuery('minerals', 'limit=1'))
    expect(slugsOf(store, 'minerals', `limit=50&fields=name&count=true&cursor=${next}`)).toEqual([
      'magnesium',
      'zinc',
    ])
  })

  test.each([
    ['of another version', { v: 2, q: 'x', k: ['a'], s: 'a' }],
    ['without content', null],
    ['that is a list', []],
  ])('cannot be continued by a cursor %s', (_what, content) => {
    const cursor = Buffer.from(JSON.stringify(content)).toString('base64url')
    const parsed = parseListQuery(new URLSearchParams({ cursor }), 'minerals', fixtureContext)
    expect(refusals(parsed)).toMatchObject([{ code: 'invalid-cursor', value: cursor }])
  })

  test('cannot be continued by a cursor whose values were altered', () => {
    const { next = '' } = store.list('minerals', listQuery('minerals', 'limit=1'))
    const content: unknown = JSON.parse(Buffer.from(next, 'base64url').toString())
    const altered = (change: object) =>
      Buffer.from(JSON.stringify(Object.assign({}, content, change))).toString('base64url')
    for (const change of [{ k: [1] }, { k: [] }, { k: 'name' }, { s: 3 }]) {
      const search = new URLSearchParams({ cursor: altered(change) })
      expect(refusals(parseListQuery(search, 'minerals', fixtureContext))).toHaveLength(1)
    }
    const untouched = parseListQuery(new URLSearchParams({ cursor: altered({}) }), 'minerals', fixtureContext)
    expect(untouched.ok).toBe(true)
  })

  test('cursors stay short over long texts, and still lose nothing', () => {
    const long = 'x'.repeat(5000)
    const records = ['a', 'b', 'c'].map((slug) => createRecord('people', slug, { name: `${long}${slug}` }))
    const people = storeOf(publishAll(records))
    const { next = '' } = people.list('people', listQuery('people', 'limit=1'))
    expect(next.length).toBeLessThan(400)
    expect(slugsOf(people, 'people', `cursor=${next}`)).toEqual(['b', 'c'])
  })
})

describe('include', () => {
  const store = storeOf()
  const includedBy = (slug: string, query: string) => {
    const included = store.get('minerals', slug, documentQuery('minerals', query))?.included
    return Object.fromEntries(
      Object.entries(included ?? {}).map(([type, documents]) => [
        type,
        documents.map((document) => document.slug),
      ]),
    )
  }

  test('brings what a path leads to, each document once, by slug, and what lies on the way', () => {
    expect(includedBy('magnesium', 'include=claims.evidence.citation,forms.citation')).toEqual({
      claims: ['mg-cramps', 'zn-mg'],
      citations: ['de-baaij-2015', 'walker-2003'],
    })
  })

  test('follows a reference to several types in those that have the next field', () => {
    expect(includedBy('magnesium', 'include=claims.subject,claims.object')).toEqual({
      claims: ['mg-cramps', 'zn-mg'],
      minerals: ['magnesium', 'zinc'],
      symptoms: ['cramps'],
    })
  })

  test('names every type it could have reached', () => {
    expect(includedBy('iron', 'include=claims.subject')).toEqual({ claims: [], minerals: [], symptoms: [] })
  })

  test('is absent when it was not asked', () => {
    expect(store.get('minerals', 'iron', documentQuery('minerals'))?.included).toBeUndefined()
  })
})

describe('fields', () => {
  const store = storeOf()

  test('are served as asked, in the order of the model, with type and slug', () => {
    const answer = store.get('minerals', 'iron', documentQuery('minerals', 'fields=atomicNumber,name'))
    expect(answer?.documents).toEqual([{ type: 'minerals', slug: 'iron', name: 'Iron', atomicNumber: 26 }])
  })

  test('keep what include passes through, since what is included could not be reached without it', () => {
    const query = 'fields=name&include=claims.citations&fields[claims]=certainty&fields[citations]=title'
    const answer = store.get('minerals', 'zinc', documentQuery('minerals', query))
    expect(answer?.documents.map(Object.keys)).toEqual([['type', 'slug', 'name', 'claims']])
    expect(answer?.included).toEqual({
      claims: [{ type: 'claims', slug: 'zn-mg', certainty: 'moderate', citations: [] }],
      citations: [],
    })
  })

  test('do not hide what is to be said about the review', () => {
    const answer = store.get('minerals', 'magnesium', documentQuery('minerals', 'fields=name'))
    expect(answer?.reviews).toEqual([
      { state: 'reviewed', lastReviewed: '2026-01-10', nextReviewDue: '2027-01-10' },
    ])
  })
})
