import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isBadRequestError, isCofactorError, isNetworkError, isNotFoundError } from '../../../sdk/src/index'
import {
  createStore,
  openSnapshot,
  subscribe,
  type Persistence,
  type StoreEvent,
} from '../../../sdk/src/store/index'
import { fileStore } from '../../../sdk/src/store/node'
import { publish } from '../../helpers/fixtureRecords'
import { startSeededApi, type SeededApi } from '../../helpers/startSeededApi'

let api: SeededApi
let folder: string
beforeAll(async () => {
  api = await startSeededApi()
  folder = mkdtempSync(join(tmpdir(), 'cofactor-store-'))
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await api.stop()
})

const rename = (slug: string, name: string): void => {
  const record = api.records.find((one) => one.type === 'minerals' && one.slug === slug)
  if (!record) throw new Error(`There is no ${slug}`)
  const fields = { ...record.fields, name: { en: name } }
  api.store.apply({ ...publish({ ...record, fields }, api.store.revision + 1), at: new Date().toISOString() })
}

/** `fetch` that counts what is asked, and breaks where it is told to. */
const createFetch = (breaks: (url: string, count: number) => boolean = () => false) => {
  const urls: string[] = []
  return {
    urls,
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      urls.push(url)
      if (breaks(url, urls.length)) throw new TypeError('broken')
      return fetch(url, init)
    },
  }
}

const syncsOf = (urls: readonly string[]): string[] => urls.filter((url) => url.includes('/v1/sync'))

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('sync', () => {
  test('two at once are one', async () => {
    const { urls, fetch: counted } = createFetch()
    const store = createStore({ baseUrl: api.baseUrl, fetch: counted })
    const [a, b] = await Promise.all([store.sync(), store.sync()])
    expect(a).toBe(b)
    expect(syncsOf(urls)).toHaveLength(2)
  })

  test('one that broke half way goes on from there, and nothing of it was to be seen', async () => {
    let isBroken = true
    const { urls, fetch: counted } = createFetch((url) => isBroken && url.includes('since='))
    const store = createStore({ baseUrl: api.baseUrl, fetch: counted, retry: { limit: 0 } })
    expect(isNetworkError(await failureOf(store.sync()))).toBe(true)
    expect(await failureOf(store.minerals.get('zinc'))).toMatchObject({ code: 'store-empty' })
    isBroken = false
    const before = urls.length
    const { changes } = await store.sync()
    expect(changes.length).toBeGreaterThanOrEqual(782)
    expect(syncsOf(urls.slice(before)).every((url) => url.includes('since='))).toBe(true)
    expect(await store.minerals.get('zinc')).toMatchObject({ symbol: 'Zn' })
  })

  test('a copy that the server can’t bring up to date is made anew, and what is gone is told', async () => {
    const store = createStore({ baseUrl: api.baseUrl, persistence: memoryPersistence() })
    await store.sync()
    const edition = await store.edition()
    const [, ...others] = edition.documents
    const ghost = { type: 'minerals' as const, slug: 'unobtainium', name: 'Unobtainium', governance: {} }
    const content = JSON.parse(Buffer.from(edition.cursor, 'base64url').toString())
    const cursor = Buffer.from(JSON.stringify({ ...content, m: 'anotherModel' })).toString('base64url')
    const old = { ...edition, cursor, documents: [...others, ghost] }
    const behind = createStore({ baseUrl: api.baseUrl, persistence: memoryPersistence(old) })
    expect(await behind.minerals.get('unobtainium')).toMatchObject({ name: 'Unobtainium' })
    const { changes } = await behind.sync()
    expect(changes).toContainEqual({ kind: 'unpublish', type: 'minerals', slug: 'unobtainium' })
    expect(isNotFoundError(await failureOf(behind.minerals.get('unobtainium')))).toBe(true)
    expect(new Set((await behind.edition()).documents)).toEqual(new Set(edition.documents))
  })

  test('a state of review that is not known counts as nobody having signed', async () => {
    const store = createStore({ baseUrl: api.baseUrl })
    await store.sync()
    const edition = await store.edition()
    const { notice } = edition.wording.review.find(({ state }) => state === 'unreviewed-demo') ?? {}
    const documents = edition.documents.map((one) => ({ ...one, governance: { reviewState: 'blessed' } }))
    const copy = createStore({ persistence: memoryPersistence({ ...edition, documents }) })
    const { meta } = await copy.minerals.get('zinc').withResponse()
    expect(meta.review).toMatchObject({ state: 'unreviewed-demo', signed: false, notice })
  })

  test('a copy kept without the orders of the server is not read', async () => {
    const store = createStore({ baseUrl: api.baseUrl })
    await store.sync()
    const { sorting: _sorting, ...old } = await store.edition()
    const file = join(folder, 'old.json')
    writeFileSync(file, JSON.stringify(old))
    const copy = createStore({ persistence: fileStore(file) })
    expect(await failureOf(copy.minerals.get('zinc'))).toMatchObject({ code: 'store-empty' })
  })

  test('a signal ends the waiting, not the sync of others', async () => {
    const store = createStore({ baseUrl: api.baseUrl })
    const controller = new AbortController()
    const mine = failureOf(store.sync({ signal: controller.signal }))
    const theirs = store.sync()
    controller.abort(new Error('enough'))
    expect(await mine).toMatchObject({ message: 'enough' })
    expect((await theirs).changes.length).toBeGreaterThan(0)
  })
})

