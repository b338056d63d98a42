import { describe, expect, test } from 'vitest'
import { parseListQuery } from '../../../src/delivery/parse/parseListQuery'
import { createRecord, publish, publishAll } from '../../helpers/fixtureRecords'
import { documentQuery, fixtureContext, listQuery, refusals, slugsOf, storeOf } from './deliveryHelpers'

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
