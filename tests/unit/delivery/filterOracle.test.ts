import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecord, publishAll } from '../../helpers/fixtureRecords'
import { slugsOf, storeOf } from './deliveryHelpers'

type Values = {
  symbol?: string
  atomicNumber?: number
  isotopes?: number[]
  category?: string
  essential?: boolean
  discovered?: string
}

const symbols = ['Mg', 'mg', 'Ñ', 'n', 'Zinc', 'zínc-2']
const days = ['1808-06-30', '1808-07-01', '1900-01-01']
const categories = ['macro', 'trace', 'electrolyte']
const small = fc.integer({ min: 0, max: 4 })

const documents: fc.Arbitrary<Values[]> = fc.array(
  fc.record(
    {
      symbol: fc.constantFrom(...symbols),
      atomicNumber: small,
      isotopes: fc.array(small, { maxLength: 3 }),
      category: fc.constantFrom(...categories),
      essential: fc.boolean(),
      discovered: fc.constantFrom(...days),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 12 },
)

type Asked = { path: keyof Values; operator: string; values: (string | number | boolean)[] }

const asked = (path: keyof Values, operators: string[], value: fc.Arbitrary<string | number | boolean>) =>
  fc.constantFrom(...operators).chain((operator): fc.Arbitrary<Asked> => {
    const isSeveral = operator === 'in' || operator === 'nin'
    const one = operator === 'exists' ? fc.boolean() : value
    return fc
      .array(one, { minLength: 1, maxLength: isSeveral ? 3 : 1 })
      .map((values) => ({ path, operator, values }))
  })

const sets = ['eq', 'ne', 'in', 'nin', 'exists']
const ordered = [...sets, 'gt', 'gte', 'lt', 'lte']
const filters = fc.array(
  fc.oneof(
    asked('symbol', [...sets, 'contains', 'startsWith'], fc.constantFrom(...symbols, 'N', 'z', 'INC')),
    asked('atomicNumber', ordered, small),
    asked('isotopes', ordered, small),
    asked('category', sets, fc.constantFrom(...categories)),
    asked('essential', ['eq', 'ne', 'exists'], fc.boolean()),
    asked('discovered', ordered, fc.constantFrom(...days, '1850-12-31')),
  ),
  { minLength: 1, maxLength: 3 },
)

const plain = (text: unknown): string =>
  String(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** What each operator means, said as shortly as it can be. */
const oracle: Record<string, (have: unknown[], want: (string | number | boolean)[]) => boolean> = {
  eq: (have, [want]) => have.some((value) => value === want),
  ne: (have, [want]) => have.every((value) => value !== want),
  in: (have, want) => have.some((value) => want.some((other) => other === value)),
  nin: (have, want) => have.every((value) => want.every((other) => other !== value)),
  exists: (have, [want]) => have.length > 0 === want,
  gt: (have, [want = 0]) => have.some((value) => isAbove(value, want)),
  lte: (have, [want = 0]) => have.some((value) => !isAbove(value, want)),
  lt: (have, [want = 0]) => have.some((value) => isAbove(want, value)),
  gte: (have, [want = 0]) => have.some((value) => !isAbove(want, value)),
  contains: (have, [want]) => have.some((value) => plain(value).includes(plain(want))),
  startsWith: (have, [want]) => have.some((value) => plain(value).indexOf(plain(want)) === 0),
}

const isAbove = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? a > b : String(a) > String(b)

const valuesOf = (document: Values, path: keyof Values): unknown[] => [document[path] ?? []].flat()

test('filters find what their meaning says, alone and together', () => {
  fc.assert(
    fc.property(documents, filters, (given, wanted) => {
      const records = given.map((values, index) =>
        createRecord('minerals', `m${String(index).padStart(2, '0')}`, { ...values }),
      )
      const query = new URLSearchParams([
        ['sort', 'slug'],
        ['limit', '100'],
      ])
      const distinct = new Map(wanted.map((filter) => [`filter[${filter.path}][${filter.operator}]`, filter]))
      for (const [name, { values }] of distinct) query.set(name, values.join(','))
      const expected = records.filter((_record, index) =>
        [...distinct.values()].every(({ path, operator, values }) =>
          oracle[operator]?.(valuesOf(given[index] ?? {}, path), values),
        ),
      )
      expect(slugsOf(storeOf(publishAll(records)), 'minerals', query.toString())).toEqual(
        expected.map(({ slug }) => slug),
      )
    }),
    { numRuns: 500 },
  )
})
