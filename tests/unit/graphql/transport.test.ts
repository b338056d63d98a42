import { createHash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRecord, magnesium, publish } from '../../helpers/fixtureRecords'
import { startApp, testHealth, type RunningApp } from '../api/startApp'
import { bodyOf, getGraphql, graphqlPath, postGraphql } from './askGraphql'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const query = '{ mineral(slug: "magnesium", locale: en) { name claims { nodes { slug } } } }'

const headersIn = (given: unknown): Record<string, string> =>
  Object.fromEntries(new Headers(given instanceof Object ? Object.entries(given) : []))

/** `fetch` as the audits use it, over the app under test. */
const fetchFn = async (url: string, init: Partial<RequestInit> = {}): Promise<Response> => {
  const { pathname, search } = new URL(url)
  const { method = 'GET', headers, body } = init
  const answer = await app.ask(`${pathname}${search}`, {
    method,
    headers: { accept: '*/*', ...headersIn(headers) },
    ...(typeof body === 'string' ? { body } : {}),
  })
  const shown = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)])
  return new Response(answer.body.toString(), { status: answer.status, headers: shown })
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: 'http://graphql.test/graphql', fetchFn })

  /** From before 2025, when answers were plain JSON unless asked otherwise. */
  const outdated = /SHOULD (accept \*\/\* and use application\/json|assume application\/json)/

  test.each(audits.filter(({ name }) => !outdated.test(name)).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn()
      expect(result.status === 'ok' ? undefined : result.reason).toBeUndefined()
    },
  )
})

describe('an answer', () => {
  test('to a GET may be kept, and is 304 for who has it', async () => {
    const first = await getGraphql(app, query)
    expect(first.headers).toMatchObject({
      'content-type': 'application/graphql-response+json; charset=utf-8',
      'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
      'cache-tag': 'graphql,minerals,claims,minerals:magnesium,claims:mg-cramps,claims:zn-mg',
      'cofactor-revision': '10',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      vary: 'Accept, Accept-Encoding',
      'access-control-allow-origin': '*',
    })
    const again = await getGraphql(app, query, { 'If-None-Match': String(first.headers.etag) })
    expect([again.status, again.body.length]).toEqual([304, 0])
    const head = await app.ask(graphqlPath(query), { method: 'HEAD' })
    expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, first.headers.etag])
  })

  test('varies by language only where the query does not say which', async () => {
    const { headers } = await getGraphql(app, '{ mineral(slug: "zinc") { name } }')
    expect(headers.vary).toBe('Accept, Accept-Language, Accept-Encoding')
    const es = await getGraphql(app, '{ mineral(slug: "zinc") { name } }', { 'Accept-Language': 'es' })
    expect(es.headers.etag).not.toBe(headers.etag)
  })

  test('to a POST is the same, and never 304', async () => {
    const got = await getGraphql(app, query)
    const posted = await postGraphql(app, { query }, { 'If-None-Match': String(got.headers.etag) })
    expect([posted.status, posted.body.toString()]).toEqual([200, got.body.toString()])
  })

  test('is compressed as the caller takes it', async () => {
    const long = `{ minerals { nodes { ${'name symbol summary { html } '} governance { reviewState } claims { nodes { statement } } } }
      __schema { types { name description } } }`
    const plain = await getGraphql(app, long)
    const packed = await getGraphql(app, long, { 'Accept-Encoding': 'br' })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true)
  })

  test('is made anew when the edition changes, also when it was kept', async () => {
    const running = await startApp()
    const [before, kept] = [await getGraphql(running, query), await getGraphql(running, query)]
    expect(kept.headers.etag).toBe(before.headers.etag)
    running.store.apply(publish(createRecord('people', 'ada', { name: 'Ada' }), 11))
    const elsewhere = await getGraphql(running, query)
    expect([elsewhere.headers.etag, elsewhere.headers['cofactor-revision']]).toEqual([
      before.headers.etag,
      '11',
    ])
    const renamed = { ...magnesium, fields: { ...magnesium.fields, name: { en: 'Mg' } } }
    running.store.apply(publish(renamed, 12))
    const changed = await getGraphql(running, query)
    expect(changed.headers.etag).not.toBe(before.headers.etag)
    expect(bodyOf(changed).data).toMatchObject({ mineral: { name: 'Mg' } })
    await running.close()
  })

  test('depends on the variables and on the operation', async () => {
    const both =
      'query A($slug: String!) { mineral(slug: $slug) { name } } query B { mineral(slug: "iron") { symbol } }'
    const ask = async (operationName: string, variables: object = {}) =>
      bodyOf(await postGraphql(app, { query: both, operationName, variables })).data
    expect(await ask('A', { slug: 'zinc' })).toEqual({ mineral: { name: 'Zinc' } })
    expect(await ask('A', { slug: 'iron' })).toEqual({ mineral: { name: 'Iron' } })
    expect(await ask('B')).toEqual({ mineral: { symbol: 'Fe' } })
  })

  test('with an error of ours tells nothing of it, and tells the operator', async () => {
    const reported: unknown[] = []
    const store = app.store
    const broken = await startApp({
      store: {
        ...store,
        revision: store.revision,
        locate: () => {
          throw new Error('secret of the store')
        },
      },
      reportError: (error) => reported.push(error),
    })
    for (let time = 0; time < 4; time += 1) {
      const answer = await postGraphql(broken, { query, variables: { time } })
      expect(answer.body.toString()).not.toContain('secret')
      expect(bodyOf(answer)).toMatchObject({
        data: { mineral: null },
        errors: [{ path: ['mineral'], extensions: { code: 'INTERNAL_ERROR' } }],
      })
      expect(answer.headers['cache-control']).toBe('no-store')
    }
    expect(reported.map(String)).toEqual(Array(4).fill('Error: secret of the store'))
    await broken.close()
  })
})

