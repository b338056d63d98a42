import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deliverWebhooks } from '../../src/webhooks/deliverWebhooks'
import { mostAttempts } from '../../src/webhooks/retryDelay'
import { fieldMessages, savedId, valueAt } from '../helpers/answer'
import { createEditing, freshSlug, type Editing } from '../helpers/editing'
import { startCofactor, type Cofactor, type Session } from '../helpers/startCofactor'
import { answerCases } from './webhooks/answerCases'
import { resendCases } from './webhooks/resendCases'
import { resetCases } from './webhooks/resetCases'
import { startReceiver, type Receiver } from '../helpers/startReceiver'
import { hours, type Telling } from './webhooks/telling'

let cofactor: Cofactor
let admin: Session
let editing: Editing
let receiver: Receiver
let id: string

beforeAll(async () => {
  cofactor = await startCofactor()
  admin = await cofactor.login('admin')
  editing = createEditing(await cofactor.login('editor'))
})
afterAll(() => cofactor?.stop())

beforeEach(async () => {
  receiver = await startReceiver()
  id = await createWebhook()
})
afterEach(async () => {
  await admin('DELETE', `/api/webhooks/${id}`)
  await receiver.close()
})

const createWebhook = async (data: object = {}): Promise<string> => {
  await cofactor.catchUp()
  const made = await admin('POST', '/api/webhooks', { name: 'Partner', url: receiver.url, ...data })
  receiver.secret = String(valueAt(made.body, 'doc.signingSecret'))
  return savedId(made)
}

const run: Telling['run'] = async ({
  now = new Date(),
  allowsPrivate = true,
  store = cofactor.store,
  model = cofactor.model,
} = {}) => {
  await cofactor.catchUp()
  const { payload } = cofactor
  const signal = new AbortController().signal
  return deliverWebhooks({ store, model, allowsPrivate }).run({ payload, signal, now })
}

const publishMineral = (slug: string): Promise<string> =>
  editing.createPublished('minerals', { slug, name: slug })

const deliveries = async (): Promise<readonly unknown[]> => {
  const path = `/api/webhook-deliveries?where[webhook][equals]=${id}&sort=createdAt&depth=0`
  const docs = valueAt((await admin('GET', path)).body, 'docs')
  return Array.isArray(docs) ? docs : []
}

const changedIn = (event: unknown): unknown => valueAt(event, 'data.documents')

describe('a partner', () => {
  test('is told once of what was published since the webhook was made, with the tags to purge', async () => {
    const slug = freshSlug('told')
    await publishMineral(slug)
    expect(await run()).toBe('1 messages delivered, 0 failed.')
    expect(receiver.events).toMatchObject([
      {
        type: 'edition.changed',
        data: {
          revision: cofactor.store.revision,
          documents: [{ kind: 'publish', type: 'minerals', slug }],
          tags: ['minerals', `minerals:${slug}`, expect.stringMatching(/^[0-9a-z]{10}$/)],
        },
      },
    ])
    expect(await run()).toBe('0 messages delivered, 0 failed.')
    expect(receiver.events).toHaveLength(1)
    expect(await deliveries()).toMatchObject([
      { event: 'edition.changed', status: 'delivered', attempts: 1, lastStatus: 204 },
    ])
  })

  test('hears where a document went, and that one was withdrawn', async () => {
    const [before, after, gone] = [freshSlug('before'), freshSlug('after'), freshSlug('gone')]
    const moving = await publishMineral(before)
    const leaving = await publishMineral(gone)
    await run()
    await editing.publish('minerals', moving, { renameTo: after })
    await editing.unpublish('minerals', leaving)
    await run()
    const documents = changedIn(receiver.events.at(-1))
    expect(documents).toContainEqual({ kind: 'unpublish', type: 'minerals', slug: before, movedTo: after })
    expect(documents).toContainEqual({ kind: 'publish', type: 'minerals', slug: after })
    expect(documents).toContainEqual({ kind: 'unpublish', type: 'minerals', slug: gone })
  })

  test('of some types hears of those alone', async () => {
    await admin('PATCH', `/api/webhooks/${id}`, { types: ['people'] })
    await publishMineral(freshSlug('other'))
    await run()
    await editing.createPublished('people', { slug: freshSlug('ada') })
    await run()
    expect(receiver.events).toHaveLength(1)
    expect(changedIn(receiver.events[0])).toMatchObject([{ type: 'people' }])
  })
})

