import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { savedId, valueAt, type Answer } from '../helpers/answer'
import { createUser } from '../helpers/cofactor/users'
import { createEditing, freshSlug } from '../helpers/editing'
import { smallestDocument } from '../helpers/makeDocuments'
import type { Store } from '../../src/delivery/createStore'
import { startCofactor, type Cofactor, type Session } from '../helpers/startCofactor'

let cofactor: Cofactor
let sessions: Session[]

beforeAll(async () => {
  cofactor = await startCofactor()
  const emails = Array.from({ length: 5 }, (_, index) => `editor${index}@cofactor.test`)
  for (const email of emails) await createUser(cofactor.local, email, 'editor')
  sessions = await Promise.all(emails.map(cofactor.loginAs))
})

afterAll(() => cofactor?.stop())

const conflict = 'Somebody else saved this document at the same moment. Reload it and try again.'

const sessionOf = (index: number): Session => {
  const session = sessions[index % sessions.length]
  if (!session) throw new Error('Nobody is signed in.')
  return session
}

/** The same kind of request many times at once, each by the next editor. */
const allAtOnce = (
  count: number,
  send: (session: Session, index: number) => Promise<Answer>,
): Promise<Answer[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => send(sessionOf(index), index)))

/** Saves that lost a race say so; they are repeated until all went through. */
const untilSaved = async (send: () => Promise<Answer>): Promise<Answer> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const answer = await send()
    if (answer.status !== 409) return answer
    expect(valueAt(answer.body, 'errors.0.message')).toBe(conflict)
  }
  throw new Error('A save lost every race.')
}

const revisionsSince = async (revision: number): Promise<number[]> => {
  const { docs } = await cofactor.local.find({
    collection: 'publications',
    where: { revision: { greater_than: revision } },
    sort: 'revision',
    limit: 0,
    pagination: false,
  })
  return docs.map((row) => Number(row['revision']))
}

const expectNoGap = async (before: number, count: number): Promise<void> => {
  await cofactor.catchUp()
  const expected = Array.from({ length: count }, (_, index) => before + index + 1)
  expect(await revisionsSince(before)).toEqual(expected)
  expect(cofactor.store.revision).toBe(before + count)
  const { totalDocs } = await cofactor.local.find({ collection: 'outbox', limit: 1 })
  expect(totalDocs).toBe(0)
}

const statusesOf = (answers: readonly Answer[]): number[] => [...new Set(answers.map(({ status }) => status))]

const messagesOf = (answers: readonly Answer[]): unknown[] =>
  answers.filter(({ status }) => status >= 400).map(({ body }) => valueAt(body, 'errors.0.message'))

describe('saves at the same moment', () => {
  test('of fifty new documents are all kept and published, without a gap between revisions', async () => {
    await cofactor.catchUp()
    const before = cofactor.store.revision
    const slugs = Array.from({ length: 50 }, () => freshSlug('parallel'))
    const answers = await allAtOnce(50, (session, index) =>
      session('POST', '/api/factors', {
        ...smallestDocument('factors'),
        slug: slugs[index],
        _status: 'published',
      }),
    )
    expect(messagesOf(answers)).toEqual([])
    expect(statusesOf(answers)).toEqual([201])
    await expectNoGap(before, 50)
    for (const slug of slugs) expect(await cofactor.api(`/v1/factors/${slug}`)).toMatchObject({ status: 200 })
  })

  test('of drafts, publications and updates of different documents are all kept', async () => {
    const ids = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        createEditing(sessionOf(index)).create('functions', { slug: freshSlug('mixed') }),
      ),
    )
    await cofactor.catchUp()
    const before = cofactor.store.revision
    const answers = await allAtOnce(60, (session, index) => {
      const id = ids[index % 30]
      if (index < 30) {
        const draft = index % 3 === 0
        const data = { summary: `By ${index}`, ...(!draft && { _status: 'published' }) }
        return session('PATCH', `/api/functions/${id}${draft ? '?draft=true' : ''}`, data)
      }
      const data = { ...smallestDocument('factors'), slug: freshSlug('beside'), _status: 'published' }
      return session('POST', '/api/factors', data)
    })
    expect(messagesOf(answers)).toEqual([])
    await expectNoGap(before, 20 + 30)
    for (const [index, id] of ids.entries()) {
      const latest = await createEditing(sessionOf(index)).latest('functions', id)
      expect(latest).toMatchObject({ summary: `By ${index}` })
    }
  })

  test('of one document: whoever loses is told so in a sentence, nothing is half kept', async () => {
    const slug = freshSlug('contested')
    const id = await createEditing(sessionOf(0)).createPublished('functions', { slug })
    await cofactor.catchUp()
    const before = cofactor.store.revision
    const answers = await allAtOnce(10, (session, index) =>
      session('PATCH', `/api/functions/${id}`, { summary: `By ${index}`, _status: 'published' }),
    )
    const won = answers.filter(({ status }) => status === 200)
    const lost = answers.filter(({ status }) => status !== 200)
    expect(won.length).toBeGreaterThan(0)
    expect(new Set(statusesOf(lost))).toEqual(new Set(lost.length > 0 ? [409] : []))
    expect(new Set(messagesOf(lost))).toEqual(new Set(lost.length > 0 ? [conflict] : []))
    if (cofactor.kind === 'sqlite') expect(won).toHaveLength(10)
    await expectNoGap(before, won.length)
    const { body } = await cofactor.api(`/v1/functions/${slug}`)
    const stored = await cofactor.local.findByID({ collection: 'functions', id })
    expect(valueAt(body, 'data.summary')).toBe(stored['summary'])
    expect(won.map((answer) => valueAt(answer.body, 'doc.summary'))).toContain(stored['summary'])
  })

  test('of one document by people who try again: every one of them is published in the end', async () => {
    const id = await createEditing(sessionOf(0)).createPublished('functions', { slug: freshSlug('patient') })
    await cofactor.catchUp()
    const before = cofactor.store.revision
    const answers = await allAtOnce(8, (session, index) =>
      untilSaved(() =>
        session('PATCH', `/api/functions/${id}`, { summary: `${index}`, _status: 'published' }),
      ),
    )
    expect(statusesOf(answers)).toEqual([200])
    await expectNoGap(before, 8)
  })

  test('with one address: one document gets it, the others are told at the field', async () => {
    const slug = freshSlug('wanted')
    const answers = await allAtOnce(6, (session) =>
      session('POST', '/api/factors', { ...smallestDocument('factors'), slug, _status: 'published' }),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const { status, body } of answers.filter((answer) => answer.status !== 201)) {
      expect([400, 409]).toContain(status)
      if (status === 400) expect(valueAt(body, 'errors.0.data.errors.0.path')).toBe('slug')
    }
  })
})

