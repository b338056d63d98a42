import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { savedId, valueAt } from '../helpers/answer'
import { freshSlug } from '../helpers/editing'
import { makeDocuments, publicTypes, smallestDocument, type Ids } from '../helpers/makeDocuments'
import { startCofactor, type Cofactor, type Session } from '../helpers/startCofactor'
import { accountCases } from './access/accountCases'
import { people, type Person } from './access/people'

type Operation =
  'create' | 'read' | 'readVersions' | 'update' | 'publish' | 'duplicate' | 'restore' | 'delete'

const operations: readonly Operation[] = [
  'create',
  'read',
  'readVersions',
  'update',
  'publish',
  'duplicate',
  'restore',
  'delete',
]

/** Who may do what to content. Reviewers check and sign what is there; only admins delete. */
const mayOnContent: Record<Person, readonly Operation[]> = {
  admin: operations,
  editor: operations.filter((operation) => operation !== 'delete'),
  reviewer: ['read', 'readVersions', 'update', 'publish', 'restore'],
  anonymous: [],
}

let cofactor: Cofactor
let sessions: Record<Person, Session>
let ids: Ids

beforeAll(async () => {
  cofactor = await startCofactor()
  sessions = {
    admin: await cofactor.login('admin'),
    editor: await cofactor.login('editor'),
    reviewer: await cofactor.login('reviewer'),
    anonymous: cofactor.request,
  }
  ids = await makeDocuments(cofactor.local)
})

afterAll(() => cofactor?.stop())

const isAllowed = (status: number): boolean => status < 300

describe.each(publicTypes)('%s', (type) => {
  const perform = async (session: Session, operation: Operation): Promise<number> => {
    const target = await cofactor.local.create({
      collection: type,
      data: { ...smallestDocument(type, ids), slug: freshSlug('access'), _status: 'published' },
    })
    const { docs } = await cofactor.local.findVersions({
      collection: type,
      where: { parent: { equals: target.id } },
    })
    const base = `/api/${type}`
    const requests: Record<Operation, [string, string, unknown?]> = {
      create: ['POST', base, { ...smallestDocument(type, ids), slug: freshSlug('access') }],
      read: ['GET', `${base}/${target.id}`],
      readVersions: ['GET', `${base}/versions?limit=1`],
      update: ['PATCH', `${base}/${target.id}?draft=true`, { governance: { aiAssistance: 'none' } }],
      publish: ['PATCH', `${base}/${target.id}`, { _status: 'published' }],
      duplicate: ['POST', `${base}/${target.id}/duplicate`, {}],
      restore: ['POST', `${base}/versions/${docs[0]?.id}`],
      delete: ['DELETE', `${base}/${target.id}`],
    }
    return (await session(...requests[operation])).status
  }

  test.each(people)('%s may do what the role says, and nothing else', async (person) => {
    const allowed: Operation[] = []
    for (const operation of operations) {
      const status = await perform(sessions[person], operation)
      expect([200, 201, 403]).toContain(status)
      if (isAllowed(status)) allowed.push(operation)
    }
    expect(allowed).toEqual(mayOnContent[person])
  })
})

describe('media', () => {
  const upload = async (person: Person) => {
    const form = new FormData()
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    form.set('file', new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' }), `${freshSlug()}.png`)
    form.set('_payload', JSON.stringify({ alt: 'A pixel' }))
    return cofactor.send('POST', '/api/media', form, person === 'anonymous' ? undefined : person)
  }

  test.each([
    ['admin', true],
    ['editor', true],
    ['reviewer', false],
    ['anonymous', false],
  ] as const)('may be uploaded, changed and deleted by %s: %s', async (person, isEditor) => {
    const uploaded = await upload(person)
    expect(isAllowed(uploaded.status)).toBe(isEditor)
    const { body } = await upload('admin')
    const path = `/api/media/${String(valueAt(body, 'doc.id'))}`
    const file = `/api/media/file/${String(valueAt(body, 'doc.filename'))}`
    expect((await sessions[person]('GET', path)).status).toBe(person === 'anonymous' ? 403 : 200)
    expect((await sessions[person]('GET', file)).status).toBe(person === 'anonymous' ? 403 : 200)
    expect(isAllowed((await sessions[person]('PATCH', path, { credit: 'Me' })).status)).toBe(isEditor)
    expect(isAllowed((await sessions[person]('DELETE', path)).status)).toBe(isEditor)
  })

  test('is nothing but images', async () => {
    const form = new FormData()
    form.set('file', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), 'page.html')
    form.set('_payload', JSON.stringify({ alt: 'A page' }))
    expect((await cofactor.send('POST', '/api/media', form, 'editor')).status).toBe(400)
  })
})