describe('a message that does not arrive', () => {
  test('is sent again later under its id, and what is published meanwhile comes after it', async () => {
    const [first, second] = [freshSlug('first'), freshSlug('second')]
    receiver.answers.push(500, { status: 302, headers: { Location: '/elsewhere' } })
    await publishMineral(first)
    expect(await run()).toBe('0 messages delivered, 1 failed.')
    await publishMineral(second)
    expect(await run()).toBe('0 messages delivered, 0 failed.')
    expect(await run({ now: hours(1) })).toBe('0 messages delivered, 1 failed.')
    expect(await deliveries()).toMatchObject([
      { status: 'pending', attempts: 2, lastStatus: 302, lastError: 'The address answered 302' },
    ])
    expect(await run({ now: hours(2) })).toBe('2 messages delivered, 0 failed.')
    const [one, two, three, four] = receiver.events
    expect(new Set([one?.id, two?.id, three?.id]).size).toBe(1)
    expect(four?.id).not.toBe(one?.id)
    expect(changedIn(three)).toMatchObject([{ slug: first }])
    expect(changedIn(four)).toMatchObject([{ slug: second }])
  })

  test('is given up after about a day, and the next publication tells what was in it as well', async () => {
    const [lost, later] = [freshSlug('lost'), freshSlug('later')]
    receiver.answers.push(...Array.from({ length: mostAttempts }, () => 503))
    await publishMineral(lost)
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) await run({ now: hours(24) })
    expect(await deliveries()).toMatchObject([{ status: 'failed', attempts: mostAttempts }])
    expect(await run({ now: hours(48) })).toBe('0 messages delivered, 0 failed.')
    await publishMineral(later)
    await run({ now: hours(48) })
    expect(changedIn(receiver.events.at(-1))).toMatchObject([{ slug: lost }, { slug: later }])
  })

  test('is not lost when the process ends: another goes on with it', async () => {
    const [first, second] = [freshSlug('kept'), freshSlug('unseen')]
    receiver.answers.push(500)
    await publishMineral(first)
    await run()
    await publishMineral(second)
    await cofactor.catchUp()
    const { delivery } = await cofactor.openNeighbour()
    await run({ now: hours(1), store: delivery.store })
    const [one, two, three] = receiver.events
    expect(two?.id).toBe(one?.id)
    expect(changedIn(three)).toMatchObject([{ slug: second }])
  })

  test('to an address inside a network is not sent at all', async () => {
    await publishMineral(freshSlug('inside'))
    expect(await run({ allowsPrivate: false })).toBe('0 messages delivered, 1 failed.')
    expect(receiver.events).toEqual([])
    expect(await deliveries()).toMatchObject([{ lastError: expect.stringContaining('is not encrypted') }])
  })
})

test('a database that was put back is told as one', async () => {
  await cofactor.local.update({
    collection: 'webhooks',
    id,
    data: { deliveredRevision: cofactor.store.revision + 10 },
  })
  await run()
  expect(receiver.events).toMatchObject([{ type: 'edition.reset', data: { code: 'edition-replaced' } }])
  expect(await run()).toBe('0 messages delivered, 0 failed.')
})

describe('in the panel', () => {
  test('a test event is sent and its result shown and noted', async () => {
    expect((await admin('POST', `/api/webhooks/${id}/test`)).body).toMatchObject({
      isDelivered: true,
      status: 204,
    })
    expect(receiver.events).toMatchObject([{ type: 'webhook.test' }])
    receiver.answers.push(404)
    expect((await admin('POST', `/api/webhooks/${id}/test`)).body).toMatchObject({
      isDelivered: false,
      status: 404,
      error: 'The address answered 404',
    })
    expect(await deliveries()).toMatchObject([{ status: 'delivered' }, { status: 'failed', lastStatus: 404 }])
  })

  test('the secret is in the answer that made it alone, and a new one takes its place', async () => {
    const first = receiver.secret
    expect(first).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const paths = [
      `/api/webhooks/${id}`,
      '/api/webhooks?showHiddenFields=true',
      `/api/webhooks/${id}?depth=2`,
    ]
    for (const path of paths) expect(JSON.stringify((await admin('GET', path)).body)).not.toContain(first)
    const stored = await cofactor.payload.findByID({ collection: 'webhooks', id, showHiddenFields: true })
    expect(stored.secret).not.toContain('whsec_')
    receiver.secret = String(
      valueAt((await admin('POST', `/api/webhooks/${id}/secret`)).body, 'signingSecret'),
    )
    expect(receiver.secret).not.toBe(first)
    expect((await admin('POST', `/api/webhooks/${id}/test`)).body).toMatchObject({ isDelivered: true })
  })

  test('nobody but admins tries one, or makes a secret', async () => {
    for (const path of ['test', 'secret', 'resend']) {
      expect((await editing.session('POST', `/api/webhooks/${id}/${path}`)).status).toBe(403)
      expect((await cofactor.request('POST', `/api/webhooks/${id}/${path}`)).status).toBe(403)
    }
    expect(receiver.events).toEqual([])
  })

  test('an address that is none, and a type that is none, are refused at their fields', async () => {
    const refused = await admin('POST', '/api/webhooks', { name: 'Wrong', url: 'site', types: ['mineral'] })
    expect(fieldMessages(refused)).toMatchObject({
      url: expect.stringContaining('"site" is not a web address'),
      types: expect.stringContaining('"mineral" is no type'),
    })
  })
})

const telling = (): Telling => ({ cofactor, admin, editing, receiver, id, run, publishMineral, deliveries })

answerCases(telling)
resetCases(telling)
resendCases(telling)
