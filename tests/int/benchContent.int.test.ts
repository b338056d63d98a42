import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addContent } from '../../bench/content/addContent'
import { databaseName } from '../../bench/content/dataFolders'
import { loadConfig } from '../helpers/cofactor/loadConfig'
import { openProcess } from '../helpers/cofactor/openProcess'
import { localApi } from '../helpers/localApi'
import { createTemporaryFolder } from '../helpers/databases/temporaryFolder'
import { smallCounts } from '../helpers/madeContent'

const folder = createTemporaryFolder('bench-content')
const path = join(folder.path, databaseName)
const log: string[] = []

/** The bench writes to SQLite files alone, whichever database the other tests are about. */
const open = async () =>
  openProcess(await loadConfig({ databaseUri: `file:${path}`, dataDir: folder.path, log }), 'sqlite', log)

beforeAll(async () => {
  await (await open()).stop()
})

afterAll(() => folder.remove())

test('a server follows what the bench wrote beside it, and publishes on from there', async () => {
  const total = Object.values(smallCounts).reduce((sum, count) => sum + count)
  expect(await addContent(path, { counts: () => smallCounts })).toBe(total)
  expect(
    await addContent(path, { counts: () => ({ ...smallCounts, foods: 1 }), seed: 'more' }),
  ).toBeGreaterThan(total)

  const { delivery, payload, follower, stop } = await open()
  const { store } = delivery
  expect(store.count('foods')).toBe(smallCounts.foods + 1)
  expect(store.locate('claims', 'claim-1')).toEqual({ kind: 'here' })

  const before = store.revision
  await localApi(payload).create({
    collection: 'symptoms',
    data: {
      name: 'Restless legs',
      summary: 'An urge to move.',
      kind: 'symptom',
      specificity: 'non-specific',
      redFlags: [{ text: 'Weakness' }],
      seekCareAdvice: 'See a doctor.',
      _status: 'published',
    },
  })
  await follower.catchUp()
  expect(store.revision).toBe(before + 1)
  await stop()
})
