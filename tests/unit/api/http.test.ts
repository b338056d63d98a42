import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, testHealth, type RunningApp } from './startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

describe('methods', () => {
  test.each([
    '/v1',
    '/v1/minerals',
    '/v1/minerals/magnesium',
    '/v1/health',
    '/v1/openapi.json',
    '/v1/minerals/gold',
  ])('HEAD %s is GET without the body', async (path) => {
    const headers = { 'X-Request-Id': 'same', 'Accept-Encoding': 'br' }
    const [head, get] = await Promise.all([
      app.ask(path, { method: 'HEAD', headers }),
      app.ask(path, { headers }),
    ])
    expect(head.body).toHaveLength(0)
    expect(head.status).toBe(get.status)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s is refused with the methods there are',
    async (method) => {
      for (const path of ['/v1/minerals', '/v1/health', '/v1/nothing/at/all']) {
        const answer = await app.ask(path, { method })
        expect(answer.status).toBe(405)
        expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
        expect(answer.json()).toMatchObject({
          code: 'method-not-allowed',
          value: method,
          allowed: ['GET', 'HEAD', 'OPTIONS'],
        })
      }
    },
  )

  test('OPTIONS lets scripts of any origin read, with the headers they may send', async () => {
    const { status, headers, body } = await app.ask('/v1/minerals', {
      method: 'OPTIONS',
      headers: { Origin: 'https://partner.example', 'Access-Control-Request-Headers': 'if-none-match' },
    })
    expect([status, body.length]).toEqual([204, 0])
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': expect.stringContaining('If-None-Match'),
      'access-control-max-age': '86400',
    })
  })
})

describe('every answer', () => {
  test.each(['/v1', '/v1/minerals', '/v1/minerals/gold', '/v1/health', '/v1/openapi.json'])(
    '%s can be read by scripts elsewhere, is taken as the data it is, and does not name our software',
    async (path) => {
      const { headers } = await app.ask(path)
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-expose-headers': '*',
        'x-content-type-options': 'nosniff',
      })
      expect(headers['x-powered-by']).toBeUndefined()
    },
  )

  test('takes over a sane request id and makes one otherwise', async () => {
    const idFor = async (given?: string) => {
      const headers: Record<string, string> = given === undefined ? {} : { 'X-Request-Id': given }
      return (await app.ask('/v1/minerals', { headers })).headers['x-request-id']
    }
    expect(await idFor('trace-1.a:B_9')).toBe('trace-1.a:B_9')
    for (const insane of [undefined, '', 'x'.repeat(129), '<script>', 'a b']) {
      expect(await idFor(insane)).toMatch(/^[\w-]{12}\.[\da-z]+$/)
    }
    expect(await idFor()).not.toBe(await idFor())
  })
})

describe('an earlier address', () => {
  test('is redirected for good to the present one, its query kept as it was', async () => {
    const query = '?fields=name&include=claims&locale=es'
    const answer = await app.ask(`/v1/minerals/magnesium-mg${query}`)
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe(`/v1/minerals/magnesium${query}`)
    expect(answer.headers['cache-control']).toMatch(/^public/)
    expect((await app.ask('/v1/minerals/magnesium-mg')).headers.location).toBe('/v1/minerals/magnesium')
    expect((await app.ask('/v1/minerals/magnesium-mg', { method: 'HEAD' })).status).toBe(308)
  })
})

describe('GET /v1/health', () => {
  test('says what runs and is never kept', async () => {
    const running = await startApp({ health: () => ({ ...testHealth, uptimeSeconds: 12 }) })
    const answer = await running.ask('/v1/health')
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.json()).toEqual({
      status: 'ok',
      revision: 10,
      database: 'sqlite',
      version: '0.0.0-test',
      uptimeSeconds: 12,
    })
    await running.close()
  })
})

describe('GET /v1/openapi.json', () => {
  test('is the contract as it was given, which can be revalidated', async () => {
    const answer = await app.ask('/v1/openapi.json')
    expect(answer.json()).toEqual({ openapi: '3.1.0' })
    const headers = { 'If-None-Match': String(answer.headers.etag) }
    expect((await app.ask('/v1/openapi.json', { headers })).status).toBe(304)
  })
})