describe('several processes on one database', () => {
  const state = (store: Store) => ({
    revision: store.revision,
    documents: Object.keys(cofactor.model.types).map((type) => store.all(type, 'en')),
  })

  test('follow the same edition, whoever publishes', async () => {
    const neighbour = await cofactor.openNeighbour()
    expect(state(neighbour.delivery.store)).toEqual(state(cofactor.store))
    const slug = freshSlug('followed')
    const id = await createEditing(sessionOf(0)).createPublished('minerals', { slug, summary: 'Here.' })
    await neighbour.payload.update({
      collection: 'minerals',
      id,
      data: { summary: 'From next door.', _status: 'published' },
    })
    await createEditing(sessionOf(1)).unpublish('minerals', id)
    await createEditing(sessionOf(1)).publish('minerals', id)
    await neighbour.follower.catchUp()
    await cofactor.catchUp()
    expect(state(neighbour.delivery.store)).toEqual(state(cofactor.store))
    expect(await cofactor.api(`/v1/minerals/${slug}`)).toMatchObject({
      body: { data: { summary: 'From next door.' } },
    })
  })

  test('number revisions without a gap and without a double while both publish', async () => {
    const neighbour = await cofactor.openNeighbour()
    await cofactor.catchUp()
    const before = cofactor.store.revision
    const here = allAtOnce(20, (session) =>
      session('POST', '/api/factors', {
        ...smallestDocument('factors'),
        slug: freshSlug('here'),
        _status: 'published',
      }),
    )
    const there = Array.from({ length: 20 }, () =>
      neighbour.payload.create({
        collection: 'functions',
        data: {
          name: 'Next door',
          bodySystem: 'muscular',
          summary: 'Published by the other process.',
          slug: freshSlug('there'),
          governance: { reviewState: 'unreviewed-demo' },
          _status: 'published',
        },
      }),
    )
    const looking = Array.from({ length: 10 }, () => [
      cofactor.catchUp(),
      neighbour.follower.catchUp(),
    ]).flat()
    expect((await here).map(savedId)).toHaveLength(20)
    await Promise.all([...there, ...looking])
    await neighbour.follower.catchUp()
    await expectNoGap(before, 40)
    expect(state(neighbour.delivery.store)).toEqual(state(cofactor.store))
  })

  test('that start later load the same edition as those that followed it', async () => {
    await cofactor.catchUp()
    expect(state((await cofactor.openNeighbour()).delivery.store)).toEqual(state(cofactor.store))
  })

  test('notice by looking what nobody told them of', async () => {
    // A look that an earlier commit asked for comes within milliseconds, and would find the step.
    await new Promise((resolve) => setTimeout(resolve, 100))
    await cofactor.catchUp()
    // What tells of commits in this process is put aside, as if the step were written by another.
    const listeners = globalThis.cofactorCommitListeners
    globalThis.cofactorCommitListeners = undefined
    const step = { kind: 'unpublish', type: 'factors', documentId: 'elsewhere', slug: 'from-elsewhere' }
    const writtenAt = Date.now() * 1000
    await cofactor.payload.db.create({ collection: 'outbox', data: { ...step, writtenAt } })
    globalThis.cofactorCommitListeners = listeners
    await expect
      .poll(() => cofactor.store.locate('factors', 'from-elsewhere').kind, { timeout: 15_000 })
      .toBe('unpublished')
  })
})
