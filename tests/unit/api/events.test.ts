import { request, type IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApi } from '../../../src/api/createApp'
import type { EventSettings } from '../../../src/api/events/createEventStreams'
import { createStore, type Store } from '../../../src/delivery/createStore'
import { isJsonObject } from '../../../src/delivery/json'
import type { Json } from '../../../src/model/types'
import { valueAt } from '../../helpers/answer'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, iron, magnesium, publish, unpublish, zinc } from '../../helpers/fixtureRecords'
import { listen, loadedStore, testHealth, testLicence, type RunningApp } from './startApp'

type Served = Omit<RunningApp, 'store'> & { readonly store: Store; readonly end: () => Promise<void> }

const running: Served[] = []

const serve = async (store: Store, events: EventSettings = {}): Promise<Served> => {
  const { app, close: end } = createApi({
    store,
    model: fixtureModel,
    openapi: {},
    health: () => testHealth,
    licence: testLicence,
    events,
  })
  const served = { ...(await listen(app)), store, end }
  running.push(served)
  return served
}

let app: Served
beforeEach(async () => {
  app = await serve(loadedStore())
})
afterEach(async () => {
  for (const { end, close } of running.splice(0)) {
    await end()
    await close()
  }
})

type Frame = {
  readonly id?: string
  readonly event?: string
  readonly data?: Json
  readonly comment?: string
}

const parseFrame = (text: string): Frame =>
  Object.fromEntries(
    text.split('\n').map((line) => {
      const [, name = '', value = ''] = /^([^:]*): ?(.*)$/.exec(line) ?? []
      return [name || 'comment', name === 'data' ? JSON.parse(value) : value]
    }),
  )

type Stream = {
  readonly response: IncomingMessage
  /** The next frame; waits for it. */
  readonly next: () => Promise<Frame>
  /** Frames up to the first of an event with this revision. */
  readonly until: (revision: number) => Promise<Frame[]>
  readonly leave: () => void
}

const follow = async (served: Served, query = '', headers: Record<string, string> = {}): Promise<Stream> => {
  const sent = request(`${served.origin}/v1/events${query}`, { headers })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve).on('error', reject).end()
  })
  const frames = framesOf(response)
  const next = async (): Promise<Frame> => {
    const { value, done } = await frames.next()
    if (done) throw new Error('The stream has ended.')
    return value
  }
  return {
    response,
    next,
    until: async (revision) => {
      const found: Frame[] = []
      for (;;) {
        const frame = await next()
        if (frame.event) found.push(frame)
        if (isJsonObject(frame.data) && frame.data.revision === revision && frame.id) return found
      }
    },
    leave: () => sent.destroy(),
  }
}

async function* framesOf(response: IncomingMessage): AsyncGenerator<Frame> {
  let text = ''
  for await (const chunk of response) {
    text += String(chunk)
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      yield parseFrame(text.slice(0, end))
      text = text.slice(end + 2)
    }
  }
}

const next = (): number => app.store.revision + 1
const dataOf = (frames: readonly Frame[]): unknown[] => frames.map(({ data }) => data)

