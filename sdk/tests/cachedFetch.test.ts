import { describe, expect, test, vi } from 'vitest'
import { cachedFetch, memoryCache, webStorageCache } from '../src/cache/index.js'
import type { CachedFetchOptions } from '../src/cache/index.js'
import { createClient } from '../src/index.js'
import { baseUrl } from './helpers/createSeam.js'
import { document, envelope, meta } from './helpers/content.js'
import { json, notModified, problem } from './helpers/responses.js'

const zincNamed = (name: string, refreshBy = '2100-01-01') =>
  envelope(document('minerals', 'zinc', { name }), { meta: { ...meta, refreshBy } })

const swr = { 'cache-control': 'public, max-age=10, stale-while-revalidate=60', etag: '"1"' }

/** A client over `cachedFetch`, with a clock that stands still and what the server was asked. */
const setUp = (answers: (() => Response)[], options: Partial<CachedFetchOptions> = {}) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-01T12:00:00Z') })
  const asked: Headers[] = []
  const background: Promise<unknown>[] = []
  const fetch = cachedFetch({
    cache: memoryCache(),
    waitUntil: (work) => background.push(work),
    ...options,
    fetch: async (_, init) => {
      asked.push(new Headers(init.headers))
      const answer = answers[Math.min(asked.length, answers.length) - 1]
      if (!answer) throw new TypeError('offline')
      return answer()
    },
  })
  const client = createClient({ baseUrl, fetch, retry: { limit: 0 } })
  const read = async (): Promise<string> => (await client.minerals.get('zinc')).name
  const wait = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)
  return { client, read, wait, asked, settled: () => Promise.all(background.splice(0)) }
}

describe('cachedFetch', () => {
  test('within max-age nothing is asked, after it the answer comes at once and is renewed for the next', async () => {
    const { read, wait, asked, settled, client } = setUp([
      () => json(zincNamed('Old'), { headers: swr }),
      () => json(zincNamed('New'), { headers: swr }),
    ])
    expect(await read()).toBe('Old')
    wait(9)
    expect(await read()).toBe('Old')
    expect(asked).toHaveLength(1)
    wait(20)
    expect(await Promise.all([read(), read()])).toEqual(['Old', 'Old'])
    await settled()
    expect(asked).toHaveLength(2)
    expect(asked[1]?.get('if-none-match')).toBe('"1"')
    const { data, response } = await client.minerals.get('zinc').withResponse()
    expect(data.name).toBe('New')
    expect(response.headers.get('cache-status')).toBe('cofactor; hit')
  })

  test('a 304 makes the answer fresh again', async () => {
    const { read, wait, asked } = setUp([() => json(zincNamed('Zinc'), { headers: swr }), notModified])
    await read()
    wait(100)
    expect(await read()).toBe('Zinc')
    expect(asked).toHaveLength(2)
    wait(5)
    await read()
    expect(asked).toHaveLength(2)
  })

  test('an answer stands in for failures, for as long as it may', async () => {
    const { read, wait, client } = setUp(
      [() => json(zincNamed('Zinc'), { headers: swr }), () => problem(500)],
      { staleIfError: 600_000 },
    )
    await read()
    wait(500)
    const { data, response } = await client.minerals.get('zinc').withResponse()
    expect(data.name).toBe('Zinc')
    expect(response.headers.get('age')).toBe('500')
    wait(500)
    await expect(read()).rejects.toMatchObject({ status: 500 })
  })

  test('not beyond the day until which the content may be shown without asking', async () => {
    const { read, wait, asked } = setUp(
      [() => json(zincNamed('Zinc', '2026-05-01'), { headers: swr }), () => problem(500)],
      { maxAge: 7 * 86_400_000 },
    )
    await read()
    wait(11 * 3600)
    expect(await read()).toBe('Zinc')
    wait(3600)
    await expect(read()).rejects.toMatchObject({ status: 500 })
    expect(asked).toHaveLength(2)
  })

  test('what is not to be stored is not', async () => {
    const { read, asked } = setUp([
      () => json(zincNamed('Draft'), { headers: { 'cache-control': 'private, no-store' } }),
    ])
    await read()
    await read()
    expect(asked).toHaveLength(2)
  })
})

/** As browsers have it, with room for a number of characters. */
const storageOf = (room: number): Storage => {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    setItem: (key, value) => {
      const others = [...items].filter(([name]) => name !== key)
      const used = others.reduce((sum, [, text]) => sum + text.length, 0)
      if (used + value.length > room) throw new Error('QuotaExceededError')
      items.set(key, value)
    },
  }
}

describe('webStorageCache', () => {
  test('keeps entries as text, and nothing of others is taken for one', () => {
    const storage = storageOf(10_000)
    const cache = webStorageCache(storage)
    cache.set('/v1/a', { etag: '"1"', body: '{}' })
    expect(webStorageCache(storage).get('/v1/a')).toEqual({ etag: '"1"', body: '{}' })
    storage.setItem('cofactor:/v1/b', 'true')
    expect(cache.get('/v1/b')).toBeUndefined()
    expect(cache.get('/v1/c')).toBeUndefined()
  })

  test('where there is no room, entries of ours give way and those of others stay', () => {
    const storage = storageOf(300)
    storage.setItem('theirs', 'x'.repeat(100))
    const cache = webStorageCache(storage)
    for (const name of ['a', 'b', 'c', 'd']) cache.set(name, { etag: name, body: 'y'.repeat(60) })
    expect(storage.getItem('theirs')).toHaveLength(100)
    expect(cache.get('d')).toBeDefined()
    expect(cache.get('a')).toBeUndefined()
    expect(() => cache.set('e', { etag: 'e', body: 'y'.repeat(400) })).toThrow('QuotaExceededError')
  })
})
