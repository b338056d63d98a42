import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../../src/api/createApp'
import { problems } from '../../../src/api/problems'
import { problemTypeBase } from '../../../src/domain/problemTypeBase'
import { createStore } from '../../../src/delivery/createStore'
import { fixtureModel } from '../../helpers/fixtureModel'
import { unpublish, zinc } from '../../helpers/fixtureRecords'
import { listen, loadedStore, startApp, testHealth, testLicence, type RunningApp } from './startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
  app.store.apply(unpublish(zinc, 11))
})
afterAll(() => app.close())

type Case = { path: string; status: number; code: string; want?: object }

const cases: Case[] = [
  {
    path: '/v1/minerals?page=2',
    status: 400,
    code: 'unknown-parameter',
    want: { parameter: 'page', value: '2', allowed: expect.arrayContaining(['cursor', 'limit']) },
  },
  {
    path: '/v1/minerals/iron?sort=name',
    status: 400,
    code: 'unknown-parameter',
    want: { parameter: 'sort' },
  },
  {
    path: '/v1/minerals?locale=fr',
    status: 400,
    code: 'invalid-value',
    want: { parameter: 'locale', value: 'fr', allowed: ['en', 'es'] },
  },
  { path: '/v1/minerals/iron?locale=fr', status: 400, code: 'invalid-value', want: { parameter: 'locale' } },
  { path: '/v1/minerals?limit=1&limit=1', status: 400, code: 'repeated-parameter' },
  { path: '/v1/minerals?fields=x', status: 400, code: 'unknown-field' },
  { path: '/v1/minerals?filter[x]=1', status: 400, code: 'unknown-filter' },
  { path: '/v1/minerals?filter[name][x]=1', status: 400, code: 'unknown-operator' },
  { path: '/v1/minerals?sort=x', status: 400, code: 'unknown-sort' },
  { path: '/v1/minerals?include=x', status: 400, code: 'unknown-include' },
  { path: '/v1/minerals?cursor=x', status: 400, code: 'invalid-cursor' },
  { path: `/v1/minerals?filter[name]=${'x'.repeat(5000)}`, status: 400, code: 'query-too-large' },
  { path: '/v1/minerals/%E0%A4%A', status: 400, code: 'malformed-request' },
  {
    path: '/v1/vitamins',
    status: 404,
    code: 'unknown-type',
    want: { value: 'vitamins', allowed: ['minerals', 'symptoms', 'claims', 'citations', 'people'] },
  },
  { path: '/v1/constructor', status: 404, code: 'unknown-type' },
  { path: '/v1/vitamins/d', status: 404, code: 'unknown-type' },
  { path: '/v1/minerals/gold', status: 404, code: 'document-not-found', want: { value: 'gold' } },
  { path: '/v1/minerals/zinc', status: 404, code: 'document-unpublished', want: { value: 'zinc' } },
  {
    path: '/v1/minerals/zinc/parts',
    status: 404,
    code: 'route-not-found',
    want: {
      value: '/v1/minerals/zinc/parts',
      allowed: expect.arrayContaining(['/v1', '/v1/search', '/v1/{type}', '/v1/events']),
    },
  },
]

