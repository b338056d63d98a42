import { describe, expect, test } from 'vitest'
import { parseDocumentQuery, parseListQuery } from '../../../src/delivery/parse/parseListQuery'
import { documentQuery, fixtureContext, listQuery, refusals } from './deliveryHelpers'
import { filterRefused, filterTaken } from './queries/filterQueries'
import { groupRefused, groupTaken } from './queries/groupQueries'
import { listRefused, listTaken } from './queries/listQueries'
import { selectorRefused, selectorTaken } from './queries/selectorQueries'

const accepted = [...listTaken, ...filterTaken, ...groupTaken, ...selectorTaken]
const refused = [...listRefused, ...filterRefused, ...groupRefused, ...selectorRefused]

describe('parseListQuery', () => {
  test.each(accepted)('takes "$given"', ({ given, want, type = 'minerals' }) => {
    expect(listQuery(type, given)).toMatchObject(want)
  })

  test.each(refused)('refuses "$given" with $code', ({ given, type = 'minerals', allowed, ...want }) => {
    const problems = refusals(parseListQuery(new URLSearchParams(given), type, fixtureContext))
    expect(problems).toHaveLength(1)
    const [problem] = problems
    expect(problem).toMatchObject({ code: want.code, parameter: want.parameter, value: want.value })
    expect(problem?.detail).toMatch(/^\S.*\.$/)
    if (typeof allowed === 'string') expect(problem?.allowed).toContain(allowed)
    else expect(problem?.allowed?.join()).toMatch(allowed)
  })

  test('tells everything that is wrong at once, and no consequence of it', () => {
    const query = 'limit=0&sort=x&filter[y]=1&cursor=z&fields=q'
    const problems = refusals(parseListQuery(new URLSearchParams(query), 'minerals', fixtureContext))
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'invalid-value',
      'unknown-field',
      'unknown-filter',
      'unknown-sort',
    ])
  })

  test('does not count a long cursor against the length of the query', () => {
    const given = `cursor=${'x'.repeat(3000)}&filter[name]=${'x'.repeat(3000)}`
    const problems = refusals(parseListQuery(new URLSearchParams(given), 'minerals', fixtureContext))
    expect(problems.map(({ code }) => code)).toEqual(['invalid-cursor'])
  })
})

describe('parseDocumentQuery', () => {
  test('takes include, fields and locale', () => {
    expect(documentQuery('minerals', 'include=related&fields=name&locale=es')).toMatchObject({
      locale: 'es',
      fields: ['name'],
      include: [{ path: 'related' }],
    })
  })

  test.each(['sort=name', 'limit=3', 'filter[name]=x', 'cursor=x', 'count=true'])('refuses "%s"', (given) => {
    const problems = refusals(parseDocumentQuery(new URLSearchParams(given), 'minerals', fixtureContext))
    expect(problems).toMatchObject([
      { code: 'unknown-parameter', allowed: ['include', 'fields', 'fields[type]', 'locale', 'cite'] },
    ])
  })
})
