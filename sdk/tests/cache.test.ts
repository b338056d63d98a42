import { describe, expect, test } from 'vitest'
import { isNotFoundError, isTimeoutError, memoryCache, type Cache, type CacheEntry } from '../src/index.js'
import { document, envelope, ref, zinc } from './helpers/content.js'
import { createSeam, failureOf, hang, type Handler } from './helpers/createSeam.js'
import { json, notModified, page, problem } from './helpers/responses.js'

const etag = '"v1"'
const tagged: Handler = () => json(envelope(zinc), { headers: { etag } })

/** As a server does: 304 to those who have the newest. */
const conditional: Handler = (request) =>
  request.headers.get('if-none-match') === etag ? notModified() : tagged(request)

describe('an answer with an ETag is kept', () => {
  test('and asked for only if it changed', async () => {
    const { client, requests } = createSeam([conditional], { cache: memoryCache() })
    const first = await client.minerals.get('zinc').withResponse()
    const second = await client.minerals.get('zinc').withResponse()
    expect(requests.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, etag])
    expect(second.data).toEqual(first.data)
    expect([first.response.source, second.response.source]).toEqual(['network', 'cache'])
    expect(second.response.status).toBe(200)
  })

  test('and replaced by a newer one', async () => {
    const newer: Handler = () => json(envelope({ ...zinc, name: 'Zinc (Zn)' }), { headers: { etag: '"v2"' } })
    const { client, requests } = createSeam([tagged, newer, notModified], { cache: memoryCache() })
    await client.minerals.get('zinc')
    await client.minerals.get('zinc')
    await expect(client.minerals.get('zinc')).resolves.toMatchObject({ name: 'Zinc (Zn)' })
    expect(requests[2]?.headers.get('if-none-match')).toBe('"v2"')
  })

  test('under its whole address: another locale is another answer', async () => {
    const { client, requests } = createSeam([conditional], { cache: memoryCache() })
    await client.minerals.get('zinc', { locale: 'en' })
    await client.minerals.get('zinc', { locale: 'es' })
    expect(requests[1]?.headers.get('if-none-match')).toBeNull()
  })

  test.each([
    ['has no ETag', () => json(envelope(zinc))],
    ['must not be stored', () => json(envelope(zinc), { headers: { etag, 'cache-control': 'no-store' } })],
  ])('but not one that %s', async (_, handler) => {
    const { client, requests } = createSeam([handler], { cache: memoryCache() })
    await client.minerals.get('zinc')
    await client.minerals.get('zinc')
    expect(requests[1]?.headers.get('if-none-match')).toBeNull()
  })

  test('and is out of reach of whoever got it: changing a result changes no later one', async () => {
    const claim = document('claims', 'c1', { citations: [] })
    const data = { ...zinc, claims: [ref('claims', 'c1')] }
    const handler: Handler = ({ headers }) =>
      headers.has('if-none-match')
        ? notModified()
        : json(envelope(data, { included: { claims: [claim] } }), { headers: { etag } })
    const { client } = createSeam([handler], { cache: memoryCache() })
    const first = await client.minerals.get('zinc', { include: ['claims'] })
    first.name = 'Changed'
    for (const one of first.claims) one.statement = 'Changed'
    first.claims.length = 0
    await expect(client.minerals.get('zinc', { include: ['claims'] })).resolves.toEqual({
      ...data,
      claims: [claim],
    })
  })
})

describe('the last known answer stands in', () => {
  test.each<[string, Handler]>([
    ['the server fails', () => problem(503)],
    ['a gateway fails', () => page(502)],
    ['too much was asked', () => problem(429, {}, { 'retry-after': '3600' })],
    [
      'the connection fails',
      () => {
        throw new TypeError('fetch failed')
      },
    ],
  ])('when %s, and says so', async (_, failure) => {
    const { client } = createSeam([tagged, failure], { cache: memoryCache() })
    await client.minerals.get('zinc')
    const { data, response } = await client.minerals.get('zinc').withResponse()
    expect(data).toEqual(zinc)
    expect(response).toMatchObject({ source: 'stale', status: 200, error: { url: response.url } })
  })

  test('when no answer comes in time', async () => {
    const { client } = createSeam([tagged, hang], { cache: memoryCache() })
    await client.minerals.get('zinc')
    const { response } = await client.minerals.get('zinc', { timeout: 20 }).withResponse()
    expect(response.source).toBe('stale')
    expect(isTimeoutError(response.error)).toBe(true)
  })

  test('but not for what the server knows better: a document that is gone is gone', async () => {
    const { client } = createSeam([tagged, () => problem(404)], { cache: memoryCache() })
    await client.minerals.get('zinc')
    expect(isNotFoundError(await failureOf(client.minerals.get('zinc')))).toBe(true)
  })

  test('but not for a caller that gave up', async () => {
    const { client } = createSeam([tagged, hang], { cache: memoryCache() })
    await client.minerals.get('zinc')
    const controller = new AbortController()
    const read = failureOf(client.minerals.get('zinc', { signal: controller.signal }))
    controller.abort()
    expect(await read).toBe(controller.signal.reason)
  })
})

describe('a cache that does not work never makes a read fail', () => {
  const broken = (): never => {
    throw new Error('disk full')
  }
  const working = (entry?: CacheEntry): Cache => ({ get: () => entry, set: () => undefined })

  test.each<[string, Cache]>([
    ['throws on get', { ...working(), get: broken }],
    ['throws on set', { ...working(), set: broken }],
    ['rejects on get', { ...working(), get: () => Promise.reject(new Error('offline')) }],
    ['rejects on set', { ...working(), set: () => Promise.reject(new Error('offline')) }],
    ['answers null, as key-value stores do', { ...working(), get: () => Promise.resolve(null) }],
    ['kept half an answer', working({ etag, body: '{"data":' })],
  ])('one that %s', async (_, cache) => {
    const { client, requests } = createSeam([conditional], { cache })
    await expect(client.minerals.get('zinc')).resolves.toEqual(zinc)
    expect(requests[0]?.headers.get('if-none-match')).toBeNull()
  })
})

describe('memoryCache', () => {
  const entry = (body: string): CacheEntry => ({ etag, body })

  test('drops what was unused for longest when it is full', () => {
    const cache = memoryCache({ max: 2 })
    cache.set('a', entry('1'))
    cache.set('b', entry('2'))
    cache.get('a')
    cache.set('c', entry('3'))
    expect(cache.get('b')).toBeUndefined()
    expect(cache.get('a')).toEqual(entry('1'))
    expect(cache.get('c')).toEqual(entry('3'))
  })

  test('counts a replaced answer once', () => {
    const cache = memoryCache({ max: 2 })
    cache.set('a', entry('1'))
    cache.set('b', entry('2'))
    cache.set('a', entry('3'))
    expect(cache.get('b')).toEqual(entry('2'))
    expect(cache.get('a')).toEqual(entry('3'))
  })

  test.each([0, -1, 1.5, Number.NaN])('refuses room for %d answers', (max) => {
    expect(() => memoryCache({ max })).toThrow(`max must be a whole number above 0, but is ${max}`)
  })
})
