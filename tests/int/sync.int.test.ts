import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/delivery/createStore'
import { compactPublications } from '../../src/publishing/compactPublications'
import { valueAt } from '../helpers/answer'
import { listen } from '../helpers/cofactor/listen'
import { createEditing, freshSlug, type Editing } from '../helpers/editing'
import { makeDocuments, type Ids } from '../helpers/makeDocuments'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'

let cofactor: Cofactor
let editing: Editing
let ids: Ids

beforeAll(async () => {
  cofactor = await startCofactor()
  editing = createEditing(await cofactor.login('editor'))
  ids = await makeDocuments(cofactor.local, { slug: 'sample' })
  await cofactor.catchUp()
})

afterAll(() => cofactor?.stop())

/** A partner's copy in Spanish: documents by address. */
type Copy = { readonly documents: Map<string, unknown>; cursor: string }

const read = async (path: string, origin = cofactor.origin): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(origin + path)
  return { status: response.status, body: await response.json() }
}

const takeOver = (copy: Copy, items: unknown): void => {
  for (const item of Array.isArray(items) ? items : []) {
    const address = `${String(valueAt(item, 'type'))}/${String(valueAt(item, 'slug'))}`
    if (valueAt(item, 'kind') === 'publish') copy.documents.set(address, valueAt(item, 'document'))
    else copy.documents.delete(address)
  }
}

/** One page; returns whether there is more. */
const takePage = async (copy: Copy, limit: number, origin?: string): Promise<boolean> => {
  const since = copy.cursor === '' ? '' : `&since=${copy.cursor}`
  const { status, body } = await read(`/v1/sync?locale=es&limit=${limit}${since}`, origin)
  expect(status).toBe(200)
  takeOver(copy, valueAt(body, 'data'))
  copy.cursor = String(valueAt(body, 'meta.cursor'))
  return valueAt(body, 'meta.hasMore') === true
}

const finish = async (copy: Copy, origin?: string): Promise<void> => {
  while (await takePage(copy, 7, origin));
}

const served = (store: Store = cofactor.store): Map<string, unknown> =>
  new Map(
    Object.keys(cofactor.model.types)
      .flatMap((type) => store.all(type, 'es'))
      .map((document) => [`${document.type}/${document.slug}`, document]),
  )

const sorted = <Value>(map: Map<string, Value>) => Object.fromEntries([...map].sort())

/** What editors do that partners see, some of it in documents other than the one edited. */
const edits: (() => Promise<unknown>)[] = [
  () => editing.publish('symptoms', ids.symptoms ?? '', { name: 'Leg cramp' }),
  () => editing.publish('symptoms', ids.symptoms ?? '', { renameTo: 'leg-cramp' }),
  () => editing.createPublished('minerals', { slug: freshSlug('new') }),
  () => editing.publish('minerals', ids.minerals ?? '', { summary: 'Another summary.' }),
  () => editing.unpublish('claims', ids.claims ?? ''),
  () => editing.unpublish('citations', ids.citations ?? ''),
  () => editing.publish('citations', ids.citations ?? '', { title: 'Another title' }),
  () => editing.publish('claims', ids.claims ?? ''),
  () => editing.saveDraft('foods', ids.foods ?? '', { name: 'Only a draft' }),
  () => editing.publish('minerals', ids.minerals ?? '', { renameTo: 'mg' }),
  () => editing.unpublish('articles', ids.articles ?? ''),
  () => editing.publish('people', ids.people ?? '', { name: 'Ada Other' }),
]

describe('a copy of a partner', () => {
  test('that takes a page between edits, of whatever there is, ends as what is served', async () => {
    const copy: Copy = { documents: new Map(), cursor: '' }
    for (const edit of edits) {
      await takePage(copy, 2)
      await edit()
      await cofactor.catchUp()
    }
    await finish(copy)
    expect(sorted(copy.documents)).toEqual(sorted(served()))
    expect(copy.documents.has('symptoms/leg-cramp')).toBe(true)
    expect(copy.documents.has('symptoms/sample')).toBe(false)
    const claim = await read('/v1/claims/sample?locale=es')
    expect(copy.documents.get('claims/sample')).toEqual(valueAt(claim.body, 'data'))
  })

  test('that begins with a snapshot and goes on by sync ends the same', async () => {
    const response = await fetch(`${cofactor.origin}/v1/snapshot?locale=es`)
    await editing.publish('minerals', ids.minerals ?? '', { name: 'Magnesium again' })
    await cofactor.catchUp()
    const [manifest, ...documents] = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    const copy: Copy = { documents: new Map(), cursor: String(valueAt(manifest, 'cursor')) }
    takeOver(
      copy,
      documents.map((document) => ({ ...Object(document), kind: 'publish', document })),
    )
    expect(sorted(copy.documents)).not.toEqual(sorted(served()))
    await finish(copy)
    expect(sorted(copy.documents)).toEqual(sorted(served()))
  })
})

