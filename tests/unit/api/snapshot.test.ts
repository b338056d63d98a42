import { createHash } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSnapshots, type Snapshots } from '../../../src/snapshot/createSnapshots'
import { valueAt } from '../../helpers/answer'
import { createTemporaryFolder } from '../../helpers/databases/temporaryFolder'
import { wordingOf } from '../../../src/domain/governance/wording'
import { fixtureModel } from '../../helpers/fixtureModel'
import { fixtureRecords, magnesium, publish, unpublish, zinc } from '../../helpers/fixtureRecords'
import { loadedStore, startApp, testLicence, type Answer, type RunningApp } from './startApp'

const folder = createTemporaryFolder('snapshots')
afterAll(folder.remove)

let app: RunningApp
let snapshots: Snapshots

beforeEach(async () => {
  const store = loadedStore()
  snapshots = createSnapshots({ store, model: fixtureModel, licence: testLicence, folder: folder.path })
  app = await startApp({ store, snapshots })
})
afterEach(async () => {
  await app.close()
  await snapshots.close()
})

const next = (): number => app.store.revision + 1

const linesOf = (body: Buffer): unknown[] =>
  body
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

const digestOf = (body: Buffer): string => `sha-256=:${createHash('sha256').update(body).digest('base64')}:`

const ask = (headers: Record<string, string> = {}, query = ''): Promise<Answer> =>
  app.ask(`/v1/snapshot${query}`, { headers })

