import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRecord, magnesium, publish } from '../../helpers/fixtureRecords'
import { startApp, type RunningApp } from './startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const document = '/v1/minerals/magnesium'

describe('an answer with documents', () => {
  test('may be kept by shared caches and be revalidated', async () => {
    const { headers, body } = await app.ask(document)
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(body.length),
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      'cofactor-revision': '10',
    })
  })

  test('has the same bytes each time, whatever the id of the request', async () => {
    const first = await app.ask(document, { headers: { 'X-Request-Id': 'one' } })
    const second = await app.ask(document, { headers: { 'X-Request-Id': 'two' } })
    expect(second.body.equals(first.body)).toBe(true)
    expect(second.headers.etag).toBe(first.headers.etag)
  })

  test.each(['identity', 'gzip', 'br'])(
    'is the same when it is made, made to be kept, and sent from memory (%s)',
    async (encoding) => {
      const ask = () =>
        app.ask('/v1/minerals?include=claims.citations&limit=3', { headers: { 'Accept-Encoding': encoding } })
      const [made, kept, sent, again] = [await ask(), await ask(), await ask(), await ask()]
      expect(made.body.length).toBeGreaterThan(300)
      for (const other of [kept, sent, again]) {
        expect(other.body.equals(made.body)).toBe(true)
        expect(other.headers).toMatchObject({
          etag: made.headers.etag,
          'content-length': made.headers['content-length'],
        })
      }
    },
  )

  test('is one answer for one question, however its parameters are ordered or encoded', async () => {
    const ordered = await app.ask('/v1/minerals?filter[category]=trace&limit=1')
    const otherwise = await app.ask('/v1/minerals?limit=1&filter%5Bcategory%5D=trac%65')
    expect(otherwise.body.toString()).toBe(ordered.body.toString())
    expect(ordered.json()).toMatchObject({
      links: { self: '/v1/minerals?filter%5Bcategory%5D=trace&limit=1' },
    })
  })

  test.each(['', 'W/', '"other", W/'])(
    'is 304 without a body for a caller who has it (%s)',
    async (prefix) => {
      const { headers } = await app.ask(document)
      const again = await app.ask(document, { headers: { 'If-None-Match': `${prefix}${headers.etag}` } })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers).toMatchObject({
        etag: headers.etag,
        'cache-control': headers['cache-control'],
        'cache-tag': headers['cache-tag'],
        vary: headers.vary,
      })
    },
  )

  test('is sent anew to a caller who has another version', async () => {
    const { status, body } = await app.ask(document, { headers: { 'If-None-Match': '"old", W/"older"' } })
    expect(status).toBe(200)
    expect(body.length).toBeGreaterThan(0)
  })

  test('keeps its ETag while other documents change, and has another when it changes itself', async () => {
    const running = await startApp()
    const etag = async () => (await running.ask(document)).headers.etag
    const first = await etag()
    running.store.apply(publish(createRecord('people', 'ada', { name: 'Ada' }), 11))
    expect(await etag()).toBe(first)
    running.store.apply(publish({ ...magnesium, publishedAt: '2026-03-31T00:00:00.000Z' }, 12))
    expect(await etag()).not.toBe(first)
    await running.close()
  })

  test('says what it varies by: the language only when the address does not name one', async () => {
    expect((await app.ask(document)).headers.vary).toBe('Accept-Language, Accept-Encoding')
    expect((await app.ask(`${document}?locale=es`)).headers.vary).toBe('Accept-Encoding')
  })

  test('is tagged by its types and documents, included ones too', async () => {
    const { headers } = await app.ask(`${document}?include=homeostasis.source`)
    expect(headers['cache-tag']).toBe('minerals,citations,minerals:magnesium,citations:de-baaij-2015')
  })
})

describe('the language of an answer', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['es', 'es'],
    ['ES-419', 'es'],
    ['es-Latn-MX;q=0.3', 'es'],
    ['es-MX,es;q=0.9', 'es'],
    ['fr, en;q=0.5, es;q=0.7', 'es'],
    ['fr', 'en'],
    ['es;q=0', 'en'],
    ['*', 'en'],
    ['en;q=0, *', 'es'],
    ['en-GB;q=0, *', 'en'],
    ['*;q=0.1, es;q=0.2', 'es'],
    ['fr, *;q=0.5', 'en'],
    ['es;q=x, en;q=0.1', 'en'],
    [';,q=1,;;', 'en'],
  ])('for Accept-Language %s is %s', async (header, locale) => {
    const headers: Record<string, string> = header ? { 'Accept-Language': header } : {}
    const answer = await app.ask(document, { headers })
    expect(answer.json()).toMatchObject({ meta: { locale } })
    expect(answer.headers['content-language']).toBe(locale)
  })

  test('is the one in the address before the one in the header', async () => {
    const answer = await app.ask(`${document}?locale=en`, { headers: { 'Accept-Language': 'es' } })
    expect(answer.json()).toMatchObject({ meta: { locale: 'en' } })
  })
})

describe('compression', () => {
  const ask = (encoding: string, path = document) =>
    app.ask(path, { headers: { 'Accept-Encoding': encoding } })

  test.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['BR', 'br'],
    ['identity', undefined],
    ['deflate', undefined],
  ])('for Accept-Encoding "%s" is %s, the same content', async (header, encoding) => {
    const { headers, body } = await ask(header)
    const plain = await app.ask(document)
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-length']).toBe(String(body.length))
    const decode = { br: brotliDecompressSync, gzip: gunzipSync }
    const decoded = encoding === 'br' || encoding === 'gzip' ? decode[encoding](body) : body
    expect(decoded.equals(plain.body)).toBe(true)
  })

  test('gives each encoding an ETag of its own, any of which is answered with 304', async () => {
    const plain = await app.ask(document)
    const compressed = await ask('br')
    expect(compressed.headers.etag).toBe(String(plain.headers.etag).replace(/"$/, '-br"'))
    const zipped = await ask('gzip')
    for (const etag of [plain.headers.etag, compressed.headers.etag, zipped.headers.etag]) {
      const headers = { 'Accept-Encoding': 'gzip', 'If-None-Match': String(etag) }
      expect((await app.ask(document, { headers })).status).toBe(304)
    }
  })

  test('is not spent on what fits into a packet', async () => {
    const { headers } = await ask('br', '/v1/health')
    expect(headers['content-encoding']).toBeUndefined()
    const small = await ask('br', '/v1/openapi.json')
    expect(small.headers['content-encoding']).toBeUndefined()
  })

  test('holds when many ask at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('gzip', `${document}?locale=es`)))
    expect(new Set(answers.map(({ body }) => body.toString('hex'))).size).toBe(1)
    expect(answers.every(({ status }) => status === 200)).toBe(true)
  })
})
