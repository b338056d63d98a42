import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../../src/delivery/createStore'
import type { PublishedRecord } from '../../../src/model/types'
import { createRecord, publish, publishAll, unpublish } from '../../helpers/fixtureRecords'
import { listQuery, slugsOf, storeOf } from './deliveryHelpers'

const fields = fc
  .record(
    {
      name: fc.record({ en: fc.constantFrom('a', 'A', 'á', 'b', 'b10', 'b9', 'ñ') }),
      atomicNumber: fc.integer({ min: -1, max: 3 }),
      essential: fc.boolean(),
      category: fc.constantFrom('macro', 'trace', 'electrolyte'),
      discovered: fc.constantFrom('1808-06-30', '1900-01-01'),
      forms: fc.array(
        fc.record({
          name: fc.constantFrom({ en: 'Citrate' }, { en: 'Oxide' }),
          fraction: fc.integer({ min: 0, max: 3 }),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  )
  .map((value) => ({ ...value }))

const record = (kind: string): fc.Arbitrary<PublishedRecord> =>
  fc
    .record({ number: fc.integer({ min: 0, max: 9 }), fields })
    .map(({ number, fields: values }) => createRecord('minerals', `${kind}${number}`, values))

const untouched = fc.uniqueArray(record('kept'), { selector: ({ slug }) => slug, maxLength: 10 })

/** Edits between two pages, of documents other than the untouched ones. */
const edits = fc.array(
  fc.array(fc.record({ record: record('edited'), isRemoval: fc.boolean() }), { maxLength: 3 }),
  { maxLength: 12 },
)

const sort = fc
  .uniqueArray(
    fc.constantFrom(
      'name',
      'atomicNumber',
      'essential',
      'category',
      'discovered',
      'slug',
      'forms(name:Citrate).fraction',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((paths) =>
    fc
      .array(fc.boolean(), { minLength: paths.length, maxLength: paths.length })
      .map((signs) => paths.map((path, index) => (signs[index] ? `-${path}` : path)).join(',')),
  )

/** No walk here has that many pages: one that comes to it goes in circles. */
const mostPages = 100

const walk = (store: Store, query: string, betweenPages: () => void = () => undefined): string[] => {
  const walked: string[] = []
  let cursor: string | undefined = ''
  for (let pages = 0; cursor !== undefined; pages += 1) {
    expect(pages).toBeLessThan(mostPages)
    const page = store.list('minerals', listQuery('minerals', `${query}${cursor && `&cursor=${cursor}`}`))
    walked.push(...page.documents.map(({ slug }) => slug))
    cursor = page.next
    betweenPages()
  }
  return walked
}

describe('a walk by cursor', () => {
  test('over a store at rest gives the whole list in its order', () => {
    fc.assert(
      fc.property(untouched, sort, fc.integer({ min: 1, max: 4 }), (records, order, limit) => {
        const store = storeOf(publishAll(records))
        expect(walk(store, `sort=${order}&limit=${limit}`)).toEqual(
          slugsOf(store, 'minerals', `sort=${order}&limit=100`),
        )
      }),
    )
  })

  test('over a changing store gives every untouched document exactly once', () => {
    fc.assert(
      fc.property(
        untouched,
        edits,
        sort,
        fc.integer({ min: 1, max: 3 }),
        (records, between, order, limit) => {
          const store = storeOf(publishAll(records))
          const pending = [...between]
          const walked = walk(store, `sort=${order}&limit=${limit}`, () => {
            for (const edit of pending.shift() ?? []) {
              const revision = store.revision + 1
              store.apply(edit.isRemoval ? unpublish(edit.record, revision) : publish(edit.record, revision))
            }
          })
          const kept = walked.filter((slug) => slug.startsWith('kept'))
          expect([...kept].sort()).toEqual(records.map(({ slug }) => slug).sort())
        },
      ),
      { numRuns: 300 },
    )
  })
})
