import type { Given, Refused } from './types'

// What is said of lists besides filters: sizes, orders, languages, fields, includes.
export const listTaken: Given[] = [
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

export const listRefused: Refused[] = [
  { given: 'page=2', code: 'unknown-parameter', parameter: 'page', value: '2', allowed: 'cursor' },
  { given: 'limit[]=2', code: 'unknown-parameter', parameter: 'limit[]', value: '2', allowed: 'limit' },
  { given: '__proto__=x', code: 'unknown-parameter', parameter: '__proto__', value: 'x', allowed: 'limit' },
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
  {
    given: 'cursor=nonsense',
    code: 'invalid-cursor',
    parameter: 'cursor',
    value: 'nonsense',
    allowed: /links\.next/,
  },
]
