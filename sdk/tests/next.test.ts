import 'next/dist/server/node-environment-baseline.js'
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createClient } from '../src/index.js'
import { cacheTags, nextFetch, revalidateHandler } from '../src/next/index.js'
import { createFakeServer, makeMineral, webhookRequest, type UnsentEvent } from '../src/testing/index.js'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const site = 'https://site.example/api/revalidate'
const timestamp = '2026-03-02T09:00:00.000Z'

/** Runs a handler as Next does, and gives the tags that it had Next revalidate. */
const handle = async (
  request: Request,
  options: Parameters<typeof revalidateHandler>[0] = { secret },
): Promise<{ status: number; body: unknown; type: string | null; pending: unknown }> => {
  const work = { route: '/api/revalidate', incrementalCache: {}, pendingRevalidatedTags: [] }
  const run = (): Promise<Response> => revalidateHandler(options)(request)
  const response: Response = await Reflect.apply(workAsyncStorage.run, workAsyncStorage, [work, run])
  const body: unknown = await response.json()
  const type = response.headers.get('content-type')
  return { status: response.status, body, type, pending: work.pendingRevalidatedTags }
}

const sent = (event: UnsentEvent): Promise<Request> => webhookRequest(site, event, secret)

describe('a webhook', () => {
  test('has Next expire what is made from the documents, from lists of their types, and what may hold them', async () => {
    const event = await createFakeServer().publish(makeMineral())
    const { status, body, pending } = await handle(await sent(event))
    const tags = ['cofactor:any', 'cofactor:minerals:magnesium', 'cofactor:minerals']
    expect([status, body]).toEqual([200, { revalidated: tags }])
    expect(pending).toMatchObject(tags.map((tag) => ({ tag, profile: { expire: 0 } })))
  })

  test('that resets the edition expires everything', async () => {
    const data = { revision: 9, code: 'model-changed' } as const
    const { pending } = await handle(await sent({ type: 'edition.reset', timestamp, data }))
    expect(pending).toMatchObject([{ tag: 'cofactor' }])
  })

  test('that only tries the address expires nothing, and is told', async () => {
    const onEvent = vi.fn()
    const request = await sent({ type: 'webhook.test', timestamp, data: { revision: 9 } })
    const { status, pending } = await handle(request, { secret, onEvent })
    expect([status, pending]).toEqual([200, []])
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'webhook.test' }))
  })
})

describe('what is refused, as a problem', () => {
  const event: UnsentEvent = { type: 'webhook.test', timestamp, data: { revision: 9 } }
  const forged = (): Promise<Request> => webhookRequest(site, event, 'whsec_AAAA')

  test.each([
    ['a forged request', forged, { secret }, 400, 'no-matching-signature'],
    [
      'one that is not signed',
      () => new Request(site, { method: 'POST' }),
      { secret },
      400,
      'missing-header',
    ],
    ['any while there is no secret', () => sent(event), { secret: undefined }, 500, 'secret-missing'],
    ['any while the secret is empty', () => sent(event), { secret: '' }, 500, 'secret-missing'],
    ['any while the secret is none', () => sent(event), { secret: '*' }, 500, 'secret-unusable'],
  ])('%s', async (_, request, options, status, code) => {
    const onEvent = vi.fn()
    const answer = await handle(await request(), { ...options, onEvent })
    expect(answer).toMatchObject({
      status,
      body: { status, code },
      type: 'application/problem+json',
      pending: [],
    })
    expect(onEvent).not.toHaveBeenCalled()
  })

  test('a body that is longer than any event', async () => {
    const request = new Request(site, { method: 'POST', headers: { 'content-length': '2000000' } })
    expect(await handle(request)).toMatchObject({ status: 413 })
  })
})

describe('what Next keeps', () => {
  afterEach(() => vi.unstubAllGlobals())

  const tagsOf = async (
    read: (client: ReturnType<typeof createClient>) => Promise<unknown>,
  ): Promise<unknown> => {
    const asked = vi.fn(createFakeServer({ documents: [makeMineral()] }).fetch)
    vi.stubGlobal('fetch', asked)
    await read(createClient({ baseUrl: 'https://cms.example.org', fetch: nextFetch({ revalidate: 60 }) }))
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ cache: 'force-cache', next: { revalidate: 60 } })
    return Reflect.get(asked.mock.calls[0]?.[1] ?? {}, 'next').tags
  }

  test('has the tag of its document, or of its type, or that it may hold anything', async () => {
    const document = ['cofactor', 'cofactor:minerals:magnesium']
    expect(await tagsOf((client) => client.minerals.get('magnesium'))).toEqual(document)
    expect(await tagsOf((client) => client.minerals.get('magnesium', { include: ['claims'] }))).toEqual([
      ...document,
      'cofactor:any',
    ])
    expect(await tagsOf((client) => client.minerals.list({ limit: 5 }))).toEqual([
      'cofactor',
      'cofactor:minerals',
    ])
    expect(await tagsOf((client) => client.health())).toEqual(['cofactor', 'cofactor:any'])
  })

  test('and what you keep yourself can have the same', () => {
    expect(cacheTags('minerals', 'zinc')).toEqual(['cofactor', 'cofactor:minerals:zinc'])
    expect(cacheTags('minerals')).toEqual(['cofactor', 'cofactor:minerals'])
  })
})
