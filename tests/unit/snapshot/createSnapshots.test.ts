import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createStore, type Store } from '../../../src/delivery/createStore'
import { createSnapshots, type Snapshots } from '../../../src/snapshot/createSnapshots'
import type { SnapshotLicence } from '../../../src/snapshot/snapshotTypes'
import { createTemporaryFolder } from '../../helpers/databases/temporaryFolder'
import { fixtureModel } from '../../helpers/fixtureModel'
import {
  createRecord,
  fixtureRecords,
  publish,
  publishAll,
  unpublish,
  zinc,
} from '../../helpers/fixtureRecords'

const { path: folder, remove } = createTemporaryFolder('snapshots')
afterAll(remove)

const testLicence = { name: 'CC BY 4.0', url: 'https://example.org', attribution: 'Test' }
const open: Snapshots[] = []
afterEach(async () => {
  for (const snapshots of open.splice(0)) await snapshots.close()
})

const start = (licence: SnapshotLicence = testLicence): { store: Store; snapshots: Snapshots } => {
  const store = createStore(fixtureModel)
  store.load(publishAll(fixtureRecords))
  const snapshots = createSnapshots({ store, model: fixtureModel, licence, folder })
  open.push(snapshots)
  return { store, snapshots }
}

const tin = createRecord('minerals', 'tin', { name: { en: 'Tin' } })

describe('who asks while a snapshot is being made', () => {
  test('shares it when nothing was published since', async () => {
    const { snapshots } = start()
    const [first, second] = await Promise.all([snapshots.current('en'), snapshots.current('en')])
    expect(second).toBe(first)
  })

  test('gets a later one when something was, and shares that with the others', async () => {
    const { store, snapshots } = start()
    const early = snapshots.current('en')
    store.apply(publish(tin, store.revision + 1))
    const [second, third] = await Promise.all([snapshots.current('en'), snapshots.current('en')])
    expect((await early)?.manifest.revision).toBe(store.revision - 1)
    expect(second?.manifest.revision).toBe(store.revision)
    expect(third).toBe(second)
  })

  test('never gets one that holds what was taken back meanwhile', async () => {
    const { store, snapshots } = start()
    const asked = snapshots.current('en')
    store.apply(unpublish(zinc, store.revision + 1))
    expect((await asked)?.manifest).toMatchObject({ revision: store.revision, counts: { minerals: 2 } })
  })

  test('gets none when that happens each time', async () => {
    const { store, snapshots } = start({
      // Read for the first line, when the snapshot has been begun, and there more than once.
      get name() {
        store.apply(unpublish(zinc, store.revision + 1))
        return 'Test'
      },
      url: '',
      attribution: '',
    })
    expect(await snapshots.current('en')).toBeUndefined()
    expect(store.revision).toBeGreaterThanOrEqual(fixtureRecords.length + 3)
  })
})

test('each language has a snapshot of its own', async () => {
  const { snapshots } = start()
  const [english, spanish] = [await snapshots.current('en'), await snapshots.current('es')]
  expect(spanish?.manifest.locale).toBe('es')
  expect(spanish?.files.identity.sha256).not.toEqual(english?.files.identity.sha256)
  expect(await snapshots.current('en')).toBe(english)
})

test('old files are removed with the next snapshot: its own soon, those of others when they are long gone', async () => {
  const { store, snapshots } = start()
  const first = await snapshots.current('en')
  const put = (name: string, ageInMinutes: number) => {
    const date = new Date(Date.now() - ageInMinutes * 60_000)
    writeFileSync(join(folder, name), '', { flag: 'a' })
    utimesSync(join(folder, name), date, date)
  }
  const name = first?.files.identity.name ?? ''
  put(name, 15)
  put('other-1-en.ndjson', 15)
  put('gone-1-en.ndjson.br.part', 25 * 60)
  put('notes.txt', 25 * 60)
  store.apply(publish(tin, store.revision + 1))
  const second = await snapshots.current('en')
  expect(readdirSync(folder).toSorted()).toEqual(
    [
      `${name}.gz`,
      `${name}.br`,
      'other-1-en.ndjson',
      'notes.txt',
      ...Object.values(second?.files ?? {}).map((file) => file.name),
    ].toSorted(),
  )
})
