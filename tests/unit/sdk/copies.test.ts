import { createHash } from 'node:crypto'
import { createClient } from '@cofactor/sdk'
import { events, type ChangeEvent, type ResetEvent } from '@cofactor/sdk/events'
import { snapshot } from '@cofactor/sdk/snapshot'
import { isGoneError, sync, type SyncPage } from '@cofactor/sdk/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createStore, type Store } from '../../../src/delivery/createStore'
import { fixtureModel } from '../../helpers/fixtureModel'
import { fixtureRecords, iron, magnesium, publish, unpublish, zinc } from '../../helpers/fixtureRecords'
import { loadedStore } from '../api/startApp'
import { serveStore, type Served } from './serveStore'

let store: Store
let served: Served
beforeEach(async () => {
  store = loadedStore()
  served = await serveStore({ store })
})
afterEach(() => served.stop())

const next = (): number => store.revision + 1

const pagesOf = async (pages: AsyncIterable<SyncPage>): Promise<SyncPage[]> => {
  const all: SyncPage[] = []
  for await (const page of pages) all.push(page)
  return all
}

describe('sync', () => {
  test('makes a whole copy page by page, and then gives only what changed, with tombstones', async () => {
    const pages = await pagesOf(sync(served.client, { limit: 3 }))
    expect(pages.length).toBe(Math.ceil(fixtureRecords.length / 3))
    expect(pages.flatMap(({ changes }) => changes)).toHaveLength(fixtureRecords.length)
    const since = pages.at(-1)?.cursor

    store.apply(publish({ ...zinc, slug: 'tin', previousSlugs: ['zinc'] }, next()))
    store.apply(unpublish(iron, next()))
    const changes = (await pagesOf(sync(served.client, { since }))).flatMap((page) => page.changes)
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'unpublish', slug: 'zinc', movedTo: 'tin' }),
    )
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'publish',
        slug: 'tin',
        document: expect.objectContaining({ slug: 'tin' }),
      }),
    )
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'unpublish', slug: 'iron' }))
  })

  test('a copy is in the language of the client, and its cursor keeps to it', async () => {
    const spanish = await serveStore({ store }, { locale: 'es' })
    const [page] = await pagesOf(sync(spanish.client))
    expect(page?.meta.locale).toBe('es')
    const again = await pagesOf(sync(served.client, { since: page?.cursor }))
    expect(again[0]?.meta.locale).toBe('es')
    await spanish.stop()
  })

  test('a copy that can not be brought up to date is a GoneError that says how to begin anew', async () => {
    const [page] = await pagesOf(sync(served.client))
    const later = createStore(fixtureModel)
    later.load([publish(magnesium, 40), publish(zinc, 41)], { exactSince: 40 })
    const other = await serveStore({ store: later })
    const error: unknown = await pagesOf(sync(other.client, { since: page?.cursor })).catch(
      (thrown) => thrown,
    )
    expect(isGoneError(error) && error.code).toBe('cursor-too-old')
    expect(error).toMatchObject({
      name: 'GoneError',
      status: 410,
      message: expect.stringContaining('without `since`'),
    })
    await other.stop()
  })
})

