import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createKeyring } from '../../src/keys/createKeyring'
import { hashKey } from '../../src/keys/keyFormat'
import { keepUseLog } from '../../src/keys/keepUseLog'
import { rotateKey } from '../../src/keys/rotation'
import { savedId, valueAt, type Answer } from '../helpers/answer'
import { listen, type Listening } from '../helpers/cofactor/listen'
import { startCofactor, type Cofactor, type Session } from '../helpers/startCofactor'

let cofactor: Cofactor
let admin: Session
let neighbour: Listening

beforeAll(async () => {
  cofactor = await startCofactor({ admission: { anonymousScopes: ['read'] } })
  admin = await cofactor.login('admin')
  const { delivery } = await cofactor.openNeighbour()
  neighbour = await listen(delivery.app)
})

afterAll(async () => {
  await neighbour?.close()
  await cofactor?.stop()
})

const create = (data: object = {}): Promise<Answer> =>
  admin('POST', '/api/api-keys', { name: 'Partner', scopes: ['read', 'sync'], ...data })

const keyIn = ({ body }: Answer, path = 'doc.key'): string => {
  const key = valueAt(body, path)
  if (typeof key !== 'string') throw new Error(`There is no key in ${JSON.stringify(body)}.`)
  return key
}

const syncStatus = async (key: string, origin = cofactor.origin): Promise<number> =>
  (await fetch(`${origin}/v1/sync`, { headers: { Authorization: `Bearer ${key}` } })).status

