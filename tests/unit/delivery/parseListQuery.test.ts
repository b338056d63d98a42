import { describe, expect, test } from 'vitest'
import { parseDocumentQuery, parseListQuery } from '../../../src/delivery/parse/parseListQuery'
import { documentQuery, fixtureContext, listQuery, refusals } from './deliveryHelpers'

type Given = { given: string; want: object; type?: string }

const accepted: Given[] = [
  {
    given: '',
    want: {
      locale: 'en',
      limit: 20,
      count: false,
      filters: { match: 'all', members: [] },
      include: [],
      fieldsOf: {},
    },
  },
  { given: 'limit=1', want: { limit: 1 } },
  { given: 'limit=100&count=true', want: { limit: 100, count: true } },
  { given: 'locale=es', want: { locale: 'es' } },
  { given: 'fields=name,slug', want: { fields: ['name', 'slug'] } },
  {
    given: 'sort=-atomicNumber,name',
    want: {
      sort: [
        { model: { path: 'atomicNumber' }, descending: true },
        { model: { path: 'name' }, descending: false },
      ],
    },
  },
  { given: 'filter[symbol]=Mg', want: { filters: { members: [{ operator: 'eq', values: ['Mg'] }] } } },
  {
    given: 'filter[atomicNumber][gte]=-1.5e1',
    want: { filters: { members: [{ operator: 'gte', values: [-15] }] } },
  },
  { given: 'filter[essential]=false', want: { filters: { members: [{ values: [false] }] } } },
  {
    given: 'filter[claims][exists]=true',
    want: { filters: { members: [{ operator: 'exists', values: [true] }] } },
  },
  {
    given: 'filter[category][in]=macro,trace',
    want: { filters: { members: [{ values: ['macro', 'trace'] }] } },
  },
  {
    given: 'filter[discovered][lt]=2000-02-29',
    want: { filters: { members: [{ values: ['2000-02-29'] }] } },
  },
  {
    given: 'filter[checkedAt][lt]=2026-01-01T00:00:00%2B02:00',
    want: { filters: { members: [{ values: ['2026-01-01T00:00:00+02:00'] }] } },
  },
  {
    given: 'filter[or][0][symbol]=Mg&filter[or][1][atomicNumber][gt]=3&filter[or][1][symbol][ne]=Zn',
    want: {
      filters: {
        match: 'all',
        members: [
          {
            match: 'any',
            members: [
              { operator: 'eq', values: ['Mg'] },
              { match: 'all', members: [{ operator: 'gt' }, { operator: 'ne' }] },
            ],
          },
        ],
      },
    },
  },
  {
    given: 'filter[and][1][isotopes]=24&filter[and][0][isotopes]=25',
    want: { filters: { match: 'all', members: [{ values: [24] }, { values: [25] }] } },
  },
  {
    given: 'filter[forms(name:Bis%252C x,fraction:0.5).citation]=citations/a',
    want: {
      filters: {
        members: [
          {
            model: { path: 'forms.citation' },
            selector: {
              list: 'forms',
              conditions: [
                { model: { path: 'forms.name' }, value: 'Bis, x' },
                { model: { path: 'forms.fraction' }, value: 0.5 },
              ],
            },
            values: ['citations/a'],
          },
        ],
      },
    },
  },
  {
    given: 'sort=-forms(name:Citrate,fraction:0.5).fraction,name',
    want: {
      sort: [
        { model: { path: 'forms.fraction' }, selector: { list: 'forms' }, descending: true },
        { model: { path: 'name' }, descending: false },
      ],
    },
  },
  {
    given: 'filter[subject]=minerals/zinc',
    type: 'claims',
    want: { filters: { members: [{ values: ['minerals/zinc'] }] } },
  },
  {
    given: 'include=claims.evidence.citation,claims&fields[citations]=title',
    want: {
      include: [
        {
          path: 'claims',
          to: ['claims'],
          from: ['minerals'],
          children: [{ path: 'evidence.citation', to: ['citations'], from: ['claims'], children: [] }],
        },
      ],
      fieldsOf: { citations: ['title'] },
    },
  },
  {
    given: 'include=subject.related',
    type: 'claims',
    want: {
      include: [{ to: ['minerals', 'symptoms'], children: [{ from: ['minerals'], to: ['minerals'] }] }],
    },
  },
]

const manyFilters = Array.from(
  { length: 21 },
  (_, index) => `filter[name][${index % 2 ? 'ne' : 'eq'}]=${index}`,
)

