import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import * as testing from '@cofactor/sdk/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cacheTagsOf } from '../../src/delivery/cacheTag'
import { createApp } from '../../src/api/createApp'
import { createResponseValidator } from '../helpers/validateResponses'
import { seedStore } from '../helpers/seedStore'

// Partners test their sites against the fake server of the SDK, so it has to answer as this one does.

const { createFakeServer } = testing
const openapi = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'))
const validate = createResponseValidator(openapi)

const builders = Object.entries(testing).flatMap(([name, value]) =>
  name.startsWith('make') && typeof value === 'function' ? [[name, value] as const] : [],
)

describe('what the builders make is as described', () => {
  test('there is one for each type', () => {
    expect(builders).toHaveLength(11)
  })

  test.each(builders)('%s', async (_, make) => {
    const document = Reflect.apply(make, undefined, [])
    const server = createFakeServer({ documents: [document] })
    for (const path of [`/v1/${document.type}/${document.slug}`, `/v1/${document.type}?count=true&limit=1`]) {
      const response = await server.fetch(`https://cms.example.org${path}`)
      validate({
        method: 'GET',
        path,
        status: response.status,
        contentType: response.headers.get('content-type'),
        body: await response.json(),
      })
    }
  })

  test('a builder that forgets a field would be found out', () => {
    const { symbol: _, ...mineral } = testing.makeMineral()
    const body = { data: mineral, meta: {}, links: { self: '/' } }
    const path = '/v1/minerals/magnesium'
    expect(() =>
      validate({ method: 'GET', path, status: 200, contentType: 'application/json', body }),
    ).toThrow(/symbol/)
  })
})

const wholeTypes = Object.keys(openapi.components.schemas.Included.properties)

const reads = [
  '/v1/minerals/magnesium?include=claims.citations',
  '/v1/minerals/magnesium?fields=symbol&include=claims&fields[claims]=certainty',
  '/v1/claims?filter[certainty]=moderate&limit=7',
  '/v1/claims?filter[certainty][in]=high,moderate&filter[subject]=magnesium&limit=100',
  '/v1/claims?filter[subject]=minerals/magnesium&filter[predicate][ne]=treats&include=evidence.citation&limit=100',
  '/v1/citations?filter[year][gte]=2015&filter[year][lt]=2021&sort=-year,slug&limit=100',
  '/v1/citations?filter[doi][exists]=false&limit=100',
  '/v1/foods?filter[amounts(mineral:magnesium).amount][gte]=300&sort=-amounts(mineral:magnesium).amount&limit=9&count=true',
  '/v1/foods?filter[or][0][group]=legumes&filter[or][1][fortified]=true&filter[or][1][group]=grains&limit=100',
  '/v1/foods?filter[name][contains]=SEED&limit=100',
  '/v1/foods?filter[amounts.mineral]=calcium&limit=3&count=true',
  '/v1/symptoms?filter[name][startsWith]=m&fields=name',
  '/v1/symptoms?filter[kind][nin]=sign,condition&limit=100',
]

describe('with the starter knowledge it gives what the server gives', () => {
  let origin = ''
  let fake: testing.FakeServer
  const server = createServer()

  beforeAll(async () => {
    const { model, store } = await seedStore()
    const licence = {
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Us',
    }
    const health = () => ({ status: 'ok' as const, database: 'sqlite' as const, version: '0.0.0' })
    server.on('request', createApp({ store, model, openapi, health, licence, clock: () => new Date() }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    const documents: testing.AnyDocument[] = []
    for (const type of wholeTypes) {
      let path: string | undefined = `/v1/${type}?limit=100&locale=en`
      while (path) {
        const page = await (await fetch(origin + path)).json()
        documents.push(...page.data)
        path = page.links.next
      }
    }
    fake = createFakeServer({ documents })
  })
  afterAll(() => void server.close())

  test.each(reads)('%s', async (path) => {
    const expected = await (await fetch(origin + path)).json()
    const response = await fake.fetch(origin + path)
    const body = await response.json()
    validate({
      method: 'GET',
      path,
      status: response.status,
      contentType: response.headers.get('content-type'),
      body,
    })
    expect(expected.data).toBeTruthy()
    expect(body.data).toEqual(expected.data)
    expect(body.included).toEqual(expected.included)
    expect(body.meta.total).toBe(expected.meta.total)
    expect('next' in body.links).toBe('next' in expected.links)
    expect(body.meta.review.state).toBe(expected.meta.review.state)
  })

  test('page after page', async () => {
    const slugsFrom = async (read: typeof fetch | testing.FakeServer['fetch']) => {
      const slugs: string[] = []
      let path: string | undefined = '/v1/symptoms?limit=7&sort=-name'
      while (path) {
        const page: { data: { slug: string }[]; links: { next?: string } } = await (
          await read(origin + path, {})
        ).json()
        slugs.push(...page.data.map(({ slug }) => slug))
        path = page.links.next
      }
      return slugs
    }
    const expected = await slugsFrom(fetch)
    expect(expected.length).toBeGreaterThan(20)
    expect(await slugsFrom(fake.fetch)).toEqual(expected)
  })

  test.each([
    '/v1/minerals/unobtainium',
    '/v1/unicorns',
    '/v1/minerals?page=2',
    '/v1/minerals?limit=0',
    '/v1/foods?filter[name][like]=x',
  ])('the same refusal: %s', async (path) => {
    const expected = await fetch(origin + path)
    const response = await fake.fetch(origin + path)
    const { code } = await expected.json()
    const body = await response.json()
    expect(response.status).toBe(expected.status)
    expect(body.code).toBe(code)
    validate({
      method: 'GET',
      path,
      status: response.status,
      contentType: response.headers.get('content-type'),
      body,
    })
  })

  test('its webhooks name the tags that answers carry', async () => {
    const { data } = await fake.unpublish('minerals', 'magnesium')
    expect(data.tags).toEqual(['minerals', ...cacheTagsOf({ type: 'minerals', slug: 'magnesium' })])
  })
})