/** Waits until both processes answer so; polling of the other one takes about a second. */
const bothAnswer = async (key: string, status: number): Promise<void> => {
  for (const origin of [cofactor.origin, neighbour.origin]) {
    while ((await syncStatus(key, origin)) !== status) await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('a key made in the panel', () => {
  test('is in the answer to the request that made it, and in no later one', async () => {
    const made = await create()
    const key = keyIn(made)
    const id = savedId(made)
    const secret = key.slice(13)
    expect(valueAt(made.body, 'doc.prefix')).toBe(key.slice(4, 12))
    const later = [
      await admin('GET', `/api/api-keys/${id}`),
      await admin('GET', `/api/api-keys/${id}?select[key]=true&showHiddenFields=true`),
      await admin('GET', '/api/api-keys?limit=0&depth=2'),
      await admin('PATCH', `/api/api-keys/${id}`, { name: 'Renamed' }),
      await admin('GET', `/api/api-keys/versions?where[parent][equals]=${id}`),
      await admin('POST', '/api/graphql', { query: '{ ApiKeys { docs { id name prefix key } } }' }),
      await admin('POST', `/api/api-keys/${id}/duplicate`, {}),
    ]
    for (const { body } of later) {
      expect(JSON.stringify(body)).not.toContain(secret)
      expect(JSON.stringify(body)).not.toContain(hashKey(key))
    }
    const stored = await cofactor.local.findByID({ collection: 'api-keys', id, showHiddenFields: true })
    expect(JSON.stringify(stored)).not.toContain(secret)
    expect(stored.hash).toBe(hashKey(key))
  })

  test('is made by the server, whatever is sent', async () => {
    const forged = { key: 'cof_forged', prefix: 'forged', hash: 'a'.repeat(64), previousHash: 'b'.repeat(64) }
    const made = await create(forged)
    const stored = await cofactor.local.findByID({
      collection: 'api-keys',
      id: savedId(made),
      showHiddenFields: true,
    })
    expect(stored).toMatchObject({ hash: hashKey(keyIn(made)), prefix: keyIn(made).slice(4, 12) })
    expect(stored.previousHash ?? null).toBeNull()
  })

  test('is made for several at once by GraphQL, each with its own', async () => {
    const mutation = (name: string) =>
      `${name}: createApiKey(data: { name: "${name}", scopes: [read] }) { key prefix }`
    const { body } = await admin('POST', '/api/graphql', {
      query: `mutation { ${mutation('a')} ${mutation('b')} }`,
    })
    for (const name of ['a', 'b']) {
      const prefix = valueAt(body, `data.${name}.prefix`)
      expect(valueAt(body, `data.${name}.key`)).toMatch(new RegExp(`^cof_${String(prefix)}_`))
    }
  })

  test.each([
    [{ origins: ['https://site.example/path'] }, 'origins'],
    [{ origins: ['site.example'] }, 'origins'],
    [{ requestsPerMinute: 0 }, 'requestsPerMinute'],
    [{ requestsPerMinute: 1.5 }, 'requestsPerMinute'],
    [{ scopes: ['write'] }, 'scopes'],
    [{ scopes: [] }, 'scopes'],
    [{ name: '' }, 'name'],
  ])('is refused with %j', async (data, field) => {
    const { status, body } = await create(data)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(`"path":"${field}"`)
  })

  test('keeps origins as browsers send them', async () => {
    const { body } = await create({ origins: ['https://Site.example/', 'http://localhost:4000'] })
    expect(valueAt(body, 'doc.origins')).toEqual(['https://site.example', 'http://localhost:4000'])
  })
})

describe('a key', () => {
  test('opens what its scopes say in every process, until it is revoked', async () => {
    const made = await create()
    const key = keyIn(made)
    expect((await fetch(`${cofactor.origin}/v1/sync`)).status).toBe(401)
    await bothAnswer(key, 200)
    await admin('PATCH', `/api/api-keys/${savedId(made)}`, { revokedAt: new Date().toISOString() })
    await bothAnswer(key, 401)
  })

  test('is taken no more once it is deleted', async () => {
    const made = await create()
    await bothAnswer(keyIn(made), 200)
    await admin('DELETE', `/api/api-keys/${savedId(made)}`)
    await bothAnswer(keyIn(made), 401)
  })

  test('can be replaced, and both are taken for the time given', async () => {
    const made = await create()
    const [id, former] = [savedId(made), keyIn(made)]
    const rotated = await admin('POST', `/api/api-keys/${id}/rotate`)
    const present = keyIn(rotated, 'key')
    expect(present.slice(0, 13)).toBe(former.slice(0, 13))
    expect(present).not.toBe(former)
    expect(rotated.headers.get('cache-control')).toBe('private, no-store')
    await bothAnswer(former, 200)
    await bothAnswer(present, 200)
    const last = await rotateKey({
      payload: cofactor.payload,
      id,
      prefix: former.slice(4, 12),
      graceHours: 0,
    })
    await bothAnswer(last, 200)
    await bothAnswer(present, 401)
    await bothAnswer(former, 401)
  })

  test('is replaced by admins only, and not once it is revoked', async () => {
    const made = await create()
    const path = `/api/api-keys/${savedId(made)}/rotate`
    for (const role of ['editor', 'reviewer'] as const) {
      expect((await (await cofactor.login(role))('POST', path)).status).toBe(403)
    }
    expect((await cofactor.request('POST', path)).status).toBe(403)
    expect((await admin('POST', '/api/api-keys/00000000-0000-4000-8000-000000000000/rotate')).status).toBe(
      404,
    )
    await admin('PATCH', `/api/api-keys/${savedId(made)}`, { revokedAt: new Date().toISOString() })
    expect((await admin('POST', path)).status).toBe(409)
  })

  test('notes when it was used, and changes by that in nothing else', async () => {
    const made = await create({ origins: ['https://site.example'], requestsPerMinute: 70 })
    const id = savedId(made)
    const read = () => cofactor.local.findByID({ collection: 'api-keys', id, showHiddenFields: true })
    const before = await read()
    const keyring = { ...createKeyring(), takeUsed: () => [id] }
    await keepUseLog(cofactor.payload, keyring)()
    const { lastUsedAt, ...after } = await read()
    const { lastUsedAt: never, ...rest } = before
    expect(never ?? null).toBeNull()
    expect(Date.parse(String(lastUsedAt))).toBeGreaterThan(Date.parse(String(before.createdAt)) - 1)
    expect(after).toEqual(rest)
  })
})
