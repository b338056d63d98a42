import fc from 'fast-check'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDatabaseUri, type DatabaseSettings } from '../../src/database/databaseSettings'
import { createStore, type Store } from '../../src/delivery/createStore'
import { keyFactsOf, readKeys } from '../../src/keys/readKeys'
import { compactPublications } from '../../src/publishing/compactPublications'
import { createSequencer } from '../../src/publishing/createSequencer'
import { followPublications } from '../../src/publishing/followPublications'
import { loadEdition } from '../../src/publishing/loadEdition'
import { readEdition } from '../../src/publishing/readEdition'
import { deriveFacts, type Facts } from '../../src/server/builtFacts'
import { loadConfig } from '../helpers/cofactor/loadConfig'
import { createUser } from '../helpers/cofactor/users'
import type { ProvidedDatabase } from '../helpers/databases/databaseSource'
import { provideDatabase } from '../helpers/databases/provideDatabase'
import { createTemporaryFolder } from '../helpers/databases/temporaryFolder'
import { readTestDatabaseKind } from '../helpers/databases/testDatabaseKind'
import { freshSlug } from '../helpers/editing'
import { localApi, type LocalApi } from '../helpers/localApi'
import { smallestDocument } from '../helpers/makeDocuments'

const kind = readTestDatabaseKind()
const folder = createTemporaryFolder('read-edition')

let provided: ProvidedDatabase
let database: DatabaseSettings
let facts: Facts
let payload: Payload
let local: LocalApi
let user: string

/** A Payload that nothing follows, so that steps have revisions when a test says so. */
beforeAll(async () => {
  facts = await deriveFacts()
  provided = await provideDatabase(kind)
  database = readDatabaseUri(provided.uri, { dataDir: folder.path, production: true })
  const config = await loadConfig({ databaseUri: provided.uri, dataDir: folder.path, log: [] })
  payload = await getPayload({ config, key: 'readEdition' })
  local = localApi(payload)
  user = await createUser(local, 'admin@cofactor.test', 'admin')
})

afterAll(async () => {
  await payload?.destroy()
  await provided?.stop()
  folder.remove()
})

const stamp = () => createSequencer(payload).run()

const read = (changed: Partial<Facts> = {}) =>
  readEdition({ database, migrations: { ...facts, ...changed }.migrations, createStore: emptyStore })

const emptyStore = (): Store => createStore(facts.model)

const loaded = async (): Promise<Store> => {
  const store = emptyStore()
  await loadEdition(payload, store)
  return store
}

/** Everything that partners can learn of an edition. */
const pictureOf = ({ revision, history, all }: Store) => ({
  revision,
  horizon: history.horizon,
  notesHorizon: history.notesHorizon,
  lastRemoval: history.lastRemoval,
  marks: [...history.marksAfter({ revision: 0 })],
  notes: [...history.notesAfter(0)],
  documents: Object.keys(facts.model.types).flatMap((type) =>
    facts.model.locales.flatMap((locale) => all(type, locale)),
  ),
})

const expectSame = async (): Promise<void> => {
  const edition = await read()
  if (!edition) throw new Error('The edition was not read.')
  expect(pictureOf(edition.store)).toEqual(pictureOf(await loaded()))
}

type Step = { readonly at: number; readonly how: 'publish' | 'unpublish' | 'delete' }

const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(3),
  how: fc.constantFrom('publish', 'publish', 'unpublish', 'delete'),
})

/** Four places; odd ones are foods that refer to the mineral before them, which therefore stays. */
const createPlaces = () => {
  const ids: (string | undefined)[] = []
  const make = async (at: number): Promise<string> => {
    const collection = at % 2 === 0 ? 'minerals' : 'foods'
    const mineral = ids[at - 1]
    const amounts =
      collection === 'foods' && mineral ? [{ mineral, amount: at, unit: 'mg', valueType: 'measured' }] : []
    const extra = collection === 'foods' ? { amounts } : {}
    const data = { ...smallestDocument(collection), slug: freshSlug('place'), name: `Ñ “${at}”`, ...extra }
    return (await local.create({ collection, data: { ...data, _status: 'published' } })).id
  }
  return async ({ at, how }: Step): Promise<void> => {
    const id = ids[at]
    const collection = at % 2 === 0 ? 'minerals' : 'foods'
    if (id === undefined) ids[at] = await make(at)
    else if (how === 'delete' && collection === 'foods') {
      await local.delete({ collection, id })
      ids[at] = undefined
    } else {
      const _status = how === 'publish' ? 'published' : 'draft'
      await local.update({ collection, id, data: { _status, name: `Name ${Math.random()}` } })
    }
  }
}

