import type { Given, Refused } from './types'

// Filters and orders by selected elements of a list.
export const selectorTaken: Given[] = [
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
]

export const selectorRefused: Refused[] = [
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
]