describe('a query that is named by its hash', () => {
  const text = '{ minerals { nodes { slug } } }'
  const hash = createHash('sha256').update(text).digest('hex')
  const extensions = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })
  const byHash = (running: RunningApp, more: Readonly<Record<string, string>> = {}) =>
    running.ask(`/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions(hash)), ...more })}`)

  test('is not found at first, is remembered with its text, and is answered from then on', async () => {
    const running = await startApp()
    const unknown = await byHash(running)
    expect(bodyOf(unknown)).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    expect(unknown.headers['cache-control']).toBe('no-store')
    const told = await byHash(running, { query: text })
    const known = await byHash(running)
    expect([told.status, known.status]).toEqual([200, 200])
    expect(known.body.toString()).toBe(told.body.toString())
    expect(known.headers.etag).toBe(told.headers.etag)
    const posted = await postGraphql(running, { extensions: extensions(hash.toUpperCase()) })
    expect(posted.body.toString()).toBe(told.body.toString())
    await running.close()
  })

  test('is remembered by POST too, with variables of its own each time', async () => {
    const withSlug = 'query ($slug: String!) { mineral(slug: $slug) { symbol } }'
    const named = { extensions: extensions(createHash('sha256').update(withSlug).digest('hex')) }
    await postGraphql(app, { ...named, query: withSlug, variables: { slug: 'zinc' } })
    const answer = await postGraphql(app, { ...named, variables: { slug: 'iron' } })
    expect(bodyOf(answer)).toEqual({ data: { mineral: { symbol: 'Fe' } } })
  })

  test.each([
    [
      'a hash of something else',
      { query: '{ __typename }', extensions: extensions(hash) },
      'PERSISTED_QUERY_HASH_MISMATCH',
    ],
    [
      'another version',
      { extensions: { persistedQuery: { version: 2, sha256Hash: hash } } },
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['no hash', { extensions: { persistedQuery: { version: 1 } } }, 'PERSISTED_QUERY_NOT_SUPPORTED'],
  ])('with %s is refused', async (_what, request, code) => {
    const answer = await postGraphql(app, request)
    expect(answer.status).toBe(400)
    expect(bodyOf(answer).errors).toMatchObject([{ extensions: { code } }])
  })

  test('and is wrong is not remembered', async () => {
    const wrong = '{ nope }'
    const named = { extensions: extensions(createHash('sha256').update(wrong).digest('hex')) }
    await postGraphql(app, { ...named, query: wrong })
    expect(bodyOf(await postGraphql(app, named)).errors).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ])
  })
})

