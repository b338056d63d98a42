import { parse, print } from 'graphql'
import { describe, expect, test } from 'vitest'
import { isGraphqlError, query } from '../src/graphql/index.js'
import { printDocument } from '../src/graphql/printDocument.js'
import { createSeam, failureOf } from './helpers/createSeam.js'
import { json } from './helpers/responses.js'

const queries = [
  '{ minerals { nodes { slug name } } }',
  'query Named($slug: String!, $many: [Int!]! = [1, 2], $on: Boolean = true) @live { mineral(slug: $slug) { name } }',
  '{ a: mineral(slug: "zi\\"n\\nc", locale: es) { ...F @include(if: true) ... on Mineral { symbol } ... { slug } } } fragment F on Mineral { name }',
  '{ foods(filter: { amounts: { where: { mineral: null }, amount: { gte: -1.5e3 } } }, first: 3) { totalCount } }',
  '{ x(text: """\n  block\n    text\n""") }',
  'query ($f: Filter = { or: [{ a: "b" }], c: D }) { x(f: $f) }',
]

describe('printing a parsed query', () => {
  test.each(queries)('means the same: %s', (text) => {
    const printed = printDocument(parse(text, { noLocation: true }))
    // Block strings are printed as plain ones.
    expect(print(parse(printed))).toBe(
      print(parse(text)).replace(/"""[^]*"""/, JSON.stringify('block\n  text')),
    )
  })

  test('the text that it was parsed from goes before, and a typed text is taken as it is', () => {
    expect(printDocument(parse('{   x }'))).toBe('{   x }')
    expect(printDocument(new String('{ y }'))).toBe('{ y }')
  })
})

describe('query', () => {
  test('a short one is asked by GET with its variables, as a cache can keep it', async () => {
    const { client, requests } = createSeam([() => json({ data: { x: 1 } })])
    expect(await query<unknown, { slug: string }>(client, '{ x }', { variables: { slug: 'é' } })).toEqual({
      x: 1,
    })
    const { pathname, searchParams } = new URL(requests[0]?.url ?? '')
    expect([pathname, ...searchParams]).toEqual([
      '/graphql',
      ['query', '{ x }'],
      ['variables', '{"slug":"é"}'],
    ])
    expect(requests[0]?.headers.get('accept')).toBe('application/json')
  })

  test('part of an answer is no answer: the error has the rest', async () => {
    const errors = [
      { message: 'No such sort', path: ['b'], extensions: { code: 'UNKNOWN_SORT', allowed: ['name'] } },
      { message: 'Other' },
    ]
    const { client } = createSeam([() => json({ data: { a: 1, b: null }, errors })])
    const error = await failureOf(query(client, '{ a b }'))
    expect(isGraphqlError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'UNKNOWN_SORT', data: { a: 1 }, errors, method: 'GET' })
    expect(error).toMatchObject({ message: expect.stringContaining('No such sort (and 1 more)') })
  })

  test('what is no GraphQL at all is a ParseError', async () => {
    const { client } = createSeam([() => json({ hello: 'world' })])
    expect(await failureOf(query(client, '{ x }'))).toMatchObject({ name: 'ParseError' })
  })
})
