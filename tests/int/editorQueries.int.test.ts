import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { savedId } from '../helpers/answer'
import { freshSlug } from '../helpers/editing'
import { makeDocuments, smallestDocument, type Ids } from '../helpers/makeDocuments'
import { startCofactor, type Cofactor, type Session } from '../helpers/startCofactor'
import { countQueries } from './workbench/countQueries'
import { foreignKeysWithoutIndex } from './workbench/foreignKeysWithoutIndex'

let cofactor: Cofactor
let editor: Session
let ids: Ids
const citations: string[] = []

beforeAll(async () => {
  cofactor = await startCofactor()
  editor = await cofactor.login('editor')
  ids = await makeDocuments(cofactor.local)
  for (let index = 0; index < 40; index += 1) {
    const data = { ...smallestDocument('citations', ids), title: `Work ${index}`, slug: freshSlug('work') }
    citations.push(
      (await cofactor.local.create({ collection: 'citations', data: { ...data, _status: 'published' } })).id,
    )
  }
  for (let index = 0; index < 30; index += 1) {
    const data = { ...smallestDocument('foods', ids), slug: freshSlug('food'), _status: 'published' }
    await cofactor.local.create({ collection: 'foods', data })
  }
})

afterAll(() => cofactor?.stop())

const queries = (ask: () => Promise<unknown>) => countQueries(cofactor.payload, ask)

const claimCiting = async (count: number): Promise<string> => {
  const evidence = citations
    .slice(0, count)
    .map((citation) => ({ citation, stance: 'supports', design: 'systematic-review', model: 'human' }))
  const data = { ...smallestDocument('claims', ids), evidence, slug: freshSlug('citing') }
  return savedId(await editor('POST', '/api/claims?draft=true', data))
}

describe('an editor’s page asks the database as often for much as for little', () => {
  test('a list of foods', async () => {
    const list = (limit: number) => () => editor('GET', `/api/foods?draft=true&depth=1&limit=${limit}`)
    const few = await queries(list(2))
    expect(await queries(list(30))).toBe(few)
    expect(few).toBeGreaterThan(0)
  })

  test('a claim with its evidence, read and saved', async () => {
    const [small, large] = [await claimCiting(2), await claimCiting(40)]
    const read = (id: string) => () => editor('GET', `/api/claims/${id}?draft=true&depth=1`)
    expect(await queries(read(large))).toBe(await queries(read(small)))
    const save = (id: string) => () =>
      editor('PATCH', `/api/claims/${id}?draft=true&depth=0`, { caveat: freshSlug('a caveat') })
    expect(await queries(save(large))).toBe(await queries(save(small)))
    const publish = (id: string) => () =>
      editor('PATCH', `/api/claims/${id}?depth=0`, { _status: 'published' })
    expect(await queries(publish(large))).toBe(await queries(publish(small)))
  })
})

test('what belongs to a document is found by an index, in every table', async () => {
  expect(await foreignKeysWithoutIndex(cofactor.payload)).toEqual([])
})
