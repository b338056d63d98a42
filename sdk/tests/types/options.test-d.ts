import { expectTypeOf, test } from 'vitest'
import { createClient, isNotFoundError, isProblemError } from '../../src/index.js'
import type { IncludePath, NotFoundError, ProblemError, SortKey } from '../../src/index.js'

const client = createClient({ baseUrl: 'https://cms.example.org' })

test('a path that leads nowhere is an error where it is written', () => {
  // @ts-expect-error -- claims, not claim
  client.minerals.get('zinc', { include: ['claim'] })
  // @ts-expect-error -- a name is no reference
  client.minerals.get('zinc', { include: ['name'] })
  // @ts-expect-error -- evidence is a list of groups; the path has to go on to a reference
  client.claims.get('c', { include: ['evidence'] })
  // @ts-expect-error -- three hops
  client.minerals.get('zinc', { include: ['claims.citations.claims'] })
  // @ts-expect-error -- a path of another type
  client.people.list({ include: ['claims'] })
  // @ts-expect-error -- one wrong path among right ones
  client.minerals.list({ include: ['claims', 'clams'] })
})

test('a list whose items the compiler does not know is refused, as the result would have no true type', () => {
  const paths: IncludePath<'minerals'>[] = []
  // @ts-expect-error -- not a tuple
  client.minerals.get('zinc', { include: paths })
  const names: ('name' | 'symbol')[] = []
  // @ts-expect-error -- not a tuple
  client.minerals.get('zinc', { fields: names })
  const fixed = ['claims.citations'] as const
  client.minerals.get('zinc', { include: fixed })
})

test('fields are those of the type, at least one', () => {
  client.minerals.get('zinc', { fields: ['name', 'publishedAt'] })
  // @ts-expect-error -- no such field
  client.minerals.get('zinc', { fields: ['nmae'] })
  // @ts-expect-error -- type and slug always come
  client.minerals.get('zinc', { fields: ['slug'] })
  // @ts-expect-error -- nothing at all
  client.minerals.get('zinc', { fields: [] })
  // @ts-expect-error -- a field of another type
  client.minerals.get('zinc', { include: ['claims'], fieldsOf: { claims: ['symbol'] } })
})

test('filters take the paths, operators and values that the API lists', () => {
  client.claims.list({
    filter: { certainty: 'low', 'governance.reviewState': { in: ['reviewed', 'in-review'] } },
  })
  client.citations.list({ filter: { year: { gte: 2015, lt: 2020 }, title: { contains: 'magnesium' } } })
  // @ts-expect-error -- no such path
  client.claims.list({ filter: { certanty: 'low' } })
  // @ts-expect-error -- no such value
  client.claims.list({ filter: { certainty: 'lowish' } })
  // @ts-expect-error -- no such operator for this kind of value
  client.claims.list({ filter: { certainty: { contains: 'low' } } })
  // @ts-expect-error -- a list is for `in`
  client.citations.list({ filter: { year: [2015, 2016] } })
})

test('filters take groups, which hold what filters hold', () => {
  client.citations.list({
    filter: {
      or: [{ year: { lt: 1990 } }, { and: [{ year: { gte: 2015 } }, { title: { contains: 'zinc' } }] }],
    },
  })
  // @ts-expect-error -- no such path, in a group
  client.citations.list({ filter: { or: [{ yaer: 1990 }] } })
  // @ts-expect-error -- a group is a list
  client.citations.list({ filter: { or: { year: 1990 } } })
})

test('filters and orders take values of selected elements of lists', () => {
  client.foods.list({
    filter: { 'amounts(mineral:magnesium).amount': { gte: 100 }, group: 'legumes' },
    sort: ['-amounts(mineral:magnesium).amount', 'name'],
  })
  // @ts-expect-error -- a selector has a path after it
  client.foods.list({ filter: { 'amounts(mineral:magnesium)': 100 } })
  // @ts-expect-error -- no such operator at all
  client.foods.list({ filter: { 'amounts(mineral:magnesium).amount': { atLeast: 100 } } })
  // @ts-expect-error -- no value to select by
  client.foods.list({ sort: ['amounts(mineral).amount'] })
})

test('sort takes the fields that the API lists, either way round', () => {
  client.citations.list({ sort: ['-year', 'title'] })
  expectTypeOf<'-year'>().toMatchTypeOf<SortKey<'citations'>>()
  // @ts-expect-error -- no such field
  client.citations.list({ sort: ['-yaer'] })
})

test('an option that does not exist is an error, as is a list’s option on a single document', () => {
  // @ts-expect-error -- include
  client.minerals.get('zinc', { inclde: ['claims'] })
  // @ts-expect-error -- one document has no filter
  client.minerals.get('zinc', { filter: { category: 'macromineral' } })
  // @ts-expect-error -- no such language
  client.minerals.get('zinc', { locale: 'fr' })
  // @ts-expect-error -- baseUrl is needed
  createClient({})
})

test('undefined is as good as absent where a default is', () => {
  client.minerals.list({
    signal: undefined,
    timeout: undefined,
    locale: undefined,
    filter: undefined,
    sort: undefined,
  })
  createClient({ baseUrl: '/', apiKey: undefined, cache: undefined, fetch: undefined, retry: undefined })
})

test('the platform’s fetch fits, and so does a plain function', () => {
  createClient({ baseUrl: '/', fetch })
  createClient({ baseUrl: '/', fetch: (url, init) => fetch(url, { ...init, cache: 'no-store' }) })
})

test('guards narrow, and names are literals to switch on', () => {
  const error: unknown = null
  if (isNotFoundError(error)) {
    expectTypeOf(error).toEqualTypeOf<NotFoundError>()
    expectTypeOf(error.name).toEqualTypeOf<'NotFoundError'>()
  }
  if (isProblemError(error)) {
    expectTypeOf(error).toEqualTypeOf<ProblemError>()
    expectTypeOf(error.status).toEqualTypeOf<number>()
  }
})
