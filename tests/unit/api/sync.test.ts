import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createStore } from '../../../src/delivery/createStore'
import { wordingOf } from '../../../src/domain/governance/wording'
import { fixtureModel } from '../../helpers/fixtureModel'
import {
  createRecord,
  fixtureRecords,
  magnesium,
  publish,
  unpublish,
  zinc,
} from '../../helpers/fixtureRecords'
import { loadedStore, startApp, testLicence, type Answer, type RunningApp } from './startApp'
import { valueAt } from '../../helpers/answer'

let app: RunningApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const at = (answer: Answer, path: string): unknown => valueAt(answer.json(), path)
const cursorOf = (answer: Answer): string => String(at(answer, 'meta.cursor'))
const itemsOf = (answer: Answer): unknown[] => {
  const data = at(answer, 'data')
  return Array.isArray(data) ? data : []
}
const addressesOf = (answer: Answer): string[] =>
  itemsOf(answer).map(
    (item) =>
      `${String(valueAt(item, 'kind'))} ${String(valueAt(item, 'type'))}/${String(valueAt(item, 'slug'))}`,
  )
const next = (): number => app.store.revision + 1

describe('GET /v1/sync', () => {
  test('without since gives the whole edition, each document once, as it is served, and where to go on', async () => {
    const answer = await app.ask('/v1/sync?limit=500&locale=es')
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('private, no-cache')
    expect(itemsOf(answer)).toHaveLength(fixtureRecords.length)
    expect(itemsOf(answer)).toContainEqual({
      kind: 'publish',
      revision: expect.any(Number),
      type: 'minerals',
      slug: 'zinc',
      document: app.store.find('minerals', 'zinc', 'es'),
    })
    expect(at(answer, 'meta')).toMatchObject({
      locale: 'es',
      hasMore: false,
      licence: { name: 'CC BY 4.0' },
      wording: wordingOf('es', testLicence),
    })
    expect(at(answer, 'links.next')).toBeUndefined()
  })

  test('says how to sort with the first page of a copy alone, as whoever goes on knows it', async () => {
    const first = await app.ask('/v1/sync?limit=3')
    expect(at(first, 'meta.sorting.minerals')).toMatchObject({ by: 'name', choices: expect.any(Object) })
    const next = await app.ask(`/v1/sync?since=${String(at(first, 'meta.cursor'))}`)
    expect(at(next, 'meta.sorting')).toBeUndefined()
  })

  test('gives pages that follow each other by links.next and hold every document once', async () => {
    const seen: string[] = []
    let path: unknown = '/v1/sync?limit=3'
    while (typeof path === 'string') {
      const page = await app.ask(path)
      expect(itemsOf(page).length).toBeLessThanOrEqual(3)
      seen.push(...addressesOf(page))
      path = at(page, 'links.next')
      expect(at(page, 'meta.hasMore')).toBe(path !== undefined)
    }
    expect(seen).toHaveLength(fixtureRecords.length)
    expect(new Set(seen).size).toBe(fixtureRecords.length)
  })

  test('with since gives nothing while nothing happened, with the same cursor', async () => {
    const cursor = cursorOf(await app.ask('/v1/sync?limit=500'))
    const answer = await app.ask(`/v1/sync?since=${cursor}`)
    expect(itemsOf(answer)).toEqual([])
    expect(cursorOf(answer)).toBe(cursor)
  })

  test('with since gives a rename as a document, a tombstone that says where it went, and who shows its name', async () => {
    const cursor = cursorOf(await app.ask('/v1/sync?limit=500'))
    app.store.apply(publish({ ...zinc, slug: 'tin', previousSlugs: ['zinc'] }, next()))
    const answer = await app.ask(`/v1/sync?since=${cursor}`)
    expect(addressesOf(answer)).toEqual([
      'publish claims/zn-mg',
      'publish minerals/magnesium',
      'publish minerals/tin',
      'unpublish minerals/zinc',
    ])
    expect(itemsOf(answer)[3]).toEqual({
      kind: 'unpublish',
      revision: app.store.revision,
      type: 'minerals',
      slug: 'zinc',
      movedTo: 'tin',
    })
  })

  test('gives a document once however often it changed, and in the end gives nothing more', async () => {
    const cursor = cursorOf(await app.ask('/v1/sync?limit=500'))
    for (const symbol of ['A', 'B', 'C']) {
      app.store.apply(publish({ ...zinc, fields: { ...zinc.fields, symbol } }, next()))
    }
    const answer = await app.ask(`/v1/sync?since=${cursor}`)
    expect(itemsOf(answer)).toMatchObject([{ slug: 'zinc', document: { symbol: 'C' } }])
    expect(itemsOf(await app.ask(`/v1/sync?since=${cursorOf(answer)}`))).toEqual([])
  })

  test('takes the locale of the cursor when none is named', async () => {
    const cursor = cursorOf(await app.ask('/v1/sync?limit=500&locale=es'))
    app.store.apply(publish(zinc, next()))
    const answer = await app.ask(`/v1/sync?since=${cursor}`, { headers: { 'Accept-Language': 'en' } })
    expect(itemsOf(answer)).toMatchObject([{ document: { name: 'Cinc' } }])
  })

  test('answers 304 to whoever has the answer already', async () => {
    const first = await app.ask('/v1/sync')
    const again = await app.ask('/v1/sync', { headers: { 'If-None-Match': String(first.headers.etag) } })
    expect(again.status).toBe(304)
  })
})

