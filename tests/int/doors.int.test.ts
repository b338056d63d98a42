import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashKey } from '../../src/keys/keyFormat'
import { deriveQueryModel } from '../../src/delivery/queryModel'
import { deliveryDoors } from './doors/deliveryDoors'
import { faultsOf, type Door, type Secrets } from './doors/door'
import { graphqlDoors } from './doors/graphqlDoors'
import { collectionDoors, systemDoors } from './doors/restDoors'
import { makeDocuments, publicTypes } from '../helpers/makeDocuments'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'

let cofactor: Cofactor
let secrets: Secrets
/** An id and a version id by collection, of something that is not public where there is one. */
let targets: Map<string, { id: string; version: string | undefined }>
let userId = ''

const text = 'unpublished text that nobody may read'

/** Headers of a partner, and of one who tries the same key as Payload’s. They get the key once it is made. */
const partner: Record<string, string> = {}
const imitator: Record<string, string> = {}

/** Ways to come without being signed in. */
const visitors: Record<string, Record<string, string>> = {
  nobody: {},
  'a partner with an API key': partner,
  'a partner who tries it as Payload’s': imitator,
  'somebody with a made-up token': {
    Authorization: 'JWT eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.x',
    Cookie: 'payload-token=x',
  },
}

beforeAll(async () => {
  cofactor = await startCofactor()
  const { local } = cofactor
  const open = await makeDocuments(local, { slug: 'open' })
  const hidden = await makeDocuments(local, { slug: 'hidden', status: 'draft' })
  for (const type of publicTypes) {
    for (const id of [open[type], hidden[type]]) {
      const data = { governance: { disclaimer: text, author: hidden['people'] }, renameTo: 'hidden-address' }
      await local.update({ collection: type, id, data, draft: true })
    }
  }
  const { key } = await local.create({
    collection: 'api-keys',
    data: { name: 'A partner', scopes: ['read'] },
  })
  Object.assign(partner, { Authorization: `Bearer ${key}`, 'X-API-Key': String(key) })
  Object.assign(imitator, { Authorization: `api-keys API-Key ${key}` })
  await cofactor.catchUp()
  targets = new Map()
  const ids = new Set<string>()
  for (const { slug, versions } of Object.values(cofactor.payload.collections).map(({ config }) => config)) {
    const { docs } = await local.find({ collection: slug, limit: 0, pagination: false })
    const found = versions
      ? (await local.findVersions({ collection: slug, limit: 0, pagination: false })).docs
      : []
    for (const { id } of [...docs, ...found]) ids.add(String(id))
    const id = hidden[slug] ?? String(docs[0]?.id ?? 'missing')
    targets.set(slug, { id, version: found[0]?.id })
  }
  userId = String((await local.find({ collection: 'users' })).docs[0]?.id)
  // Short numbers, as of migrations, are in every answer.
  secrets = [
    ...[...ids].filter((id) => id.length > 8),
    text,
    'hidden-address',
    'admin@cofactor.test',
    hashKey(String(key)),
  ]
})

afterAll(() => cofactor?.stop())

const knock = async (doors: readonly Door[], headers: Record<string, string>): Promise<string[]> => {
  const faults: string[] = []
  for (const door of doors) {
    const answer = await cofactor.request(door.method, door.path, door.data, { ...headers, ...door.headers })
    faults.push(...faultsOf(door, answer, secrets))
  }
  return faults
}

const doorsOf = (collection: string): Door[] => {
  const target = targets.get(collection)
  // Its addresses are those of preferences by key, among the other doors.
  return target && collection !== 'payload-preferences' ? collectionDoors({ collection, ...target }) : []
}

const collections = (): string[] => [...targets.keys()]

/** How many rows of each collection there are, and which of the public ones changed last. */
const state = async (): Promise<unknown> => {
  const rows: unknown[] = []
  for (const collection of collections()) {
    const { docs } = await cofactor.local.find({
      collection,
      limit: 0,
      pagination: false,
      sort: 'id',
      draft: true,
    })
    rows.push([collection, docs.map(({ id, updatedAt }) => [id, updatedAt])])
  }
  return rows
}