describe('GET /v1/events', () => {
  test('begins with how to come back and from where, and is not to be kept or compressed on the way', async () => {
    const stream = await follow(app, '', { 'Accept-Encoding': 'br, gzip' })
    expect(stream.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    expect(stream.response.headers['content-encoding']).toBeUndefined()
    expect(await stream.next()).toEqual({ retry: '3000' })
    expect(await stream.next()).toEqual({ id: expect.any(String) })
  })

  test('tells what is published and taken back, in order', async () => {
    const stream = await follow(app)
    app.store.apply(publish(zinc, next()))
    app.store.apply(unpublish(iron, next()))
    expect(await stream.until(app.store.revision)).toMatchObject([
      {
        event: 'change',
        data: { revision: app.store.revision - 1, kind: 'publish', type: 'minerals', slug: 'zinc' },
      },
      { event: 'change', data: { revision: app.store.revision, kind: 'unpublish', slug: 'iron' } },
    ])
  })

  test('tells of a rename that the document left, and only the last event of a revision has its id', async () => {
    const stream = await follow(app)
    app.store.apply(publish({ ...zinc, slug: 'tin' }, next()))
    const frames = await stream.until(app.store.revision)
    expect(dataOf(frames)).toEqual([
      { revision: app.store.revision, kind: 'unpublish', type: 'minerals', slug: 'zinc', movedTo: 'tin' },
      { revision: app.store.revision, kind: 'publish', type: 'minerals', slug: 'tin' },
    ])
    expect(frames.map(({ id }) => id !== undefined)).toEqual([false, true])
  })

  test('never tells somebody to remove what has taken the address over', async () => {
    const stream = await follow(app)
    app.store.apply(publish({ ...iron, slug: 'zinc' }, next()))
    app.store.apply(publish({ ...zinc, slug: 'iron' }, next()))
    const frames = await stream.until(app.store.revision)
    expect(dataOf(frames).slice(-2)).toMatchObject([
      { kind: 'publish', slug: 'zinc' },
      { kind: 'publish', slug: 'iron' },
    ])
  })

  test.each(['header', 'query'])(
    'goes on where a reader was, said in the %s, without loss or repetition',
    async (where) => {
      const first = await follow(app)
      app.store.apply(publish(zinc, next()))
      const [seen] = await first.until(app.store.revision)
      first.leave()
      app.store.apply(publish(iron, next()))
      app.store.apply(publish(magnesium, next()))
      const id = seen?.id ?? ''
      const second =
        where === 'header'
          ? await follow(app, '', { 'Last-Event-ID': id })
          : await follow(app, `?lastEventId=${id}`)
      expect(dataOf(await second.until(app.store.revision))).toMatchObject([
        { slug: 'iron' },
        { slug: 'magnesium' },
      ])
      app.store.apply(unpublish(iron, next()))
      expect(dataOf(await second.until(app.store.revision))).toMatchObject([{ slug: 'iron' }])
    },
  )

  test('goes on from the cursor of a sync, and sync from the id of an event, in the same language', async () => {
    const cursor = String(valueAt((await app.ask('/v1/sync?limit=500&locale=es')).json(), 'meta.cursor'))
    app.store.apply(publish(zinc, next()))
    const stream = await follow(app, `?lastEventId=${cursor}`)
    const [event] = await stream.until(app.store.revision)
    app.store.apply(publish(iron, next()))
    const sync = (await app.ask(`/v1/sync?since=${event?.id}`)).json()
    expect(valueAt(sync, 'meta.locale')).toBe('es')
    expect(valueAt(sync, 'data')).toMatchObject([{ slug: 'iron' }])
  })

  test('tells a reader who was away too long to begin anew, and goes on from now', async () => {
    const stream = await follow(app)
    await stream.next()
    const { id = '' } = await stream.next()
    const store = createStore(fixtureModel)
    store.load([publish(magnesium, 40)], { exactSince: 40 })
    const later = await follow(await serve(store), '', { 'Last-Event-ID': id })
    const [reset] = await later.until(40)
    expect(reset).toMatchObject({
      event: 'reset',
      data: { code: 'cursor-too-old', revision: 40, detail: expect.stringContaining('/v1/snapshot') },
    })
    store.apply(publish(zinc, 41))
    expect(dataOf(await later.until(41))).toMatchObject([{ kind: 'publish', slug: 'zinc' }])
  })

  test('tells a long history to a reader who takes it slowly, all of it', async () => {
    const stream = await follow(app)
    await stream.next()
    const { id = '' } = await stream.next()
    stream.leave()
    for (let count = 0; count < 20_000; count += 1) {
      app.store.apply(publish(createRecord('people', `p${count % 10}`, { name: 'P' }), next()))
    }
    const later = await follow(app, '', { 'Last-Event-ID': id })
    const frames = await later.until(app.store.revision)
    expect(frames.length).toBe(20_000)
  })

  test('gives signs of life', async () => {
    const stream = await follow(await serve(loadedStore(), { heartbeat: 5 }))
    await stream.next()
    await stream.next()
    expect(await stream.next()).toEqual({ comment: 'still here' })
  })

  test('drops a reader who takes nothing', async () => {
    const served = await serve(loadedStore(), { heartbeat: 20, maxConnections: 1 })
    const stream = await follow(served)
    // More than what the buffers of both ends hold.
    for (let count = 0; count < 20_000; count += 1) {
      const record = createRecord('people', 'p'.repeat(2000), { name: 'P' })
      served.store.apply(publish(record, served.store.revision + 1))
    }
    await expect.poll(async () => (await follow(served)).response.statusCode, { timeout: 10_000 }).toBe(200)
    stream.leave()
  })

  test('refuses one connection too many, and takes another when one has left', async () => {
    const served = await serve(loadedStore(), { maxConnections: 1 })
    const only = await follow(served)
    const refused = await served.ask('/v1/events')
    expect(refused.status).toBe(503)
    expect(refused.headers['retry-after']).toBe('30')
    expect(refused.json()).toMatchObject({ code: 'too-many-streams' })
    only.leave()
    await expect.poll(async () => (await follow(served)).response.statusCode, { timeout: 10_000 }).toBe(200)
  })

  test('ends when the server closes', async () => {
    const stream = await follow(app)
    await stream.next()
    await stream.next()
    await app.end()
    await expect(stream.next()).rejects.toThrow('The stream has ended.')
  })

  test.each([
    ['?lastEventId=rubbish', {}, 'lastEventId'],
    ['', { 'Last-Event-ID': 'rubbish' }, 'Last-Event-ID'],
  ])('refuses an id that it never gave: %s %o', async (query, headers, parameter) => {
    const answer = await app.ask(`/v1/events${query}`, { headers })
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'invalid-cursor', parameter, value: 'rubbish' })
  })

  test('refuses parameters that it does not have', async () => {
    expect((await app.ask('/v1/events?since=x')).status).toBe(400)
  })

  test('answers HEAD with the head alone', async () => {
    const answer = await app.ask('/v1/events', { method: 'HEAD' })
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/event-stream; charset=utf-8' },
    })
  })
})
