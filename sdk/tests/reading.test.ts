import { describe, expect, test } from 'vitest'
import { isParseError } from '../src/index.js'
import { document, envelope, meta, zinc } from './helpers/content.js'
import { createSeam, failureOf, type Handler } from './helpers/createSeam.js'
import { json, page } from './helpers/responses.js'

const names = ['Calcium', 'Iodine', 'Iron', 'Magnesium', 'Zinc']

/** Serves the five minerals in pages, with a cursor that is the place of the next. */
const pages: Handler = ({ url }) => {
  const query = new URL(url).searchParams
  const from = Number(query.get('cursor'))
  const next = from + Number(query.get('limit') ?? 2)
  const data = names.slice(from, next).map((name) => document('minerals', name.toLowerCase(), { name }))
  query.set('cursor', String(next))
  const links = { self: url, ...(next < names.length && { next: `/v1/minerals?${query}` }) }
  return json(envelope(data, { links, meta: { ...meta, total: names.length } }))
}

describe('get', () => {
  test('gives the document itself', async () => {
    const { client } = createSeam([() => json(envelope(zinc))])
    await expect(client.minerals.get('zinc')).resolves.toEqual(zinc)
  })

  test('encodes the slug', async () => {
    const { client, requests } = createSeam([() => json(envelope(zinc))])
    await client.minerals.get('a/b?c#d é')
    expect(requests[0]?.url).toBe('https://cms.example.org/v1/minerals/a%2Fb%3Fc%23d%20%C3%A9')
  })

  test.each(['', '.', '..'])(
    'refuses the slug "%s", which would lead elsewhere, and sends nothing',
    async (slug) => {
      const { client, requests } = createSeam([pages])
      await expect(client.minerals.get(slug)).rejects.toThrow(`"${slug}" is no slug`)
      expect(requests).toEqual([])
    },
  )

  test('withResponse gives the document, its meta and how it came', async () => {
    const { client } = createSeam([() => json(envelope(zinc), { headers: { 'x-request-id': 'r1' } })])
    const { data, meta: given, response } = await client.minerals.get('zinc').withResponse()
    expect(data).toEqual(zinc)
    expect(given).toEqual(meta)
    expect(response).toMatchObject({
      status: 200,
      source: 'network',
      url: 'https://cms.example.org/v1/minerals/zinc',
    })
    expect(response.headers.get('x-request-id')).toBe('r1')
    expect(JSON.parse(response.body)).toEqual(envelope(zinc))
  })

  test('a failure that withResponse reports is not reported a second time as unhandled', async () => {
    const unhandled: unknown[] = []
    const listener = (reason: unknown): unknown => unhandled.push(reason)
    process.on('unhandledRejection', listener)
    const { client } = createSeam([() => page(404)])
    await failureOf(client.minerals.get('zinc').withResponse())
    await new Promise((resolve) => setTimeout(resolve, 20))
    process.off('unhandledRejection', listener)
    expect(unhandled).toEqual([])
  })
})

describe('list', () => {
  test('gives the items with meta and the way on', async () => {
    const { client } = createSeam([pages])
    const page = await client.minerals.list({ count: true })
    expect(page.items.map(({ name }) => name)).toEqual(['Calcium', 'Iodine'])
    expect(page.meta.total).toBe(5)
    expect(page.cursor).toBe('2')
  })

  test('next asks the same again from where the page ended, until there is none', async () => {
    const { client, requests } = createSeam([pages])
    const first = await client.minerals.list({ filter: { category: 'macromineral' }, locale: 'es' })
    const second = await first.next()
    const third = await second?.next()
    expect(third?.items.map(({ name }) => name)).toEqual(['Zinc'])
    expect(third?.cursor).toBeUndefined()
    await expect(third?.next()).resolves.toBeUndefined()
    expect(requests.map(({ url }) => decodeURI(new URL(url).search))).toEqual([
      '?filter[category]=macromineral&locale=es',
      '?cursor=2&filter[category]=macromineral&locale=es',
      '?cursor=4&filter[category]=macromineral&locale=es',
    ])
  })

  test('next takes only the cursor from the link: a link elsewhere can not lead the key away', async () => {
    const links = { self: '/', next: 'https://evil.example/v1/minerals?cursor=c1&limit=2' }
    const { client, requests } = createSeam([() => json(envelope([zinc], { links })), pages], {
      apiKey: 'cf_secret',
    })
    const page = await client.minerals.list()
    await page.next()
    expect(requests[1]?.url).toBe('https://cms.example.org/v1/minerals?cursor=c1')
  })

  test('next takes a signal of its own', async () => {
    const { client } = createSeam([pages])
    const page = await client.minerals.list({ signal: new AbortController().signal })
    const reason = new Error('enough')
    expect(await failureOf(page.next({ signal: AbortSignal.abort(reason) }))).toBe(reason)
  })
})

describe('iterate', () => {
  test('gives all items over all pages, a hundred a page unless told', async () => {
    const { client, requests } = createSeam([pages])
    const found: string[] = []
    for await (const { name } of client.minerals.iterate({ limit: 2 })) found.push(name)
    expect(found).toEqual(names)
    expect(requests).toHaveLength(3)
    for await (const _ of client.minerals.iterate()) break
    expect(new URL(requests[3]?.url ?? '').searchParams.get('limit')).toBe('100')
  })

  test('fetches no page that is not needed', async () => {
    const { client, requests } = createSeam([pages])
    for await (const { name } of client.minerals.iterate({ limit: 2 })) if (name === 'Iodine') break
    expect(requests).toHaveLength(1)
  })
})

describe('locale', () => {
  test('is the client’s unless a call names another', async () => {
    const { client, requests } = createSeam([() => json(envelope(zinc))], { locale: 'es' })
    await client.minerals.get('zinc')
    await client.minerals.get('zinc', { locale: 'en' })
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?locale=es', '?locale=en'])
  })
})

describe('an answer that is not the API’s', () => {
  test.each([
    ['a page of a proxy', page(200)],
    ['JSON of something else', json({ hello: 'world' })],
    ['a list where a document was asked for', json(envelope([]))],
    ['a document of another type', json(envelope(document('foods', 'zinc')))],
    ['nothing', new Response('')],
    ['null', json(null)],
  ])('%s is a ParseError that names the request', async (_, response) => {
    const { client } = createSeam([() => response])
    const error = await failureOf(client.minerals.get('zinc'))
    expect(isParseError(error)).toBe(true)
    expect(String(error)).toContain('GET https://cms.example.org/v1/minerals/zinc')
  })
})