describe('GET /v1/snapshot', () => {
  test('is a manifest and then every document as it is served, by type and slug', async () => {
    const answer = await ask({}, '?locale=es')
    const [manifest, ...documents] = linesOf(answer.body)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'private, no-cache',
      'cofactor-revision': String(app.store.revision),
      'accept-ranges': 'bytes',
      'repr-digest': digestOf(answer.body),
    })
    expect(manifest).toMatchObject({
      format: 1,
      revision: app.store.revision,
      locale: 'es',
      counts: { minerals: 3, symptoms: 2, claims: 2, citations: 2, people: 1 },
      generatedAt: '2026-02-01T09:30:00.000Z',
      licence: testLicence,
      disclaimer: expect.any(String),
      wording: wordingOf('es', testLicence),
    })
    const types = Object.keys(fixtureModel.types).sort()
    expect(documents).toEqual(types.flatMap((type) => app.store.all(type, 'es')))
    expect(documents).toHaveLength(fixtureRecords.length)
  })

  test('goes on with sync from the cursor in the manifest', async () => {
    const [manifest] = linesOf((await ask()).body)
    app.store.apply(unpublish(zinc, next()))
    const sync = await app.ask(`/v1/sync?since=${String(valueAt(manifest, 'cursor'))}`)
    expect(valueAt(sync.json(), 'data')).toMatchObject([
      { type: 'claims', slug: 'zn-mg' },
      { type: 'minerals', slug: 'magnesium' },
      { type: 'minerals', slug: 'zinc', kind: 'unpublish' },
    ])
  })

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('comes in %s with a digest and a validator of its own, and the same lines', async (encoding, decode) => {
    const plain = await ask()
    const packed = await ask({ 'Accept-Encoding': encoding })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(packed.headers['repr-digest']).toBe(digestOf(packed.body))
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
    expect(packed.headers.vary).toBe('Accept-Language, Accept-Encoding')
    expect(decode(packed.body).equals(plain.body)).toBe(true)
  })

  test('answers 304 to whoever has it, and HEAD without a body', async () => {
    const { headers, body } = await ask()
    expect((await ask({ 'If-None-Match': String(headers.etag) })).status).toBe(304)
    const head = await app.ask('/v1/snapshot', { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, headers: { 'content-length': String(body.length) } })
    expect(head.body).toHaveLength(0)
  })

  test('gives a part that is asked for, as long as the file is the same', async () => {
    const { headers, body } = await ask()
    const part = await ask({ Range: 'bytes=100-199', 'If-Range': String(headers.etag) })
    expect(part.status).toBe(206)
    expect(part.headers['content-range']).toBe(`bytes 100-199/${body.length}`)
    expect(part.body.equals(body.subarray(100, 200))).toBe(true)
    app.store.apply(publish({ ...zinc, publishedAt: '2026-02-02T00:00:00.000Z' }, next()))
    const whole = await ask({ Range: 'bytes=100-199', 'If-Range': String(headers.etag) })
    expect(whole.status).toBe(200)
    expect(whole.headers.etag).not.toBe(headers.etag)
  })

  test('refuses a range outside of it and a validator that it does not have', async () => {
    const { body } = await ask()
    const outside = await ask({ Range: `bytes=${body.length}-` })
    expect(outside.status).toBe(416)
    expect(outside.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-range': `bytes */${body.length}`,
    })
    expect(outside.headers['repr-digest']).toBeUndefined()
    expect(outside.json()).toMatchObject({ code: 'range-not-satisfiable' })
    const other = await ask({ 'If-Match': '"other"' })
    expect(other.status).toBe(412)
    expect(other.json()).toMatchObject({ code: 'precondition-failed' })
  })

  test.each(['?locale=fr', '?fields=name', '?limit=3'])('refuses the query %s', async (query) => {
    expect((await ask({}, query)).status).toBe(400)
  })

  test('is made anew for a new revision, and the same one is shared until then', async () => {
    const [first, second] = await Promise.all([ask(), ask()])
    expect(second.headers.etag).toBe(first.headers.etag)
    expect(readdirSync(folder.path)).toHaveLength(3)
    app.store.apply(unpublish(magnesium, next()))
    const { body } = await ask()
    expect(linesOf(body)).toHaveLength(fixtureRecords.length)
    expect(body.toString('utf8')).not.toContain('"slug":"magnesium"')
  })

  test('is made anew when somebody removed its files', async () => {
    const { headers } = await ask()
    for (const name of readdirSync(folder.path)) rmSync(join(folder.path, name))
    expect((await ask()).headers.etag).toBe(headers.etag)
  })

  test('is a problem, and no half file, when the folder cannot be written to', async () => {
    const path = join(folder.path, 'no-folder')
    writeFileSync(path, '')
    const reported: unknown[] = []
    const store = loadedStore()
    const broken = await startApp({
      store,
      snapshots: createSnapshots({ store, model: fixtureModel, licence: testLicence, folder: path }),
      reportError: (error) => reported.push(error),
    })
    const answer = await broken.ask('/v1/snapshot')
    await broken.close()
    rmSync(path)
    expect(answer.status).toBe(500)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(reported).toHaveLength(1)
  })
})

describe('GET /v1/snapshot/manifest', () => {
  test('tells what the files hold and come to', async () => {
    const { body } = await ask({}, '?locale=es')
    const packed = await ask({ 'Accept-Encoding': 'br' }, '?locale=es')
    const answer = await app.ask('/v1/snapshot/manifest?locale=es')
    const [manifest] = linesOf(body)
    expect(answer.status).toBe(200)
    expect(valueAt(answer.json(), 'data')).toMatchObject({ ...Object(manifest) })
    const hex = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
    expect(valueAt(answer.json(), 'data.files')).toEqual([
      { encoding: 'identity', bytes: body.length, sha256: hex(body) },
      { encoding: 'gzip', bytes: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { encoding: 'br', bytes: packed.body.length, sha256: hex(packed.body) },
    ])
    expect(valueAt(answer.json(), 'links.snapshot')).toBe('/v1/snapshot?locale=es')
  })
})

test('the files of a process go with it', async () => {
  await ask()
  expect(readdirSync(folder.path)).not.toEqual([])
  await snapshots.close()
  expect(readdirSync(folder.path)).toEqual([])
})