describe('a problem', () => {
  test.each(cases)('$code for $path', async ({ path, status, code, want = {} }) => {
    const answer = await app.ask(path, { headers: { 'X-Request-Id': 'caller-7' } })
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-request-id': 'caller-7',
      'access-control-allow-origin': '*',
    })
    expect(answer.headers.etag).toBeUndefined()
    expect(answer.json()).toMatchObject({
      type: `${problemTypeBase}${code}`,
      code,
      status,
      title: expect.stringMatching(/^[A-Z].*[^.]$/),
      detail: expect.stringMatching(/^\S.*\.$/),
      instance: 'caller-7',
      ...want,
    })
  })

  test('lists all that is wrong when it is more than one thing', async () => {
    const answer = await app.ask('/v1/minerals?limit=0&sort=x')
    expect(answer.json()).toMatchObject({
      code: 'unknown-sort',
      parameter: 'sort',
      errors: [
        { code: 'unknown-sort', parameter: 'sort', value: 'x' },
        { code: 'invalid-value', parameter: 'limit', value: '0' },
      ],
    })
  })

  test("that the caller can put right is none of the operator's", async () => {
    const reported: unknown[] = []
    const running = await startApp({ reportError: (error) => reported.push(error) })
    for (const path of ['/v1/minerals?sort=x', '/v1/minerals/gold', '/v1/minerals/%', '/v1/a/b/c']) {
      expect((await running.ask(path)).status).toBeLessThan(500)
    }
    expect(reported).toEqual([])
    await running.close()
  })

  test('is never remembered in place of an answer', async () => {
    const path = '/v1/minerals/tin'
    expect((await app.ask(path)).status).toBe(404)
    expect((await app.ask(path)).status).toBe(404)
    expect((await app.ask('/v1/minerals?sort=x')).status).toBe(400)
    expect((await app.ask('/v1/minerals?sort=x')).status).toBe(400)
  })
})

describe('the catalogue', () => {
  test('has codes in kebab case, error statuses, titles without a full stop and descriptions in sentences', () => {
    for (const [code, { status, title, description }] of Object.entries(problems)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(title).toMatch(/^[A-Z].*[^.]$/)
      expect(description).toMatch(/^[A-Z`].*\.$/)
    }
  })
})

describe('an error on our side', () => {
  test('is reported to the operator and tells the caller nothing of it', async () => {
    const reported: unknown[] = []
    const secret = new Error('connection to db://user:password@host failed')
    const store = {
      ...loadedStore(),
      list: () => {
        throw secret
      },
    }
    const running = await startApp({ store, reportError: (error, id) => reported.push([error, id]) })
    const answer = await running.ask('/v1/minerals', { headers: { 'X-Request-Id': 'r-1' } })
    expect(answer.status).toBe(500)
    expect(answer.json()).toMatchObject({ code: 'internal-error', instance: 'r-1' })
    expect(answer.body.toString()).not.toMatch(/password|Error:|at /)
    expect(reported).toEqual([[secret, 'r-1']])
    await running.close()
  })
})

describe('while starting', () => {
  test('documents are refused with a time to come back, and health and the contract answer', async () => {
    let status: 'ok' | 'starting' = 'starting'
    const running = await startApp({
      store: createStore(fixtureModel),
      health: () => ({ ...testHealth, status }),
    })
    for (const path of ['/v1', '/v1/minerals', '/v1/minerals/zinc']) {
      const answer = await running.ask(path)
      expect(answer.status).toBe(503)
      expect(answer.headers['retry-after']).toBe('1')
      expect(answer.json()).toMatchObject({ code: 'service-starting' })
    }
    const health = await running.ask('/v1/health')
    expect(health.status).toBe(503)
    expect(health.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' })
    expect(health.json()).toEqual({
      status: 'starting',
      revision: 0,
      database: 'sqlite',
      version: '0.0.0-test',
    })
    expect((await running.ask('/v1/openapi.json')).status).toBe(200)
    status = 'ok'
    expect((await running.ask('/v1/minerals')).status).toBe(200)
    expect((await running.ask('/v1/health')).status).toBe(200)
    await running.close()
  })
})

describe('mounted in another app', () => {
  test('answers under /v1 and lets other paths pass', async () => {
    const outer = express()
    outer.use(
      createApp({
        store: loadedStore(),
        model: fixtureModel,
        openapi: {},
        health: () => testHealth,
        licence: testLicence,
      }),
    )
    outer.use((_request, response) => {
      response.status(418).send('elsewhere')
    })
    const running = await listen(outer)
    expect((await running.ask('/v1/minerals/iron')).status).toBe(200)
    expect((await running.ask('/v1/nothing/at/all')).status).toBe(404)
    const other = await running.ask('/admin')
    expect([other.status, other.headers['access-control-allow-origin']]).toEqual([418, undefined])
    await running.close()
  })
})