type Refused = {
  given: string
  code: string
  parameter: string
  value: string
  allowed: string | RegExp
  type?: string
}

const refused: Refused[] = [
  { given: 'page=2', code: 'unknown-parameter', parameter: 'page', value: '2', allowed: 'cursor' },
  { given: 'limit[]=2', code: 'unknown-parameter', parameter: 'limit[]', value: '2', allowed: 'limit' },
  { given: 'filter=x', code: 'unknown-parameter', parameter: 'filter', value: 'x', allowed: 'filter[path]' },
  { given: '__proto__=x', code: 'unknown-parameter', parameter: '__proto__', value: 'x', allowed: 'limit' },
  {
    given: 'filter[name][eq][x]=1',
    code: 'unknown-parameter',
    parameter: 'filter[name][eq][x]',
    value: '1',
    allowed: 'filter[path][operator]',
  },
  {
    given: 'filter[or][0]=x',
    code: 'unknown-parameter',
    parameter: 'filter[or][0]',
    value: 'x',
    allowed: 'filter[or][0][path]',
  },
  { given: 'filter[or]=x', code: 'invalid-value', parameter: 'filter[or]', value: 'x', allowed: /0 to 19/ },
  ...['x', '-1', '20', '1.5', '01', '__proto__'].map((index) => ({
    given: `filter[or][${index}][name]=x`,
    code: 'invalid-value',
    parameter: `filter[or][${index}][name]`,
    value: index,
    allowed: /0 to 19/,
  })),
  {
    given: 'filter[or][0][name]=x&filter[or][2][name]=y',
    code: 'invalid-value',
    parameter: 'filter[or][2]',
    value: '2',
    allowed: '1',
  },
  {
    given: 'filter[or][0][and][1][name]=x',
    code: 'invalid-value',
    parameter: 'filter[or][0][and][1]',
    value: '1',
    allowed: '0',
  },
  {
    given: 'filter[or][0][name]=x&filter[or][0][name]=y',
    code: 'repeated-parameter',
    parameter: 'filter[or][0][name]',
    value: 'y',
    allowed: 'once',
  },
  {
    given: 'filter[or][0][or][0][or][0][or][0][name]=x',
    code: 'query-too-large',
    parameter: 'filter[or][0][or][0][or][0][or][0][name]',
    value: '4 levels',
    allowed: /at most 3/,
  },
  {
    given: 'filter[or][0][nme]=x',
    code: 'unknown-filter',
    parameter: 'filter[or][0][nme]',
    value: 'nme',
    allowed: 'name',
  },
  {
    given: 'filter[nor][0][name]=x',
    code: 'unknown-parameter',
    parameter: 'filter[nor][0][name]',
    value: 'x',
    allowed: 'filter[path][operator]',
  },
  {
    given: 'filter[name(x:y).z]=1',
    code: 'unknown-filter',
    parameter: 'filter[name(x:y).z]',
    value: 'name(x:y).z',
    allowed: 'forms(key:value).path',
  },
  ...[
    'forms()',
    'forms(name:x)',
    'forms(name:x)fraction',
    'forms(name:x.fraction',
    'forms(name:x)(y:z).name',
  ].map((path) => ({
    given: `filter[${path}]=1`,
    code: 'unknown-filter',
    parameter: `filter[${path}]`,
    value: path,
    allowed: 'forms(key:value).path',
  })),
  ...['', 'name', ':x', 'nme:x', 'constructor:x'].map((condition) => ({
    given: `filter[forms(${condition}).fraction]=1`,
    code: 'unknown-filter',
    parameter: `filter[forms(${condition}).fraction]`,
    value: condition,
    allowed: 'citation',
  })),
  {
    given: 'filter[forms(name:x).nme]=1',
    code: 'unknown-filter',
    parameter: 'filter[forms(name:x).nme]',
    value: 'nme',
    allowed: 'fraction',
  },
  {
    given: 'filter[forms(fraction:many).name]=x',
    code: 'invalid-value',
    parameter: 'filter[forms(fraction:many).name]',
    value: 'many',
    allowed: /a number/,
  },
  {
    given: 'filter[forms(citation:people/ana).name]=x',
    code: 'invalid-value',
    parameter: 'filter[forms(citation:people/ana).name]',
    value: 'people/ana',
    allowed: /citations\//,
  },
  {
    given: 'filter[forms(name:100%25).fraction]=1',
    code: 'invalid-value',
    parameter: 'filter[forms(name:100%).fraction]',
    value: 'name:100%',
    allowed: /percent-encoded/,
  },
  {
    given: `filter[forms(${Array.from({ length: 6 }, () => 'name:x').join(',')}).fraction]=1`,
    code: 'query-too-large',
    parameter: `filter[forms(${Array.from({ length: 6 }, () => 'name:x').join(',')}).fraction]`,
    value: '6 keys',
    allowed: /at most 5/,
  },
  {
    given: 'filter[forms(name:x).fraction][contains]=1',
    code: 'unknown-operator',
    parameter: 'filter[forms(name:x).fraction][contains]',
    value: 'contains',
    allowed: 'gte',
  },
  {
    given: 'sort=forms(name:x).citation',
    code: 'unknown-sort',
    parameter: 'sort',
    value: 'forms(name:x).citation',
    allowed: 'forms(key:value).fraction',
  },
  {
    given: 'sort=forms.fraction',
    code: 'unknown-sort',
    parameter: 'sort',
    value: 'forms.fraction',
    allowed: 'forms(key:value).fraction',
  },
  {
    given: 'sort=name,-forms(fraction:many).name',
    code: 'invalid-value',
    parameter: 'sort',
    value: 'many',
    allowed: /a number/,
  },
  ...['forms(name:x', 'forms(name:x,y', '(', ')', 'forms)name:x(.fraction'].map((key) => ({
    given: `sort=${key}`,
    code: 'unknown-sort',
    parameter: 'sort',
    value: key,
    allowed: 'name',
  })),
  { given: 'limit=1&limit=2', code: 'repeated-parameter', parameter: 'limit', value: '2', allowed: 'once' },
  { given: 'limit=0', code: 'invalid-value', parameter: 'limit', value: '0', allowed: /1 to 100/ },
  { given: 'limit=101', code: 'invalid-value', parameter: 'limit', value: '101', allowed: /1 to 100/ },
  { given: 'limit=-5', code: 'invalid-value', parameter: 'limit', value: '-5', allowed: /1 to 100/ },
  { given: 'limit=1.5', code: 'invalid-value', parameter: 'limit', value: '1.5', allowed: /1 to 100/ },
  { given: 'limit=abc', code: 'invalid-value', parameter: 'limit', value: 'abc', allowed: /1 to 100/ },
  { given: 'limit=', code: 'invalid-value', parameter: 'limit', value: '', allowed: /1 to 100/ },
  { given: 'locale=fr', code: 'invalid-value', parameter: 'locale', value: 'fr', allowed: 'es' },
  { given: 'count=yes', code: 'invalid-value', parameter: 'count', value: 'yes', allowed: 'true' },
  { given: 'fields=name,nme', code: 'unknown-field', parameter: 'fields', value: 'nme', allowed: 'name' },
  { given: 'fields=', code: 'unknown-field', parameter: 'fields', value: '', allowed: 'name' },
  {
    given: 'fields[claims]=statement',
    code: 'unknown-parameter',
    parameter: 'fields[claims]',
    value: 'statement',
    allowed: /^$/,
  },
  {
    given: 'include=related&fields[claims]=statement',
    code: 'unknown-parameter',
    parameter: 'fields[claims]',
    value: 'statement',
    allowed: 'fields[minerals]',
  },
  {
    given: 'include=claims&fields[claims]=name',
    code: 'unknown-field',
    parameter: 'fields[claims]',
    value: 'name',
    allowed: 'statement',
  },
  { given: 'sort=nme', code: 'unknown-sort', parameter: 'sort', value: 'nme', allowed: 'name' },
  { given: 'sort=routes', code: 'unknown-sort', parameter: 'sort', value: 'routes', allowed: 'name' },
  { given: 'sort=', code: 'unknown-sort', parameter: 'sort', value: '', allowed: 'name' },
  {
    given: 'sort=name,slug,symbol,category,essential,discovered',
    code: 'query-too-large',
    parameter: 'sort',
    value: '6 keys',
    allowed: /at most 5/,
  },
  { given: 'include=x', code: 'unknown-include', parameter: 'include', value: 'x', allowed: 'claims' },
  { given: 'include=name', code: 'unknown-include', parameter: 'include', value: 'name', allowed: 'claims' },
  {
    given: 'include=claims.x',
    code: 'unknown-include',
    parameter: 'include',
    value: 'claims.x',
    allowed: 'claims.citations',
  },
  {
    given: 'include=claims.citations.claims',
    code: 'unknown-include',
    parameter: 'include',
    value: 'claims.citations.claims',
    allowed: 'claims.citations',
  },
  {
    given: `include=${Array.from({ length: 11 }, (_, index) => `a${index}`).join(',')}`,
    code: 'query-too-large',
    parameter: 'include',
    value: '11 paths',
    allowed: /at most 10/,
  },
  { given: 'filter[nme]=x', code: 'unknown-filter', parameter: 'filter[nme]', value: 'nme', allowed: 'name' },
  {
    given: 'filter[summary]=x',
    code: 'unknown-filter',
    parameter: 'filter[summary]',
    value: 'summary',
    allowed: 'name',
  },
  {
    given: 'filter[constructor]=x',
    code: 'unknown-filter',
    parameter: 'filter[constructor]',
    value: 'constructor',
    allowed: 'name',
  },
  {
    given: 'filter[name][like]=x',
    code: 'unknown-operator',
    parameter: 'filter[name][like]',
    value: 'like',
    allowed: 'contains',
  },
  {
    given: 'filter[name][gt]=x',
    code: 'unknown-operator',
    parameter: 'filter[name][gt]',
    value: 'gt',
    allowed: 'contains',
  },
  {
    given: 'filter[claims][ne]=x',
    code: 'unknown-operator',
    parameter: 'filter[claims][ne]',
    value: 'ne',
    allowed: 'exists',
  },
  {
    given: 'filter[category]=metal',
    code: 'invalid-value',
    parameter: 'filter[category]',
    value: 'metal',
    allowed: 'macro',
  },
  {
    given: 'filter[category][in]=macro,metal',
    code: 'invalid-value',
    parameter: 'filter[category][in]',
    value: 'metal',
    allowed: 'macro',
  },
  {
    given: 'filter[atomicNumber]=twelve',
    code: 'invalid-value',
    parameter: 'filter[atomicNumber]',
    value: 'twelve',
    allowed: /a number/,
  },
  {
    given: 'filter[atomicNumber]=0x10',
    code: 'invalid-value',
    parameter: 'filter[atomicNumber]',
    value: '0x10',
    allowed: /a number/,
  },
  {
    given: 'filter[essential]=1',
    code: 'invalid-value',
    parameter: 'filter[essential]',
    value: '1',
    allowed: 'true',
  },
  {
    given: 'filter[name][exists]=x',
    code: 'invalid-value',
    parameter: 'filter[name][exists]',
    value: 'x',
    allowed: 'false',
  },
  {
    given: 'filter[name]=',
    code: 'invalid-value',
    parameter: 'filter[name]',
    value: '',
    allowed: /not empty/,
  },
  {
    given: 'filter[discovered]=2026-02-30',
    code: 'invalid-value',
    parameter: 'filter[discovered]',
    value: '2026-02-30',
    allowed: /a date/,
  },
  {
    given: 'filter[discovered]=2026-02-03T00:00:00Z',
    code: 'invalid-value',
    parameter: 'filter[discovered]',
    value: '2026-02-03T00:00:00Z',
    allowed: /a date/,
  },
  {
    given: 'filter[publishedAt][gt]=yesterday',
    code: 'invalid-value',
    parameter: 'filter[publishedAt][gt]',
    value: 'yesterday',
    allowed: /an instant/,
  },
  {
    given: 'filter[subject]=people/ana',
    type: 'claims',
    code: 'invalid-value',
    parameter: 'filter[subject]',
    value: 'people/ana',
    allowed: /minerals\//,
  },
  {
    given: `filter[name][in]=${'a,'.repeat(100)}a`,
    code: 'query-too-large',
    parameter: 'filter[name][in]',
    value: '101 values',
    allowed: /at most 100/,
  },
  {
    given: manyFilters.map((filter, index) => filter.replace('name', `name${index}`)).join('&'),
    code: 'query-too-large',
    parameter: 'filter',
    value: '21 filters',
    allowed: /at most 20/,
  },
  {
    given: `filter[name]=${'x'.repeat(4096)}`,
    code: 'query-too-large',
    parameter: 'query',
    value: '4110 characters',
    allowed: /at most 4096/,
  },
  {
    given: 'cursor=nonsense',
    code: 'invalid-cursor',
    parameter: 'cursor',
    value: 'nonsense',
    allowed: /links\.next/,
  },
]

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