const memoryPersistence = (kept?: Awaited<ReturnType<Persistence['load']>>): Persistence => ({
  load: () => kept,
  save: (edition) => {
    kept = edition
  },
})

describe('reads', () => {
  test('what there is not is refused as the server refuses it', async () => {
    const store = createStore({ baseUrl: api.baseUrl })
    await store.sync()
    expect(isNotFoundError(await failureOf(store.minerals.get('unobtainium')))).toBe(true)
    expect(isBadRequestError(await failureOf(store.minerals.list({ limit: 0 })))).toBe(true)
    expect(await failureOf(store.minerals.list({ locale: 'es' }))).toMatchObject({ code: 'invalid-value' })
    const page = await store.claims.list({ limit: 5 })
    const other = { limit: 5, cursor: page.cursor, sort: ['slug'] as const }
    expect(await failureOf(store.claims.list(other))).toMatchObject({ code: 'invalid-cursor' })
  })

  test('what is given is the caller’s to change', async () => {
    const store = createStore({ baseUrl: api.baseUrl })
    await store.sync()
    const iron = await store.minerals.get('iron')
    iron.claims.length = 0
    expect((await store.minerals.get('iron')).claims.length).toBeGreaterThan(0)
    const { response } = await store.minerals.get('iron').withResponse()
    expect(response).toMatchObject({ source: 'copy', status: 200 })
  })

  test('another language is another store', async () => {
    const store = createStore({ baseUrl: api.baseUrl, locale: 'es' })
    await store.sync()
    const { data, meta } = await store.minerals.get('zinc').withResponse()
    expect(data).toMatchObject({ name: 'Zinc' })
    expect(meta).toMatchObject({ locale: 'es', review: { notice: expect.stringContaining('cualificada') } })
  })
})

describe('a file', () => {
  test('lets a store begin where the last one ended, with the server off', async () => {
    const path = join(folder, 'deep', 'edition.json')
    const { urls, fetch: counted } = createFetch()
    await createStore({ baseUrl: api.baseUrl, persistence: fileStore(path) }).sync()
    const store = createStore({ baseUrl: api.baseUrl, persistence: fileStore(path), fetch: counted })
    expect(await store.minerals.get('copper')).toMatchObject({ symbol: 'Cu' })
    expect(urls).toEqual([])
    await store.sync()
    expect(urls).toHaveLength(1)
  })

  test('that could not be written whole is the one of before', async () => {
    const path = join(folder, 'edition.json')
    const store = createStore({ baseUrl: api.baseUrl, persistence: fileStore(path) })
    await store.sync()
    const before = readFileSync(path, 'utf8')
    writeFileSync(`${path}.part`, before.slice(0, 1000))
    expect(await createStore({ persistence: fileStore(path) }).minerals.get('zinc')).toMatchObject({
      symbol: 'Zn',
    })
    const edition = await store.edition()
    const unwritable = { ...edition, disclaimer: 1n }
    await expect(
      Promise.resolve(Reflect.apply(fileStore(path).save, undefined, [unwritable])),
    ).rejects.toThrow('BigInt')
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(existsSync(`${path}.part`)).toBe(false)
  })

  test('a disk that fails is told, and the copy in memory is up to date all the same', async () => {
    let isFull = true
    const saved: unknown[] = []
    const save = (edition: unknown): void => {
      if (isFull) throw new Error('disk full')
      saved.push(edition)
    }
    const store = createStore({ baseUrl: api.baseUrl, persistence: { load: () => undefined, save } })
    expect(await failureOf(store.sync())).toMatchObject({ message: 'disk full' })
    expect(await store.minerals.get('zinc')).toMatchObject({ symbol: 'Zn' })
    isFull = false
    await store.sync()
    expect(saved).toHaveLength(1)
  })
})