describe('a cursor that cannot be gone on from', () => {
  const refusal = async (path: string, running = app) => {
    const answer = await running.ask(path)
    return { status: answer.status, problem: answer.json() }
  }
  const elsewhere = async (
    use: (other: RunningApp) => Promise<void>,
    options: Parameters<typeof startApp>[0],
  ): Promise<void> => {
    const other = await startApp(options)
    try {
      await use(other)
    } finally {
      await other.close()
    }
  }

  test.each([
    ['rubbish', 'since', 'rubbish'],
    ['the cursor of a list', 'since', Buffer.from('{"v":1,"q":"x","k":[],"s":"a"}').toString('base64url')],
    ['an odd revision', 'since', Buffer.from('{"v":1,"m":"x","l":"en","r":-1}').toString('base64url')],
    [
      'an odd address',
      'since',
      Buffer.from('{"v":1,"m":"x","l":"en","r":1,"a":["a"]}').toString('base64url'),
    ],
    ['null', 'since', Buffer.from('null').toString('base64url')],
  ])('is 400 when it is %s', async (_case, parameter, value) => {
    const { status, problem } = await refusal(`/v1/sync?since=${value}`)
    expect(status).toBe(400)
    expect(problem).toMatchObject({ code: 'invalid-cursor', parameter, value, allowed: [expect.any(String)] })
  })

  test('is 400 when it belongs to a copy in another language', async () => {
    const cursor = cursorOf(await app.ask('/v1/sync?locale=es'))
    expect(await refusal(`/v1/sync?since=${cursor}&locale=en`)).toMatchObject({
      status: 400,
      problem: { code: 'invalid-cursor', detail: expect.stringContaining('"es"') },
    })
  })

  test.each(['fields=name', 'include=claims', 'limit=501', 'limit=0', 'cursor=x'])(
    'is 400 for a query with %s',
    async (query) => {
      expect((await refusal(`/v1/sync?${query}`)).status).toBe(400)
    },
  )

  test('is 410 when what happened since is forgotten, and says how to begin anew', async () => {
    const cursor = cursorOf(await app.ask('/v1/sync?limit=500'))
    const store = createStore(fixtureModel)
    store.load([publish(magnesium, 40), publish(zinc, 41)], { exactSince: 40 })
    await elsewhere(
      async (other) => {
        expect(await refusal(`/v1/sync?since=${cursor}`, other)).toMatchObject({
          status: 410,
          problem: {
            code: 'cursor-too-old',
            parameter: 'since',
            value: cursor,
            detail: expect.stringMatching(/\/v1\/snapshot.*without "since"/),
          },
        })
      },
      { store },
    )
  })

  test('is 410 when documents are served in another form than before', async () => {
    const cursor = cursorOf(await app.ask('/v1/sync?limit=500'))
    const model = { ...fixtureModel, locales: ['en', 'es', 'fr'] }
    const store = createStore(model)
    await elsewhere(
      async (other) => {
        expect(await refusal(`/v1/sync?since=${cursor}`, other)).toMatchObject({
          status: 410,
          problem: { code: 'model-changed' },
        })
      },
      { store, model },
    )
  })

  test('is 410 when the database was put back and went on otherwise', async () => {
    app.store.apply(publish({ ...zinc, publishedAt: '2026-03-03T00:00:00.000Z' }, next()))
    const cursor = cursorOf(await app.ask('/v1/sync?limit=500'))
    const store = loadedStore()
    store.apply(publish({ ...zinc, publishedAt: '2026-03-04T00:00:00.000Z' }, store.revision + 1))
    await elsewhere(
      async (other) => {
        expect(await refusal(`/v1/sync?since=${cursor}`, other)).toMatchObject({
          status: 410,
          problem: { code: 'edition-replaced' },
        })
      },
      { store },
    )
  })

  test('is kept by a process that is behind the one which gave it out', async () => {
    const behind = loadedStore()
    app.store.apply(unpublish(zinc, next()))
    app.store.apply(publish(createRecord('minerals', 'tin', { name: { en: 'Tin' } }), next()))
    const cursor = cursorOf(await app.ask('/v1/sync?limit=500'))
    await elsewhere(
      async (other) => {
        const answer = await other.ask(`/v1/sync?since=${cursor}`)
        expect(itemsOf(answer)).toEqual([])
        expect(cursorOf(answer)).toBe(cursor)
      },
      { store: behind },
    )
  })
})
