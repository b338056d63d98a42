import type { Given, Refused } from './types'

// Filters in groups of and and or.
const manyFilters = Array.from(
  { length: 21 },
  (_, index) => `filter[name][${index % 2 ? 'ne' : 'eq'}]=${index}`,
)

export const groupTaken: Given[] = [
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
]

export const groupRefused: Refused[] = [
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
    given: manyFilters.map((filter, index) => filter.replace('name', `name${index}`)).join('&'),
    code: 'query-too-large',
    parameter: 'filter',
    value: '21 filters',
    allowed: /at most 20/,
  },
]