describe('a snapshot', () => {
  test('is read without a server, and refused where it was cut or changed', async () => {
    const text = await (await fetch(`${api.baseUrl}/v1/snapshot`)).text()
    const store = createStore({ snapshot: openSnapshot({ text }) })
    expect(await store.foods.list({ limit: 1 })).toMatchObject({ items: [{ type: 'foods' }] })
    expect(await failureOf(store.sync())).toMatchObject({ message: expect.stringContaining('baseUrl') })
    const cut = createStore({ snapshot: openSnapshot({ text: text.slice(0, 500_000) }) })
    await expect(cut.foods.list()).rejects.toThrow('should hold')
    const other = createStore({ snapshot: openSnapshot({ text, sha256: '0'.repeat(64) }) })
    await expect(other.foods.list()).rejects.toThrow('SHA-256')
  })

  test('goes on from there with what changed alone', async () => {
    const text = await (await fetch(`${api.baseUrl}/v1/snapshot`)).text()
    rename('iron', 'Iron, renamed')
    const store = createStore({ baseUrl: api.baseUrl, snapshot: openSnapshot({ text }) })
    const { changes } = await store.sync()
    expect(changes).toContainEqual({ kind: 'publish', type: 'minerals', slug: 'iron' })
    expect(changes.length).toBeLessThan(200)
    expect(await store.minerals.get('iron')).toMatchObject({ name: 'Iron, renamed' })
  })
})

describe('subscribe', () => {
  const nextChange = (events: readonly StoreEvent[], count: number) =>
    vi.waitFor(
      () => expect(events.filter(({ kind }) => kind === 'change').length).toBeGreaterThanOrEqual(count),
      15_000,
    )

  test('hears what is published, also past a connection that broke', async () => {
    const store = createStore({ baseUrl: api.baseUrl })
    await store.sync()
    const events: StoreEvent[] = []
    const connected = () => events.filter(({ kind }) => kind === 'connected').length
    const stop = subscribe(store, (event) => events.push(event))
    await vi.waitFor(() => expect(connected()).toBe(1), 15_000)
    rename('copper', 'Copper, renamed')
    await nextChange(events, 1)
    expect(await store.minerals.get('copper')).toMatchObject({ name: 'Copper, renamed' })
    api.dropConnections()
    await vi.waitFor(() => expect(connected()).toBe(2), 15_000)
    rename('copper', 'Copper')
    await nextChange(events, 2)
    expect(await store.minerals.get('copper')).toMatchObject({ name: 'Copper' })
    stop()
    const told = events.length
    rename('copper', 'Copper, again')
    await store.sync()
    expect(events).toHaveLength(told)
  })

  test('tells failures and comes back by itself', async () => {
    let isDown = true
    const { fetch: counted } = createFetch(() => isDown)
    const store = createStore({ baseUrl: api.baseUrl, fetch: counted, retry: { limit: 0 } })
    const events: StoreEvent[] = []
    const stop = subscribe(store, (event) => events.push(event), { maxDelay: 50 })
    await vi.waitFor(() => expect(events.map(({ kind }) => kind)).toContain('error'), 15_000)
    const [failed] = events
    expect(failed?.kind === 'error' && isCofactorError(failed.error)).toBe(true)
    isDown = false
    await vi.waitFor(() => expect(events.at(-1)?.kind).toBe('connected'), 15_000)
    stop()
  })
})
