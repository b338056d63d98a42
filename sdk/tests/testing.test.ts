import { describe, expect, test } from 'vitest'
import { createClient, isNetworkError, isNotFoundError, memoryCache } from '../src/index.js'
import {
  createFakeServer,
  makeCitation,
  makeClaim,
  makeFood,
  makeMineral,
  makeSymptom,
  refTo,
  webhookRequest,
  type FakeServer,
} from '../src/testing/index.js'
import { unwrap } from '../src/webhooks/index.js'
import { failureOf } from './helpers/createSeam.js'

const baseUrl = 'https://cms.example.org'

const citation = makeCitation()
const symptom = makeSymptom()
const mineral = makeMineral()
const claim = makeClaim({
  citations: [refTo(citation)],
  subject: refTo(mineral),
  object: refTo(symptom),
})
const food = (slug: string, name: string, magnesium: number) =>
  makeFood({
    slug,
    name,
    amounts: [{ mineral: refTo(mineral), amount: magnesium, unit: 'mg', valueType: 'measured' }],
  })
const documents = [
  citation,
  symptom,
  claim,
  makeMineral({ claims: [refTo(claim)] }),
  makeMineral({ slug: 'zinc', name: 'Zinc', symbol: 'Zn', category: 'trace-element' }),
  food('almonds', 'Almonds', 270),
  food('hemp-seeds', 'Hemp seeds', 700),
  food('milk', 'Milk', 11),
]

const start = (options = {}): { server: FakeServer; client: ReturnType<typeof createClient> } => {
  const server = createFakeServer({ documents, ...options })
  return { server, client: createClient({ baseUrl, fetch: server.fetch, retry: { baseDelay: 0 } }) }
}

describe('a site reads from it as from the server', () => {
  test('documents, with what they include', async () => {
    const { client } = start()
    const { data, meta } = await client.minerals
      .get('magnesium', { include: ['claims.citations', 'claims.object'] })
      .withResponse()
    expect(data.claims[0]?.citations[0]).toEqual(citation)
    expect(data.claims[0]?.object).toEqual(symptom)
    expect(meta.review).toMatchObject({ state: 'unreviewed-demo', signed: false })
    expect(meta.disclaimer).not.toBe('')
  })

  test('only the fields asked for', async () => {
    const { client } = start()
    const read = client.minerals.get('magnesium', {
      fields: ['symbol'],
      include: ['claims'],
      fieldsOf: { claims: ['certainty'] },
    })
    await expect(read).resolves.toEqual({
      type: 'minerals',
      slug: 'magnesium',
      symbol: 'Mg',
      claims: [{ type: 'claims', slug: claim.slug, certainty: 'moderate' }],
    })
  })

  test('lists by filter, order and page', async () => {
    const { client } = start()
    const amount = 'amounts(mineral:magnesium).amount'
    const page = await client.foods.list({
      filter: { [amount]: { gte: 100 } },
      sort: [`-${amount}`],
      limit: 1,
      count: true,
    })
    expect(page.items.map(({ slug }) => slug)).toEqual(['hemp-seeds'])
    expect(page.meta.total).toBe(2)
    const second = await page.next()
    expect(second?.items.map(({ slug }) => slug)).toEqual(['almonds'])
    await expect(second?.next()).resolves.toBeUndefined()
  })

  test.each([
    [{ name: { contains: 'SEED' } }, ['hemp-seeds']],
    [{ name: { startsWith: 'al' } }, ['almonds']],
    [{ slug: { in: ['milk', 'almonds'] } }, ['almonds', 'milk']],
    [{ slug: { nin: ['milk', 'almonds'] } }, ['hemp-seeds']],
    [{ slug: { ne: 'milk' } }, ['almonds', 'hemp-seeds']],
    [{ 'amounts.mineral': 'minerals/magnesium', fortified: true }, []],
    [{ publishedAt: { lte: '2026-01-05' }, slug: 'milk' }, ['milk']],
    [{ publishedAt: { lt: '2026-01-05' } }, []],
    [{ ndbNumber: { exists: false } }, ['almonds', 'hemp-seeds', 'milk']],
    [{ or: [{ slug: 'milk' }, { slug: 'almonds', fortified: false }] }, ['almonds', 'milk']],
    [{ and: [{ slug: { ne: 'milk' } }, { slug: { ne: 'almonds' } }] }, ['hemp-seeds']],
  ])('filter %j', async (filter, slugs) => {
    const { client } = start()
    const page = await client.foods.list({ filter })
    expect(page.items.map(({ slug }) => slug)).toEqual(slugs)
  })

  test('confirms with 304 what the client holds', async () => {
    const { server } = start()
    const client = createClient({ baseUrl, fetch: server.fetch, cache: memoryCache() })
    await client.minerals.get('zinc')
    const { response } = await client.minerals.get('zinc').withResponse()
    expect(response.source).toBe('cache')
    await server.publish(makeMineral({ slug: 'zinc', name: 'Zinc, revised' }))
    const revised = await client.minerals.get('zinc').withResponse()
    expect(revised.response.source).toBe('network')
    expect(revised.data.name).toBe('Zinc, revised')
  })

  test('from a snapshot', async () => {
    const manifest = { format: 1, revision: 7 }
    const snapshot = `${[manifest, ...documents].map((line) => JSON.stringify(line)).join('\n')}\n`
    const { client } = start({ documents: [], snapshot })
    await expect(client.minerals.get('zinc')).resolves.toMatchObject({ symbol: 'Zn' })
    expect(() => createFakeServer({ snapshot: '{}\n{"type":"cats"}' })).toThrow(/line 2 .* is no document/)
  })

  test('the health of it', async () => {
    const { client } = start()
    await expect(client.health()).resolves.toMatchObject({ status: 'ok', revision: 1 })
  })
})

