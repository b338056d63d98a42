import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createClient, isNetworkError, isNotFoundError, isTimeoutError, memoryCache } from '../src/index.js'
import { envelope, zinc } from './helpers/content.js'
import { failureOf } from './helpers/createSeam.js'
import { sendJson, startTestServer } from './helpers/startServer.js'

// What a seam in place of fetch can not show: the platform's own fetch against a real connection.

test('reads over the platform’s fetch, compressed or not', async () => {
  const { baseUrl } = await startTestServer((request, response) => {
    const isZipped = request.headers['accept-encoding']?.includes('gzip')
    expect(isZipped).toBe(true)
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    response.end(gzipSync(JSON.stringify(envelope(zinc))))
  })
  await expect(createClient({ baseUrl }).minerals.get('zinc')).resolves.toEqual(zinc)
})

test('follows an earlier slug to the new address', async () => {
  const { baseUrl } = await startTestServer((request, response) => {
    if (request.url === '/v1/minerals/zinc?locale=en') sendJson(response, 200, envelope(zinc))
    else response.writeHead(308, { location: '/v1/minerals/zinc?locale=en' }).end()
  })
  const client = createClient({ baseUrl, locale: 'en' })
  await expect(client.minerals.get('zn')).resolves.toEqual(zinc)
})

test('confirms a kept answer with 304', async () => {
  const statuses: number[] = []
  const { baseUrl } = await startTestServer((request, response) => {
    const status = request.headers['if-none-match'] === '"v1"' ? 304 : 200
    statuses.push(status)
    if (status === 304) response.writeHead(304, { etag: '"v1"' }).end()
    else sendJson(response, 200, envelope(zinc), { etag: '"v1"' })
  })
  const client = createClient({ baseUrl, cache: memoryCache() })
  await client.minerals.get('zinc')
  const { data, response } = await client.minerals.get('zinc').withResponse()
  expect(statuses).toEqual([200, 304])
  expect(data).toEqual(zinc)
  expect(response.source).toBe('cache')
})

test('a connection that breaks in the middle of an answer is tried again', async () => {
  let count = 0
  const { baseUrl } = await startTestServer((_, response) => {
    if (count++ > 0) return sendJson(response, 200, envelope(zinc))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"data":', () => response.destroy())
  })
  const client = createClient({ baseUrl, retry: { baseDelay: 1 } })
  await expect(client.minerals.get('zinc')).resolves.toEqual(zinc)
})

test('nobody at the address is a NetworkError', async () => {
  const { baseUrl, stop } = await startTestServer(() => undefined)
  await stop()
  const client = createClient({ baseUrl, retry: { limit: 0 } })
  const error = await failureOf(client.minerals.get('zinc'))
  expect(isNetworkError(error)).toBe(true)
  expect(error).toMatchObject({ url: `${baseUrl}/v1/minerals/zinc` })
})

test('a server that never answers is let go of after the timeout', async () => {
  let isClosed: () => void
  const closed = new Promise<void>((resolve) => {
    isClosed = resolve
  })
  const { baseUrl } = await startTestServer((request) => request.on('close', () => isClosed()))
  const error = await failureOf(createClient({ baseUrl, timeout: 50 }).minerals.get('zinc'))
  expect(isTimeoutError(error)).toBe(true)
  await closed
})

test('an unknown slug is a NotFoundError with the server’s problem', async () => {
  const problem = {
    status: 404,
    code: 'unknown-slug',
    detail: 'There is no mineral "zink".',
    title: 'Not found',
  }
  const { baseUrl } = await startTestServer((_, response) => sendJson(response, 404, problem))
  const error = await failureOf(createClient({ baseUrl }).minerals.get('zink'))
  expect(isNotFoundError(error) && error.problem).toEqual(problem)
})
