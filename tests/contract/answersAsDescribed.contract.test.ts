import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAdmission } from '../../src/api/admission/createAdmission'
import { createApp } from '../../src/api/createApp'
import { problems } from '../../src/api/problems'
import { createStore, type Store } from '../../src/delivery/createStore'
import { modelFingerprint } from '../../src/delivery/history/modelFingerprint'
import { encodeSyncCursor, type SyncPosition } from '../../src/delivery/history/syncCursor'
import { buildOpenApi } from '../../src/openapi/buildOpenApi'
import type { KeyFacts } from '../../src/keys/keyFacts'
import { createSnapshots } from '../../src/snapshot/createSnapshots'
import { createTemporaryFolder } from '../helpers/databases/temporaryFolder'
import { fixtureModel } from '../helpers/fixtureModel'
import { fatigue, fixtureRecords, publishAll, unpublish } from '../helpers/fixtureRecords'
import { openApiOptions } from '../helpers/openApiOptions'
import { createResponseValidator, type ReceivedResponse } from '../helpers/validateResponses'

const document = buildOpenApi(openApiOptions)
const validate = createResponseValidator(document)

const folder = createTemporaryFolder('snapshots')
afterAll(folder.remove)

const state = { isReady: true, isBroken: false, isUnsettled: false }

const reader: KeyFacts = {
  id: 'reader',
  name: 'Reader',
  prefix: 'reader00',
  hash: '',
  scopes: new Set(['read']),
  origins: ['https://good.example'],
}

/** Two keys: one that reads, and one that expired. Whoever is counted as the first one's busy twin asked too often. */
const admit = createAdmission({
  keyring: {
    find: (key) => {
      if (key === 'reader') return { kind: 'known', key: reader }
      if (key === 'busy') return { kind: 'known', key: { ...reader, id: 'busy' } }
      return key === 'old' ? { kind: 'expired', key: reader, at: 0 } : { kind: 'unknown' }
    },
  },
  limiter: {
    count: (subject) => ({ used: subject === 'key:busy' ? 1_000_000 : 1, remainingMs: 1_000 }),
  },
  anonymousScopes: ['read', 'sync', 'snapshot'],
  trustProxy: 0,
  requestsPerMinute: { anonymous: 100, key: 100 },
})

const withKey = (key: string, headers: Record<string, string> = {}): RequestInit => ({
  headers: { Authorization: `Bearer ${key}`, ...headers },
})

const failingWhenBroken =
  ({ list }: Store): Store['list'] =>
  (type, query) => {
    if (state.isBroken) throw new Error('The store is broken on purpose.')
    return list(type, query)
  }