describe('what it refuses', () => {
  test.each([
    ['/v1/minerals/unobtainium', 404, 'document-not-found'],
    ['/v1/unicorns', 404, 'unknown-type'],
    ['/v1/minerals/zinc/more', 404, 'route-not-found'],
    ['/other', 404, 'route-not-found'],
    ['/v1/minerals?page=2', 400, 'unknown-parameter'],
    ['/v1/minerals/zinc?limit=2', 400, 'unknown-parameter'],
    ['/v1/minerals?limit=0', 400, 'invalid-value'],
    ['/v1/minerals?cursor=x', 400, 'invalid-cursor'],
    ['/v1/minerals?filter[name][like]=x', 400, 'unknown-operator'],
  ])('%s: %i %s', async (path, status, code) => {
    const response = await start().server.fetch(baseUrl + path)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.status).toBe(status)
    await expect(response.json()).resolves.toMatchObject({ status, code })
  })

  test('what is not a read', async () => {
    const response = await start().server.fetch(`${baseUrl}/v1/minerals`, { method: 'POST' })
    expect(response.status).toBe(405)
  })

  test('an include of what it was not given, and says what to give', async () => {
    const server = createFakeServer({ documents: [makeMineral({ claims: [refTo(claim)] })] })
    const client = createClient({ baseUrl, fetch: server.fetch })
    await expect(client.minerals.get('magnesium', { include: ['claims'] })).rejects.toThrow(
      `claims leads to claims/${claim.slug}, which the fake server does not have`,
    )
  })
})

describe('what goes wrong when a test wants it', () => {
  test('a failure that passes is tried again', async () => {
    const { server, client } = start()
    server.fail({ status: 503, retryAfter: 0 })
    await expect(client.minerals.get('zinc')).resolves.toMatchObject({ slug: 'zinc' })
    expect(server.requests).toHaveLength(2)
  })

  test('no network, at one address', async () => {
    const { server, client } = start()
    server.fail({ status: 'network', times: Infinity, path: '/v1/minerals/zinc' })
    expect(isNetworkError(await failureOf(client.minerals.get('zinc')))).toBe(true)
    await expect(client.minerals.get('magnesium')).resolves.toMatchObject({ slug: 'magnesium' })
  })

  test('an answer that takes long can be aborted', async () => {
    const { client } = start({ delay: 60_000 })
    await expect(client.minerals.get('zinc', { signal: AbortSignal.timeout(5) })).rejects.toThrow(/timeout/)
  })

  test('requests are on record', async () => {
    const { server } = start()
    const client = createClient({ baseUrl, fetch: server.fetch, apiKey: 'cf_1' })
    await client.minerals.get('zinc', { locale: 'es' })
    expect(server.requests).toMatchObject([{ method: 'GET', path: '/v1/minerals/zinc?locale=es' }])
    expect(server.requests[0]?.headers.get('authorization')).toBe('Bearer cf_1')
  })
})

describe('what is published later', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

  test('is told to a webhook as the server would tell it', async () => {
    const { server, client } = start()
    const event = await server.unpublish('minerals', 'zinc')
    expect(isNotFoundError(await failureOf(client.minerals.get('zinc')))).toBe(true)
    const request = await webhookRequest('https://site.example/hook', event, secret)
    await expect(unwrap(await request.text(), request.headers, secret)).resolves.toEqual({
      id: request.headers.get('webhook-id'),
      type: 'edition.changed',
      timestamp: event.timestamp,
      data: {
        revision: 2,
        documents: [{ kind: 'unpublish', type: 'minerals', slug: 'zinc' }],
        tags: ['minerals', 'minerals:zinc', expect.stringMatching(/^[a-z0-9]{10}$/)],
      },
    })
  })
})