describe('the edition read by the driver', () => {
  test('is left to Payload while it is empty', async () => {
    expect(await read()).toBeUndefined()
  })

  test('is the one that Payload loads, whatever editors did', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const perform = createPlaces()
        for (const one of steps) await perform(one)
        await stamp()
        await expectSame()
      }),
      { numRuns: 5 },
    )
  })

  test('is the same when superseded steps are gone', async () => {
    const perform = createPlaces()
    for (let count = 0; count < 24; count += 1) await perform({ at: count % 3, how: 'publish' })
    await stamp()
    const later = new Date(Date.now() + 86_400_000 * 2)
    expect(await compactPublications({ payload, revisions: 8, days: 1, now: later })).toBeGreaterThan(5)
    await expectSame()
  })

  test('knows the keys as Payload does', async () => {
    await local.create({ collection: 'api-keys', data: { name: 'One', scopes: ['read', 'sync'] } })
    await local.create({
      collection: 'api-keys',
      data: {
        name: 'Two',
        scopes: ['preview'],
        origins: ['https://b.example', 'https://a.example'],
        requestsPerMinute: 90,
        expiresAt: '2031-02-03T04:05:06.789Z',
      },
    })
    const keys = keyFactsOf((await read())?.keys ?? [])
    const byName = (list: typeof keys) => list.toSorted((a, b) => a.name.localeCompare(b.name))
    expect(keys).toHaveLength(2)
    expect(byName(keys)).toEqual(byName(await readKeys(payload)))
  })

  test('never has what another process took back since', async () => {
    const slug = freshSlug('withdrawn')
    const data = { ...smallestDocument('minerals'), slug, _status: 'published' }
    const { id } = await local.create({ collection: 'minerals', data })
    await stamp()
    expect((await read())?.store.locate('minerals', slug)).toEqual({ kind: 'here' })
    await local.update({ collection: 'minerals', id, data: { _status: 'draft' } })
    // Committed, and without a revision yet: nobody but Payload can give it one.
    expect(await read()).toBeUndefined()
    await stamp()
    expect((await read())?.store.locate('minerals', slug)).toEqual({ kind: 'unpublished' })
  })

  test('goes on from where it was read, and says so when the database went back', async () => {
    const edition = await read()
    if (!edition) throw new Error('The edition was not read.')
    const data = { ...smallestDocument('minerals'), slug: freshSlug('later'), _status: 'published' }
    await local.create({ collection: 'minerals', data })
    const follower = await followPublications({ payload, store: edition.store, loaded: edition.loaded })
    await follower.stop()
    expect(pictureOf(edition.store)).toEqual(pictureOf(await loaded()))
    const ahead = { revision: edition.store.revision + 1, load: () => undefined }
    await expect(loadEdition(payload, ahead, 1)).rejects.toThrow('went back')
  })
})

describe('a database that is not as expected', () => {
  const migrations = (names: readonly string[]) => ({ sqlite: names, postgres: names })

  test.skipIf(kind === 'mongodb')('is left to Payload when its schema is older or newer', async () => {
    expect(
      await read({ migrations: migrations([...facts.migrations[kindWithSchema()], 'later']) }),
    ).toBeUndefined()
    expect(await read({ migrations: migrations([]) })).toBeUndefined()
  })

  test('is left to Payload when it is not there', async () => {
    const urls = {
      sqlite: `file:${folder.path}/none.db`,
      postgres: 'postgres://nobody:none@127.0.0.1:1/none',
      mongodb: 'mongodb://127.0.0.1:1/none?replicaSet=rs0',
    }
    const nowhere = { ...database, url: urls[kind] }
    const { migrations: names } = facts
    expect(
      await readEdition({ database: nowhere, migrations: names, createStore: emptyStore }),
    ).toBeUndefined()
  })

  test('is left to Payload when a step is not as publishing writes it', async () => {
    expect(await read()).toBeDefined()
    const last = (await loaded()).revision
    const wrong = {
      kind: 'publish',
      type: 'minerals',
      documentId: 'x',
      slug: 'x',
      record: { type: 'minerals' },
    }
    const made = await payload.db.create({
      collection: 'publications',
      data: { ...wrong, revision: last + 1, at: new Date().toISOString(), isCurrent: true, outboxId: 'x' },
    })
    expect(await read()).toBeUndefined()
    await payload.db.deleteOne({ collection: 'publications', where: { id: { equals: made.id } } })
    expect(await read()).toBeDefined()
  })

  test('is left to Payload while nobody has an account', async () => {
    await payload.db.deleteOne({ collection: 'users', where: { id: { equals: user } } })
    expect(await read()).toBeUndefined()
  })
})

const kindWithSchema = (): 'sqlite' | 'postgres' => (kind === 'postgres' ? 'postgres' : 'sqlite')
