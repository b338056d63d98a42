import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { deriveQueryModel } from '../../../src/delivery/queryModel'
import { createClient } from '../../../sdk/src/index'
import { createStore } from '../../../sdk/src/store/index'
import { startSeededApi, type SeededApi } from '../../helpers/startSeededApi'
import { madeQueries } from './madeQueries'
import { createEditor, edits } from './randomDeltas'
import { readsOf, sameReads, type SameReads } from './sameReads'

let api: SeededApi
let both: SameReads

beforeAll(async () => {
  api = await startSeededApi()
  const store = createStore({ baseUrl: api.baseUrl })
  await store.sync()
  both = sameReads(createClient({ baseUrl: api.baseUrl, timeout: 100_000 }), store)
}, 60_000)
afterAll(() => api.stop())

const types = (): string[] => Object.keys(api.model.types)

describe('a copy of the whole starter knowledge reads like the server', () => {
  test('every document of every type, in the order of its type', async () => {
    let count = 0
    for (const type of types()) count += await both.list(type, { limit: 100, count: true })
    expect(count).toBe(782)
  })

  test('every document by its slug, with what is said of it', async () => {
    for (const type of types()) for (const slug of api.store.slugs(type)) await both.get(type, slug)
  }, 60_000)

  test('every path that can be included, of one and of two references', async () => {
    const queryModel = deriveQueryModel(api.model)
    for (const type of types()) {
      for (const path of queryModel[type]?.includes ?? [])
        await both.list(type, { include: [path], limit: 10 }, 1)
    }
  }, 60_000)

  test('several paths together, with chosen fields', async () => {
    const include = ['claims.citations', 'claims.object', 'foods']
    const fieldsOf = { claims: ['statement', 'certainty'], citations: ['title'], foods: ['name'] }
    await both.list('minerals', { include, limit: 100 })
    await both.list('minerals', { include, fieldsOf, fields: ['name'] })
    await both.list('claims', {
      include: ['subject', 'subject.claims', 'evidence.citation'],
      fieldsOf: { claims: ['statement'] },
    })
    await both.get('minerals', 'magnesium', {
      include: ['claims.subject', 'foods'],
      fieldsOf: { claims: ['statement'] },
    })
  })

  test('filters and sort keys of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(madeQueries(api.model, api.store), async ({ type, options }) => {
        await both.list(type, options, 3)
      }),
      { numRuns: 300 },
    )
  }, 120_000)
})

describe('and goes on doing so', () => {
  test('after any edits: renames, unpublished targets, links that come and go', async () => {
    const { baseUrl, store: server, records } = api
    const store = createStore({ baseUrl })
    await store.sync()
    const same = sameReads(createClient({ baseUrl, timeout: 100_000 }), store)
    const edit = createEditor(server, records)
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        list.forEach(edit)
        await store.sync()
        for (const type of types()) await same.list(type, { limit: 100, count: true })
        await same.list('minerals', { include: ['claims.citations', 'claims.object', 'foods'], limit: 100 })
        await same.list('claims', { include: ['subject', 'object', 'evidence.citation'], limit: 100 })
      }),
      { numRuns: 12 },
    )
    const fresh = createStore({ baseUrl })
    await fresh.sync()
    const [old, now] = [await store.edition(), await fresh.edition()]
    expect(new Set(old.documents)).toEqual(new Set(now.documents))
  }, 120_000)

  test('an earlier slug leads to the document', async () => {
    // A server of its own: the edits above may have moved or taken back what is moved here.
    const own = await startSeededApi()
    onTestFinished(own.stop)
    const { baseUrl, store: server, records } = own
    const store = createStore({ baseUrl })
    await store.sync()
    const zinc = records.find(({ type, slug }) => type === 'minerals' && slug === 'zinc')
    if (!zinc) throw new Error('There is no zinc')
    createEditor(server, [zinc])({ kind: 'rename', at: 0 })
    const { changes } = await store.sync()
    const moved = changes.find(({ slug }) => slug === 'zinc')
    expect(moved).toMatchObject({ kind: 'unpublish', movedTo: 'zinc-1' })
    expect(await readsOf(store, 'minerals').get('zinc')).toMatchObject({ slug: 'zinc-1' })
  })
})