describe.each(Object.entries(visitors))('%s', (_name, headers) => {
  test('gets nothing out of or into any collection', async () => {
    const before = await state()
    expect(await knock(collections().flatMap(doorsOf), headers)).toEqual([])
    expect(await state()).toEqual(before)
  }, 180_000)

  test('gets nothing out of accounts, jobs, globals and preferences', async () => {
    const before = await state()
    expect(await knock(systemDoors(userId), headers)).toEqual([])
    expect(await state()).toEqual(before)
  })

  test('gets nothing out of GraphQL', async () => {
    const before = await state()
    const ask = (query: string) => cofactor.request('POST', '/api/graphql', { query })
    const doors = await graphqlDoors(ask, targets.get('minerals')?.id ?? '')
    expect(doors.length).toBeGreaterThan(60)
    expect(await knock(doors, headers)).toEqual([])
    expect(await state()).toEqual(before)
  }, 120_000)

  test('gets from the delivery API what is published, and nothing else', async () => {
    const queries = deriveQueryModel(cofactor.model)
    const doors = publicTypes.flatMap((type) =>
      deliveryDoors(type, targets.get(type)?.id ?? '', queries[type]?.includes ?? []),
    )
    expect(await knock(doors, headers)).toEqual([])
    const isKnown = headers.Authorization === undefined || headers === partner
    for (const path of ['/v1/users', '/v1/publications', '/v1/outbox', '/v1/api-keys', '/v1/media']) {
      expect(await cofactor.api(path, { headers })).toMatchObject({ status: isKnown ? 404 : 401 })
    }
  }, 120_000)
})

describe('the doors would tell', () => {
  const configOf = (slug: 'minerals' | 'users') => cofactor.payload.collections[slug].config

  const whileOpen = async (rule: 'read' | 'readVersions' | 'update', knocking: () => Promise<string[]>) => {
    const { access } = configOf('minerals')
    const shut = access[rule]
    access[rule] = () => true
    const faults = await knocking()
    if (shut) access[rule] = shut
    return faults
  }

  test.each(['read', 'readVersions'] as const)('if anybody could %s', async (rule) => {
    const faults = await whileOpen(rule, () => knock(doorsOf('minerals'), {}))
    expect(faults.some((fault) => fault.includes(text))).toBe(true)
    expect(faults.some((fault) => fault.includes(targets.get('minerals')?.id ?? 'none'))).toBe(true)
  })

  test('if anybody could read by GraphQL', async () => {
    const ask = (query: string) => cofactor.request('POST', '/api/graphql', { query })
    const doors = await graphqlDoors(ask, targets.get('minerals')?.id ?? '')
    const faults = await whileOpen('read', () => knock(doors, {}))
    expect(faults.some((fault) => fault.startsWith('GraphQL query Minerals'))).toBe(true)
  })

  test('if anybody could update', async () => {
    const address = `/api/minerals/${targets.get('minerals')?.id}?draft=true`
    const door: Door = {
      name: 'PATCH',
      method: 'PATCH',
      path: address,
      data: { symbol: 'Mg' },
      is: 'refused',
    }
    expect(await whileOpen('update', () => knock([door], {}))).not.toEqual([])
    expect(await knock([door], {})).toEqual([])
  })

  test('if a draft reached the store', async () => {
    const { store } = cofactor
    const id = targets.get('minerals')?.id ?? ''
    store.apply({
      kind: 'publish',
      revision: store.revision + 1,
      at: '2026-01-01T00:00:00.000Z',
      record: {
        type: 'minerals',
        id,
        slug: 'hidden',
        previousSlugs: [],
        firstPublishedAt: '2026-01-01T00:00:00.000Z',
        publishedAt: '2026-01-01T00:00:00.000Z',
        fields: { name: { en: 'Hidden' }, governance: { disclaimer: { en: text } } },
      },
    })
    const faults = await knock(deliveryDoors('minerals', id, []), {})
    expect(faults.some((fault) => fault.includes(text))).toBe(true)
    expect(faults.some((fault) => fault.startsWith('GET /v1/minerals/hidden is answered with 200'))).toBe(
      true,
    )
  })
})
