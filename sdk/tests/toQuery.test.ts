import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toQuery, type ReadOptions } from '../src/toQuery.js'

const cases: [given: ReadOptions, want: string][] = [
  [{}, ''],
  [{ include: [], fields: undefined, filter: {} }, ''],
  [{ include: ['claims.citations', 'foods'] }, '?include=claims.citations,foods'],
  [
    { fields: ['name', 'summary'], fieldsOf: { claims: ['statement', 'certainty'] } },
    '?fields=name,summary&fields[claims]=statement,certainty',
  ],
  [{ filter: { category: 'macromineral' } }, '?filter[category]=macromineral'],
  [{ filter: { year: { gte: 2015, lt: 2020 } } }, '?filter[year][gte]=2015&filter[year][lt]=2020'],
  [{ filter: { certainty: { in: ['high', 'moderate'] } } }, '?filter[certainty][in]=high,moderate'],
  [{ filter: { 'governance.reviewer': { exists: false } } }, '?filter[governance.reviewer][exists]=false'],
  [{ filter: { name: '' } }, '?filter[name]='],
  [
    { filter: { or: [{ category: 'macro' }, { year: { gte: 2015 }, and: [{ tag: { in: ['a', 'b'] } }] }] } },
    '?filter[or][0][category]=macro&filter[or][1][and][0][tag][in]=a,b&filter[or][1][year][gte]=2015',
  ],
  [
    {
      filter: { 'amounts(mineral:zinc).amount': { gte: 5 } },
      sort: ['-amounts(mineral:zinc,unit:mg).amount', 'name'],
    },
    '?filter[amounts(mineral:zinc).amount][gte]=5&sort=-amounts(mineral:zinc,unit:mg).amount,name',
  ],
  [{ sort: ['-year', 'title'] }, '?sort=-year,title'],
  [{ limit: 5, cursor: 'c1', count: true, locale: 'es' }, '?count=true&cursor=c1&limit=5&locale=es'],
  [{ signal: new AbortController().signal, timeout: 5 }, ''],
]

describe('options become a query', () => {
  test.each(cases)('%j', (given, want) => {
    expect(decodeURIComponent(toQuery(given))).toBe(want)
  })
})

test('an option nobody knows is sent, so that the server can refuse it by name', () => {
  const mistyped: ReadOptions & { inclde: string[] } = { inclde: ['claims'] }
  expect(toQuery(mistyped)).toBe('?inclde=claims')
})

test('text that means something in an address arrives as it was', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const query = new URLSearchParams(toQuery({ filter: { name: { contains: text } } }))
      expect(query.get('filter[name][contains]')).toBe(new URLSearchParams({ text }).get('text'))
    }),
  )
})

test('the order and repetition of included paths and of fields make no other address', () => {
  const names = fc.array(fc.constantFrom('claims', 'claims.citations', 'foods', 'governance.author'))
  fc.assert(
    fc.property(names, names, (include, fields) => {
      const mirrored = { include: [...include, ...include].reverse(), fields: [...fields].reverse() }
      expect(toQuery(mirrored)).toBe(toQuery({ include, fields }))
    }),
  )
})
