import { describe, expect, test } from 'vitest'
import { createClient, isNotFoundError } from '../src/index.js'
import { envelope, zinc } from './helpers/content.js'
import { createSeam, failureOf } from './helpers/createSeam.js'
import { json, problem } from './helpers/responses.js'

describe('baseUrl', () => {
  test.each([
    ['https://cms.example.org', 'https://cms.example.org/v1/minerals/zinc'],
    ['https://cms.example.org/', 'https://cms.example.org/v1/minerals/zinc'],
    ['http://localhost:3000', 'http://localhost:3000/v1/minerals/zinc'],
    ['https://example.org/content//', 'https://example.org/content/v1/minerals/zinc'],
    ['/content', '/content/v1/minerals/zinc'],
  ])('%s leads to %s', async (baseUrl, address) => {
    const { client, requests } = createSeam([() => json(envelope(zinc))], { baseUrl })
    await client.minerals.get('zinc')
    expect(requests.map(({ url }) => url)).toEqual([address])
  })

  test.each(['cms.example.org', 'ftp://cms.example.org', 'https://cms.example.org?key=1', '', undefined])(
    '%s is refused with what would be right',
    (baseUrl) => {
      // @ts-expect-error -- undefined is what an unset variable of the environment gives
      const create = (): unknown => createClient({ baseUrl })
      expect(create).toThrow(TypeError)
      expect(create).toThrow(`baseUrl is like https://cms.example.org, not ${baseUrl}`)
    },
  )
})

test('making a client sends nothing', () => {
  expect(createSeam([]).requests).toEqual([])
})

test('the key goes into the Authorization header and nowhere else', async () => {
  const { client, requests } = createSeam([() => problem(404)], { apiKey: 'cf_secret' })
  const error = await failureOf(client.minerals.get('nothing'))
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer cf_secret')
  expect(requests[0]?.url).not.toContain('cf_secret')
  expect(isNotFoundError(error)).toBe(true)
  expect(JSON.stringify(error) + String(error)).not.toContain('cf_secret')
})

test('without a key the request is simple to browsers: no header that needs a preflight', async () => {
  const { client, requests } = createSeam([() => json(envelope(zinc))])
  await client.minerals.get('zinc')
  expect([...(requests[0]?.headers.keys() ?? [])]).toEqual([])
})

test('a resource is named in camelCase and addressed by its type', async () => {
  const { client, requests } = createSeam([() => json(envelope([]))])
  await client.intakeReferences.list()
  await client.people.list()
  expect(requests.map(({ url }) => url)).toEqual([
    'https://cms.example.org/v1/intake-references',
    'https://cms.example.org/v1/people',
  ])
})

test('the global fetch is looked up when a request is sent, not when the client is made', async () => {
  const client = createClient({ baseUrl: 'https://cms.example.org' })
  const original = globalThis.fetch
  try {
    globalThis.fetch = () => Promise.resolve(json(envelope(zinc)))
    await expect(client.minerals.get('zinc')).resolves.toMatchObject({ name: 'Zinc' })
  } finally {
    globalThis.fetch = original
  }
})

test('health gives the state of the server', async () => {
  const health = { status: 'ok', revision: 7, database: 'sqlite', version: '0.1.0' }
  const { client, requests } = createSeam([() => json(health, { headers: { 'cache-control': 'no-store' } })])
  await expect(client.health()).resolves.toEqual(health)
  expect(requests[0]?.url).toBe('https://cms.example.org/v1/health')
})