describe('the log of publications and the outbox', () => {
  test.each(['publications', 'outbox'])('%s are written by nobody', async (collection) => {
    const { docs } = await cofactor.local.find({ collection: 'publications', limit: 1 })
    const data = { revision: 1_000_000, kind: 'unpublish', type: 'minerals', documentId: 'x', slug: 'x' }
    for (const person of people) {
      const base = `/api/${collection}`
      expect((await sessions[person]('POST', base, data)).status).toBe(403)
      expect((await sessions[person]('PATCH', `${base}/${docs[0]?.id}`, data)).status).toBe(403)
      expect((await sessions[person]('DELETE', `${base}/${docs[0]?.id}`)).status).toBe(403)
      expect((await sessions[person]('DELETE', `${base}?where[id][exists]=true`)).status).toBe(403)
    }
  })

  test('are read by admins only, the outbox by nobody', async () => {
    for (const person of people) {
      const isAdmin = person === 'admin'
      expect((await sessions[person]('GET', '/api/publications')).status).toBe(isAdmin ? 200 : 403)
      expect((await sessions[person]('GET', '/api/outbox')).status).toBe(403)
    }
  })
})

describe('API keys', () => {
  const newKey = () =>
    cofactor.local.create({ collection: 'api-keys', data: { name: 'Partner', scopes: ['read'] } })

  test('are made and managed by admins alone', async () => {
    for (const person of people) {
      const isAdmin = person === 'admin'
      const path = `/api/api-keys/${(await newKey()).id}`
      const data = { name: 'New', scopes: ['read'] }
      expect((await sessions[person]('POST', '/api/api-keys', data)).status).toBe(isAdmin ? 201 : 403)
      expect((await sessions[person]('GET', path)).status).toBe(isAdmin ? 200 : 403)
      expect((await sessions[person]('PATCH', path, { name: 'Renamed' })).status).toBe(isAdmin ? 200 : 403)
      expect((await sessions[person]('DELETE', path)).status).toBe(isAdmin ? 200 : 403)
    }
  })

  test('never show their hash, nor let it be found, changed or sorted by', async () => {
    const { id } = await newKey()
    const read = () => cofactor.local.findByID({ collection: 'api-keys', id, showHiddenFields: true })
    const { hash, prefix } = await read()
    const admin = sessions.admin
    const answers = [
      await admin('GET', `/api/api-keys/${id}?select[hash]=true&showHiddenFields=true`),
      await admin('GET', '/api/api-keys?depth=2&showHiddenFields=true'),
      await admin('PATCH', `/api/api-keys/${id}`, {
        hash: 'b'.repeat(64),
        previousHash: 'b'.repeat(64),
        prefix: 'stolen',
        lastUsedAt: '2026-01-01',
        previousUntil: '2099-01-01',
      }),
      await admin('GET', `/api/api-keys?where[hash][like]=${String(hash).slice(0, 8)}`),
      await admin('GET', '/api/api-keys?sort=hash'),
      await admin('POST', '/api/graphql', { query: '{ ApiKeys { docs { id hash } } }' }),
      await admin('GET', '/api/api-keys?where[previousHash][exists]=true'),
      await admin('GET', '/api/api-keys?where[key][exists]=true'),
    ]
    for (const { body } of answers) expect(JSON.stringify(body)).not.toContain(hash)
    expect(answers.slice(0, 7).map(({ status }) => status)).toEqual([200, 200, 200, 400, 400, 200, 400])
    expect(answers[7]?.status).toBeLessThan(500)
    const stored = await read()
    expect(stored).toMatchObject({ hash, prefix })
    for (const name of ['previousHash', 'lastUsedAt', 'previousUntil'])
      expect(stored[name] ?? null).toBeNull()
  })
})

describe('accounts', () => accountCases(() => ({ cofactor, sessions })))

describe('Payload’s own collections', () => {
  test.each(['payload-migrations', 'payload-kv'])('%s cannot be reached by anybody', async (collection) => {
    for (const person of people) {
      for (const [method, path] of [
        ['GET', `/api/${collection}`],
        ['POST', `/api/${collection}`],
        ['DELETE', `/api/${collection}?where[id][exists]=true`],
      ] as const) {
        expect(
          (await sessions[person](method, path, method === 'POST' ? {} : undefined)).status,
        ).toBeGreaterThanOrEqual(400)
      }
    }
  })

  test('preferences are one’s own', async () => {
    await sessions.editor('POST', '/api/payload-preferences/nav', { value: { open: true } })
    const own = await sessions.editor('GET', '/api/payload-preferences/nav')
    expect(own).toMatchObject({ body: { value: { open: true } } })
    const other = await sessions.reviewer('GET', '/api/payload-preferences/nav')
    expect(other).not.toMatchObject({ body: { value: { open: true } } })
  })

  test('a copy of a document is the maker’s to make', async () => {
    const source = await cofactor.local.create({
      collection: 'people',
      data: { ...smallestDocument('people'), slug: freshSlug('copied') },
    })
    expect(savedId(await sessions.editor('POST', `/api/people/${source.id}/duplicate`, {}))).not.toBe(
      source.id,
    )
  })
})
