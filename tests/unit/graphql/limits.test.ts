import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type RunningApp } from '../api/startApp'
import { bodyOf, postGraphql } from './askGraphql'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** Minerals that lead to claims that lead to minerals, each step three fields deeper. */
const deep = (steps: number): string =>
  steps === 0 ? 'slug' : `claims(first: 1) { nodes { subject { ... on Mineral { ${deep(steps - 1)} } } } }`

const codesOf = async (query: string, variables: object = {}): Promise<[number, unknown[]]> => {
  const answer = await postGraphql(app, { query, variables })
  return [answer.status, (bodyOf(answer).errors ?? []).map(({ extensions }) => extensions?.code)]
}

describe('a query that asks for too much is refused before anything is answered:', () => {
  test.each([
    ['too many tokens', `{ ${times(1001, () => 'x')} }`, 'TOO_MANY_TOKENS'],
    ['too many aliases', `{ ${times(31, (index) => `a${index}: __typename`)} }`, 'TOO_MANY_ALIASES'],
    ['too many directives', `{ ${times(31, () => '__typename @include(if: true)')} }`, 'TOO_MANY_DIRECTIVES'],
    ['too deep', `{ mineral(slug: "magnesium") { ${deep(5)} } }`, 'QUERY_TOO_DEEP'],
    [
      'too deep through fragments',
      `{ mineral(slug: "magnesium") { ...A } } ${'fragment A on Mineral { '}${deep(2).replace('slug', '...B')} }
       fragment B on Mineral { ${deep(3)} }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'lists in lists',
      '{ minerals(first: 100) { nodes { claims(first: 100) { nodes { subject { __typename ... on Mineral { name symbol } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'lists in lists, through edges and fragments',
      `{ minerals(first: 100) { ...M } } fragment M on MineralConnection { edges { node { ...C } } }
       fragment C on Mineral { claims(first: 100) { edges { cursor node { slug statement } } } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'many lists at once',
      `{ ${times(21, (index) => `a${index}: minerals(first: 1) { totalCount }`)} }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'fragments that double each other',
      `{ minerals { nodes { ...F0 } } } fragment F25 on Mineral { slug }
       ${times(25, (index) => `fragment F${index} on Mineral { related { ...F${index + 1} } ...F${index + 1} }`)}`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'introspection more than once',
      `{ ${times(2, (index) => `a${index}: __schema { types { fields { name args { name } type { name } } } }`)} }`,
      'QUERY_TOO_COSTLY',
    ],
  ])('%s', async (_what, query, code) => {
    const [status, codes] = await codesOf(query)
    expect(status).toBe(400)
    expect(codes).toContain(code)
  })

  test('also when only its variables tell', async () => {
    const query = `query ($page: Int!, $inner: Int = 1) { minerals(first: $page) { nodes {
      claims(first: $inner) { nodes { slug statement certainty } } } } }`
    expect(await codesOf(query, { page: 2, inner: 2 })).toEqual([200, []])
    expect(await codesOf(query, { page: 100, inner: 100 })).toEqual([400, ['QUERY_TOO_COSTLY']])
    expect(await codesOf(query, { page: 100 })).toEqual([200, []])
    expect(await codesOf(query, { page: 2, inner: 2 })).toEqual([200, []])
  })

  test('the refusal says how much it is and how much may be', async () => {
    const answer = await postGraphql(app, { query: `{ mineral(slug: "magnesium") { ${deep(5)} } }` })
    expect(bodyOf(answer)).toEqual({
      errors: [
        {
          message: 'The query has 17 fields in each other and may have 15. Ask for less at once.',
          extensions: { code: 'QUERY_TOO_DEEP', found: 17, limit: 15 },
        },
      ],
    })
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

describe('what is within the limits is answered:', () => {
  test.each([
    ['introspection', getIntrospectionQuery()],
    ['deep as may be', `{ mineral(slug: "magnesium") { ${deep(4)} } }`],
    [
      'a page of a hundred with their claims',
      '{ minerals(first: 100) { totalCount nodes { name symbol summary { text } claims(first: 20) { totalCount nodes { slug } } } } }',
    ],
    [
      'a document with all its claims and their works',
      '{ mineral(slug: "magnesium") { claims(first: 100) { nodes { slug statement citations { slug title year } evidence { note citation { title } } } } } }',
    ],
    [
      'a list of each type',
      '{ minerals { totalCount } symptoms { totalCount } claims { totalCount } citations { totalCount } people { totalCount } }',
    ],
  ])('%s', async (_what, query) => {
    expect(await codesOf(query)).toEqual([200, []])
  })
})

describe('a query that is wrong is refused with what is wrong:', () => {
  test.each([
    ['{ mineral(slug: "x") { nope } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ mineral { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ minerals(filter: { nope: { eq: 1 } }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ mineral(slug: "x") { ...A } } fragment A on Mineral { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ mineral(slug: "x")', 'GRAPHQL_PARSE_FAILED'],
    ['', 'GRAPHQL_PARSE_FAILED'],
    ['mutation { delete }', 'OPERATION_NOT_SUPPORTED'],
    ['subscription { minerals }', 'OPERATION_NOT_SUPPORTED'],
    ['query A { __typename } query B { __typename }', 'OPERATION_NOT_FOUND'],
    ['fragment A on Mineral { name }', 'OPERATION_NOT_FOUND'],
    ['query ($slug: String!) { mineral(slug: $slug) { name } }', 'BAD_USER_INPUT'],
  ])('%s', async (query, code) => {
    const [status, codes] = await codesOf(query)
    expect(status).toBe(400)
    expect(new Set(codes)).toEqual(new Set([code]))
  })

  test('variables of the wrong form, each time alike', async () => {
    const query = 'query ($filter: MineralFilter) { minerals(filter: $filter) { totalCount } }'
    for (let time = 0; time < 4; time += 1) {
      expect(await codesOf(query, { filter: { name: { like: 'x' } }, time })).toEqual([
        400,
        ['BAD_USER_INPUT'],
      ])
      expect(await codesOf(query, { filter: { name: { eq: 'x' } }, time })).toEqual([200, []])
    }
  })
})