describe('a process that starts later', () => {
  /** The answers of a neighbour that was started just now. */
  const withNeighbour = async (use: (origin: string, store: Store) => Promise<void>): Promise<void> => {
    const { delivery } = await cofactor.openNeighbour()
    const { origin, close } = await listen(delivery.app)
    try {
      await use(origin, delivery.store)
    } finally {
      delivery.hangUp()
      await close()
    }
  }
  const stepsLeft = async (): Promise<number> =>
    (await cofactor.payload.count({ collection: 'publications', overrideAccess: true })).totalDocs

  test('goes on with the copies that others began, exactly', async () => {
    const copy: Copy = { documents: new Map(), cursor: '' }
    await finish(copy)
    // The mineral leaves the claims of a symptom, though that is not touched, by a step that is superseded again.
    await editing.publish('claims', ids.claims ?? '', {
      subject: { relationTo: 'factors', value: ids.factors },
    })
    await editing.publish('claims', ids.claims ?? '')
    await cofactor.catchUp()
    await withNeighbour(async (origin, store) => {
      expect(store.history.horizon).toBe(0)
      await finish(copy, origin)
      expect(sorted(copy.documents)).toEqual(sorted(served()))
    })
  })

  test('refuses copies from before the log was compacted, and goes on with later ones', async () => {
    const old: Copy = { documents: new Map(), cursor: '' }
    await finish(old)
    for (const name of ['One', 'Two', 'Three']) {
      await editing.publish('minerals', ids.minerals ?? '', { name })
      await editing.publish('people', ids.people ?? '', { name })
    }
    await cofactor.catchUp()
    const young: Copy = { documents: new Map(), cursor: '' }
    await finish(young)
    await editing.publish('minerals', ids.minerals ?? '', { name: 'Four' })
    await cofactor.catchUp()

    const before = await stepsLeft()
    const later = new Date(Date.now() + 60_000)
    expect(await compactPublications({ payload: cofactor.payload, revisions: 0, days: 30, now: later })).toBe(
      0,
    )
    expect(
      await compactPublications({ payload: cofactor.payload, revisions: 10_000, days: 0, now: later }),
    ).toBe(0)
    const gone = await compactPublications({ payload: cofactor.payload, revisions: 1, days: 0, now: later })
    expect(gone).toBeGreaterThan(10)
    expect(await stepsLeft()).toBe(before - gone)

    await withNeighbour(async (origin, store) => {
      expect(sorted(served(store))).toEqual(sorted(served()))
      expect(await read(`/v1/sync?since=${old.cursor}`, origin)).toMatchObject({
        status: 410,
        body: { code: 'cursor-too-old' },
      })
      await finish(young, origin)
      expect(sorted(young.documents)).toEqual(sorted(served()))
    })
    // This process has seen everything, and so has its history.
    await finish(old)
    expect(sorted(old.documents)).toEqual(sorted(served()))
  })

  test('finds the log whole when two processes compacted it at once', async () => {
    const copy: Copy = { documents: new Map(), cursor: '' }
    for (const name of ['Five', 'Six', 'Seven']) {
      await editing.publish('people', ids.people ?? '', { name })
      await editing.publish('symptoms', ids.symptoms ?? '', { name })
    }
    await cofactor.catchUp()
    await finish(copy)
    await editing.publish('symptoms', ids.symptoms ?? '', { name: 'Eight' })
    await cofactor.catchUp()
    const neighbour = await cofactor.openNeighbour()
    const now = new Date(Date.now() + 60_000)
    const compactings = [cofactor.payload, neighbour.payload].map((payload) =>
      compactPublications({ payload, revisions: 1, days: 0, now }),
    )
    // One of them may lose a race for the same rows, and leaves them to the other.
    const outcomes = await Promise.allSettled(compactings)
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    await withNeighbour(async (origin, store) => {
      expect(store.history.horizon).toBeGreaterThan(0)
      expect(store.history.horizon).toBeLessThan(store.revision)
      await finish(copy, origin)
      expect(sorted(copy.documents)).toEqual(sorted(served()))
    })
  })

  test('still tells what was taken back from what never was', async () => {
    await withNeighbour(async (origin) => {
      expect((await read('/v1/articles/sample', origin)).body).toMatchObject({ code: 'document-unpublished' })
    })
  })
})

test('events tell of what an editor publishes, also when another process did', async () => {
  const response = await fetch(`${cofactor.origin}/v1/events?locale=es`)
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  const neighbour = await cofactor.openNeighbour()
  await neighbour.payload.update({
    collection: 'minerals',
    id: ids.minerals ?? '',
    data: { name: 'From afar', _status: 'published' },
    overrideAccess: true,
  })
  await cofactor.catchUp()
  while (!text.includes('event: change')) {
    const piece = await reader?.read()
    if (!piece || piece.done) break
    text += decoder.decode(piece.value)
  }
  await reader?.cancel()
  const data: unknown = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? 'null')
  expect(data).toEqual({ revision: cofactor.store.revision, kind: 'publish', type: 'minerals', slug: 'mg' })
})