const listen = async (): Promise<Server> => {
  const store = createStore(fixtureModel)
  const changes = [...publishAll(fixtureRecords), unpublish(fatigue, fixtureRecords.length + 1)]
  for (const change of changes) store.apply(change)
  store.load([], { exactSince: 1 })
  const { licence } = openApiOptions
  const snapshots = createSnapshots({ store, model: fixtureModel, licence, folder: folder.path })
  const app = createApp({
    store: Object.defineProperty({ ...store, list: failingWhenBroken(store) }, 'revision', {
      get: () => store.revision,
    }),
    model: fixtureModel,
    openapi: document,
    licence: openApiOptions.licence,
    health: () => ({
      status: state.isReady ? 'ok' : 'starting',
      database: 'sqlite',
      version: '1.2.3',
      uptimeSeconds: 5,
    }),
    snapshots: {
      ...snapshots,
      current: async (locale) => (state.isUnsettled ? undefined : snapshots.current(locale)),
    },
    events: { maxConnections: 0 },
    admit,
    clock: () => new Date('2026-05-01T00:00:00Z'),
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

let server: Server
let base = ''

beforeAll(async () => {
  server = await listen()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  base = `http://127.0.0.1:${address.port}`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

const isJson = ({ headers }: Response): boolean => /[/+]json/.test(headers.get('content-type') ?? '')

const ask = async (path: string, init: RequestInit = {}): Promise<ReceivedResponse> => {
  const response = await fetch(`${base}${path}`, { redirect: 'manual', ...init })
  const text = await response.text()
  return {
    method: init.method ?? 'GET',
    path,
    status: response.status,
    contentType: response.headers.get('content-type'),
    headers: response.headers,
    body: text !== '' && isJson(response) ? JSON.parse(text) : text,
  }
}

type Row = { path: string; status: number; init?: RequestInit }

const cursorAt = (position: SyncPosition, fingerprint = modelFingerprint(fixtureModel)): string =>
  encodeSyncCursor({ position, locale: 'en', fingerprint })

const types = Object.keys(fixtureModel.types)
const rows: Row[] = [
  { path: '/v1', status: 200 },
  { path: '/v1/health', status: 200 },
  { path: '/v1/openapi.json', status: 200 },
  ...types.map((type) => ({ path: `/v1/${type}?count=true`, status: 200 })),
  ...fixtureRecords
    .filter((record) => record !== fatigue)
    .map(({ type, slug }) => ({ path: `/v1/${type}/${slug}`, status: 200 })),
  { path: '/v1/minerals?limit=1&sort=-name', status: 200 },
  { path: '/v1/minerals/magnesium?locale=es', status: 200 },
  { path: '/v1/minerals?filter[symbol]=none', status: 200 },
  { path: '/v1/minerals/magnesium?include=claims.citations,body.claim,governance.author', status: 200 },
  { path: '/v1/minerals?fields=name,claims', status: 200 },
  {
    path: '/v1/minerals/magnesium?fields=name&include=claims.evidence.citation&fields[claims]=statement',
    status: 200,
  },
  { path: '/v1/claims/mg-cramps?include=subject&fields[minerals]=symbol', status: 200 },
  { path: '/v1/minerals/magnesium?include=claims.citations&cite=apa', status: 200 },
  { path: '/v1/citations?cite=ama', status: 200 },
  { path: '/v1/lookup?system=symbol&code=mg', status: 200 },
  { path: '/v1/lookup?system=symbol&code=He', status: 200 },
  { path: '/v1/lookup', status: 400 },
  { path: '/v1/lookup/systems?locale=es', status: 200 },
  { path: '/v1/taxonomy', status: 200 },
  { path: '/v1/taxonomy?locale=es', status: 200 },
  { path: '/v1/taxonomy/minerals-category', status: 200 },
  { path: '/v1/minerals/magnesium.jsonld?locale=es', status: 200 },
  { path: '/v1/minerals/magnesium.csl.json', status: 200 },
  { path: '/v1/claims/mg-cramps.ris', status: 200 },
  { path: '/v1/claims/mg-cramps.bib', status: 200 },
  { path: '/v1/citations/walker-2003.txt?style=apa', status: 200 },
  { path: '/v1/citations/walker-2003.html', status: 200 },
  { path: '/v1/minerals/magnesium-mg.jsonld', status: 308 },
  { path: '/v1/minerals/magnesium.jsonld?fields=name', status: 400 },
  { path: '/v1/search?q=magnesium', status: 200 },
  { path: '/v1/search?q=mag&type=minerals,claims&certainty=low&limit=1&locale=es', status: 200 },
  { path: '/v1/search?q=unheard-of-words', status: 200 },
  { path: '/v1/search?q=&type=planets&limit=0', status: 400 },
  { path: '/v1/suggest?q=mag', status: 200 },
  { path: '/v1/suggest?q=mag&limit=21', status: 400 },
  { path: '/v1/sync?limit=500', status: 200 },
  { path: '/v1/sync?limit=2&locale=es', status: 200 },
  { path: `/v1/sync?since=${cursorAt({ revision: 1, isCopying: false })}`, status: 200 },
  { path: '/v1/sync?fields=name', status: 400 },
  { path: '/v1/snapshot', status: 200 },
  { path: '/v1/snapshot', status: 206, init: { headers: { Range: 'bytes=0-99' } } },
  { path: '/v1/snapshot/manifest?locale=es', status: 200 },
  { path: '/v1/events', status: 200, init: { method: 'HEAD' } },
  { path: '/v1/minerals', status: 200, init: { method: 'HEAD' } },
  { path: '/v1/minerals', status: 204, init: { method: 'OPTIONS' } },
  { path: '/v1/minerals/magnesium-mg?locale=es', status: 308 },
  { path: '/v1/minerals?depth=2&limit=0&fields=colour&filter[colour]=grey&sort=colour', status: 400 },
  { path: '/v1/minerals/magnesium', status: 405, init: { method: 'DELETE' } },
]

/** A request for each code of the catalogue; the last two need the service to be starting, or broken. */
const refusals: { code: string; path: string; init?: RequestInit; while?: Partial<typeof state> }[] = [
  { code: 'malformed-request', path: '/v1/minerals/%E0%A4%A' },
  { code: 'unknown-parameter', path: '/v1/minerals?depth=2' },
  { code: 'repeated-parameter', path: '/v1/minerals?limit=2&limit=3' },
  { code: 'unknown-field', path: '/v1/minerals?fields=colour' },
  { code: 'unknown-filter', path: '/v1/minerals?filter[colour]=grey' },
  { code: 'unknown-operator', path: '/v1/minerals?filter[essential][contains]=t' },
  { code: 'unknown-sort', path: '/v1/minerals?sort=colour' },
  { code: 'unknown-include', path: '/v1/minerals?include=colour' },
  { code: 'invalid-value', path: '/v1/minerals?limit=500' },
  { code: 'invalid-cursor', path: '/v1/minerals?cursor=nonsense' },
  { code: 'query-too-large', path: `/v1/minerals?sort=${Array(6).fill('name').join(',')}` },
  { code: 'unknown-type', path: '/v1/planets' },
  { code: 'unknown-form', path: '/v1/minerals/magnesium.pdf' },
  { code: 'unknown-taxonomy', path: '/v1/taxonomy/planets' },
  { code: 'document-not-found', path: '/v1/minerals/kryptonite' },
  { code: 'document-unpublished', path: '/v1/symptoms/fatigue' },
  { code: 'route-not-found', path: '/v1/minerals/magnesium/more' },
  { code: 'method-not-allowed', path: '/v1/minerals', init: { method: 'POST' } },
  { code: 'cursor-too-old', path: `/v1/sync?since=${cursorAt({ revision: 0, isCopying: false })}` },
  { code: 'model-changed', path: `/v1/sync?since=${cursorAt({ revision: 1, isCopying: false }, 'other')}` },
  { code: 'edition-replaced', path: `/v1/sync?since=${cursorAt({ revision: 2, at: 1, isCopying: false })}` },
  { code: 'precondition-failed', path: '/v1/snapshot', init: { headers: { 'If-Match': '"other"' } } },
  { code: 'range-not-satisfiable', path: '/v1/snapshot', init: { headers: { Range: 'bytes=99999999-' } } },
  { code: 'snapshot-unsettled', path: '/v1/snapshot', while: { isUnsettled: true } },
  { code: 'too-many-streams', path: '/v1/events' },
  { code: 'key-required', path: '/v1/minerals?perspective=drafts' },
  { code: 'invalid-key', path: '/v1/minerals', init: withKey('unknown') },
  { code: 'expired-key', path: '/v1/minerals', init: withKey('old') },
  { code: 'missing-scope', path: '/v1/sync', init: withKey('reader') },
  {
    code: 'origin-not-allowed',
    path: '/v1/minerals',
    init: withKey('reader', { Origin: 'https://other.example' }),
  },
  { code: 'rate-limited', path: '/v1/minerals', init: withKey('busy') },
  { code: 'service-starting', path: '/v1/minerals?limit=9', while: { isReady: false } },
  { code: 'internal-error', path: '/v1/people?limit=7', while: { isBroken: true } },
]

/** Codes of `/graphql`, and of what is told on a connection before there is a request. */
const elsewhere = [
  'content-too-large',
  'not-acceptable',
  'unsupported-media-type',
  'headers-too-large',
  'request-timeout',
]

describe('the API answers as described to', () => {
  test.each(rows)('$path ($status)', async ({ path, status, init }) => {
    const answer = await ask(path, init)
    expect(answer.status).toBe(status)
    validate(answer)
  })

  test('a request for what is known already', async () => {
    const { headers } = await ask('/v1/minerals')
    const answer = await ask('/v1/minerals', { headers: { 'If-None-Match': headers?.get('etag') ?? '' } })
    expect(answer.status).toBe(304)
    validate(answer)
  })

  test.each(refusals)('$path ($code)', async ({ code, path, init, while: during = {} }) => {
    Object.assign(state, during)
    const answer = await ask(path, init)
    Object.assign(state, { isReady: true, isBroken: false, isUnsettled: false })
    expect(answer.body).toMatchObject({ code, status: answer.status })
    validate(answer)
  })

  test('a request for each code of the catalogue that is of an address described', () => {
    const described = Object.keys(problems).filter((code) => !elsewhere.includes(code))
    expect(refusals.map(({ code }) => code).sort()).toEqual(described.sort())
  })

  test('a request for its health while it starts', async () => {
    state.isReady = false
    const answer = await ask('/v1/health')
    state.isReady = true
    expect(answer).toMatchObject({ status: 503, body: { status: 'starting' } })
    validate(answer)
  })
})

describe('it would be noticed when the API', () => {
  const changed = async (path: string, change: (answer: ReceivedResponse) => object) => {
    const answer = await ask(path)
    return () => validate({ ...answer, ...change(answer) })
  }
  const withData = (more: object) => (answer: ReceivedResponse) => {
    const body = Object(answer.body)
    return { body: { ...body, data: { ...body.data, ...more } } }
  }
  const magnesium = '/v1/minerals/magnesium'

  test('served a field that is not described', async () => {
    expect(await changed(magnesium, withData({ secret: 1 }))).toThrow(
      'GET /v1/minerals/magnesium answered 200, not as described:\n  /data must NOT have additional properties "secret"',
    )
  })

  test('left out a field that is promised', async () => {
    expect(await changed(magnesium, withData({ claims: undefined }))).toThrow(
      "/data must have required property 'claims'",
    )
  })

  test('left out a field that was asked for', async () => {
    expect(await changed(`${magnesium}?fields=name`, withData({ name: undefined }))).toThrow(
      "/data must have required property 'name'",
    )
  })

  test('served a field that was not asked for', async () => {
    expect(await changed(`${magnesium}?fields=name`, withData({ symbol: 'Mg' }))).toThrow(
      '/data must NOT have additional properties "symbol"',
    )
  })

  test('cut down included documents that were not to be cut', async () => {
    const path = `${magnesium}?fields=name&include=claims`
    const cut = await changed(path, ({ body }) => ({
      body: { ...Object(body), included: { claims: [{ type: 'claims', slug: 'mg-cramps' }] } },
    }))
    expect(cut).toThrow("/included/claims/0 must have required property 'statement'")
  })

  test('gave a value of another kind', async () => {
    expect(await changed(magnesium, withData({ category: 'rare' }))).toThrow(
      '/data/category must be equal to one of the allowed values ["macro","trace","electrolyte"], but is "rare"',
    )
  })

  test.each([
    {
      name: 'another media type',
      change: { contentType: 'text/html' },
      want: 'The media type is "text/html"',
    },
    { name: 'no ETag', change: { headers: new Headers() }, want: 'The header ETag is missing.' },
    {
      name: 'a status that is not described',
      change: { status: 418 },
      want: "418 I'm a Teapot is not among the described statuses",
    },
    { name: 'a body where there is none', change: { status: 304 }, want: 'No body is described' },
    { name: 'a body to HEAD', change: { method: 'HEAD' }, want: 'HEAD is answered with a body.' },
    { name: 'what it was asked to delete', change: { method: 'DELETE' }, want: 'so it has to be 405' },
    {
      name: 'at an address that is not described',
      change: { path: '/v1/a/b/c' },
      want: 'so it has to be 404',
    },
  ])('gave $name', async ({ change, want }) => {
    expect(await changed(magnesium, () => change)).toThrow(want)
  })

  test('said another status in the body than on the line', async () => {
    const wrong = await changed('/v1/minerals/kryptonite', ({ body }) => ({
      body: { ...Object(body), status: 400 },
    }))
    expect(wrong).toThrow('The problem says status 400.')
  })
})