describe('what is no request of GraphQL', () => {
  test.each(['PUT', 'DELETE', 'PATCH'])('%s is a problem with the methods there are', async (method) => {
    const answer = await app.ask('/graphql', { method })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    expect(answer.json()).toMatchObject({ code: 'method-not-allowed', value: method })
  })

  test('OPTIONS lets scripts of any origin send queries', async () => {
    const { status, headers } = await app.ask('/graphql', { method: 'OPTIONS' })
    expect(status).toBe(204)
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': expect.stringContaining('Content-Type'),
      'access-control-allow-origin': '*',
    })
  })

  test.each([
    ['a type that is not read', { 'Content-Type': 'text/plain' }, 415, 'unsupported-media-type'],
    ['a compressed body', { 'Content-Encoding': 'gzip' }, 415, 'unsupported-media-type'],
    ['a form that is not made', { Accept: 'text/html' }, 406, 'not-acceptable'],
  ])('%s is a problem', async (_what, headers, status, code) => {
    const answer = await postGraphql(app, { query }, headers)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json()).toMatchObject({ code, allowed: expect.any(Array) })
  })

  test('a body that is too long is a problem, whether it says so or not', async () => {
    const body = JSON.stringify({ query, padding: 'x'.repeat(100_001) })
    const ways: readonly Record<string, string>[] = [{}, { 'Transfer-Encoding': 'chunked' }]
    for (const headers of ways) {
      const answer = await postGraphql(app, body, headers)
      expect(answer.status).toBe(413)
      expect(answer.json()).toMatchObject({ code: 'content-too-large' })
    }
    expect((await postGraphql(app, { query })).status).toBe(200)
  })

  test.each([
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{}',
    '{"query":1}',
    '{"query":"{__typename}","variables":1}',
    '{"query":"{__typename}","extensions":[]}',
  ])('the body %s is refused with what is wrong', async (body) => {
    const answer = await postGraphql(app, body)
    expect(answer.status).toBe(400)
    expect(bodyOf(answer).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
  })

  test.each([
    '/graphql',
    '/graphql?query=',
    '/graphql?query={__typename}&variables={',
    '/graphql?extensions=x',
  ])('GET %s is refused with what is wrong', async (path) => {
    const answer = await app.ask(path)
    expect(answer.status).toBe(400)
    expect(bodyOf(answer).errors).toHaveLength(1)
  })

  test('variables that lie deep in each other are refused, whatever they are for', async () => {
    const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels)
    const text =
      '{"query":"query ($filter: MineralFilter) { minerals(filter: $filter) { totalCount } }","variables":'
    for (const variables of [
      `{"filter":${deep(9_000, '{"and":[', ']}')}}`,
      `{"other":${deep(49_000, '[', ']')}}`,
      `{"filter":{"name":{"eq":${deep(49_000, '[', ']')}}}}`,
    ]) {
      const answer = await postGraphql(app, `${text}${variables}}`)
      expect(answer.status).toBe(400)
      expect(bodyOf(answer).errors).toMatchObject([{ extensions: { code: 'VARIABLES_TOO_DEEP', limit: 20 } }])
    }
  })

  test('is answered with 503 until the edition is there', async () => {
    const starting = await startApp({ health: () => ({ ...testHealth, status: 'starting' }) })
    const answer = await getGraphql(starting, query)
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1'])
    await starting.close()
  })

  test('is a page to write queries in for browsers, in development alone', async () => {
    const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
    const developed = await startApp({ hasExplorer: true })
    const page = await developed.ask('/graphql', { headers: browser })
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    expect(page.body.toString()).toContain("createFetcher({ url: '/graphql' })")
    expect((await getGraphql(developed, query, browser)).json()).toHaveProperty('data')
    await developed.close()
    expect((await app.ask('/graphql', { headers: browser })).status).toBe(400)
  })

  test('other paths are left to others', async () => {
    for (const path of ['/graphqlx', '/graphql/x', '/api/graphql']) {
      expect((await app.ask(path)).headers['content-type']).not.toMatch(/graphql|problem/)
    }
  })
})