describe('snapshot', () => {
  test('gives the whole edition, whose checksum is that of the manifest', async () => {
    const { manifest, file, documents } = await snapshot(served.client, { locale: 'en' })
    const all = [...documents()]
    expect(all).toHaveLength(fixtureRecords.length)
    expect(all.map(({ type, slug }) => `${type}/${slug}`)).toContain('minerals/magnesium')
    const { sha256 } = manifest.files.find(({ encoding }) => encoding === 'identity') ?? {}
    expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)
  })

  test('and sync goes on from its cursor', async () => {
    const { manifest } = await snapshot(served.client, { locale: 'es' })
    store.apply(unpublish(iron, next()))
    const pages = await pagesOf(sync(served.client, { since: manifest.cursor }))
    expect(pages.flatMap(({ changes }) => changes)).toMatchObject([{ kind: 'unpublish', slug: 'iron' }])
  })

  test('a download that breaks off is resumed where it broke, compressed or not', async () => {
    const ranges: (string | undefined)[] = []
    let breaks = 2
    const breaking = await serveStore(
      { store },
      {
        fetch: async (url, init) => {
          const response = await fetch(url, init)
          if (!url.includes('/v1/snapshot?') || !response.body) return response
          ranges.push(new Headers(init.headers).get('range') ?? undefined)
          if (breaks-- <= 0) return response
          const reader = response.body.getReader()
          let rest = 700
          const body = new ReadableStream<Uint8Array>({
            pull: async (controller) => {
              const { value } = await reader.read()
              if (!value || rest <= 0) return controller.error(new TypeError('terminated'))
              controller.enqueue(value.subarray(0, rest))
              rest -= value.length
            },
          })
          return new Response(body, response)
        },
      },
    )
    const { documents } = await snapshot(breaking.client, { locale: 'en' })
    expect([...documents()]).toHaveLength(fixtureRecords.length)
    expect(ranges).toEqual([undefined, 'bytes=700-', 'bytes=1400-'])
    await breaking.stop()
  })
})

describe('events', () => {
  const take = async (count: number, stream: AsyncIterable<ChangeEvent | ResetEvent>, begin: () => void) => {
    const taken: (ChangeEvent | ResetEvent)[] = []
    setTimeout(begin, 50)
    for await (const event of stream) if (taken.push(event) === count) break
    return taken
  }

  test('tells what is published as it happens, and goes on from a cursor', async () => {
    const { manifest } = await snapshot(served.client, { locale: 'en' })
    const [first, second] = await take(2, events(served.client, { since: manifest.cursor }), () => {
      store.apply(publish(zinc, next()))
      store.apply(unpublish(iron, next()))
    })
    expect(first).toMatchObject({ event: 'change', kind: 'publish', slug: 'zinc' })
    expect(second).toMatchObject({ event: 'change', kind: 'unpublish', slug: 'iron' })
    const [again] = await take(1, events(served.client, { since: first?.cursor }), () => undefined)
    expect(again).toEqual(second)
  })

  test('comes back to the same place after the server went away', async () => {
    const { manifest } = await snapshot(served.client, { locale: 'en' })
    let origin = served.origin
    const client = createClient({
      baseUrl: served.origin,
      fetch: (url, init) => fetch(url.replace(/^http:\/\/[^/]*/, origin), init),
    })
    const seen: string[] = []
    store.apply(publish(zinc, next()))
    for await (const event of events(client, { since: manifest.cursor, maxDelay: 20 })) {
      if (event.event === 'change') seen.push(event.slug)
      if (seen.length === 2) break
      await served.stop()
      store.apply(unpublish(iron, next()))
      served = await serveStore({ store })
      origin = served.origin
    }
    expect(seen).toEqual(['zinc', 'iron'])
  })

  test('what can not be told any more is a reset, after which it goes on', async () => {
    const [page] = await pagesOf(sync(served.client))
    const later = createStore(fixtureModel)
    later.load([publish(magnesium, 40), publish(zinc, 41)], { exactSince: 40 })
    const other = await serveStore({ store: later })
    const [reset, change] = await take(2, events(other.client, { since: page?.cursor }), () => {
      later.apply(publish(magnesium, 42))
    })
    expect(reset).toMatchObject({ event: 'reset', code: 'cursor-too-old', revision: 41 })
    expect(change).toMatchObject({ event: 'change', slug: 'magnesium', revision: 42 })
    await other.stop()
  })

  test('a refusal that will not pass ends it with its problem', async () => {
    const stream = events(served.client, { since: 'not-a-cursor' })
    await expect(stream.next()).rejects.toMatchObject({ name: 'BadRequestError', code: 'invalid-cursor' })
  })
})
