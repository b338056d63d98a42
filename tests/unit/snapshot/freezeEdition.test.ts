import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStore, type Store } from '../../../src/delivery/createStore'
import { freezeEdition } from '../../../src/snapshot/freezeEdition'
import type { PublishedRecord } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, fixtureRecords, publish, publishAll, unpublish } from '../../helpers/fixtureRecords'

const types = Object.keys(fixtureModel.types)

const loaded = (): Store => {
  const store = createStore(fixtureModel)
  store.load(publishAll(fixtureRecords))
  return store
}

const linesOf = (store: Store): string[] =>
  types
    .toSorted()
    .flatMap((type) => store.slugs(type).map((slug) => `${JSON.stringify(store.find(type, slug, 'en'))}\n`))

/** One of the documents there are, as it is or under another name, address or both, or a new one. */
const edited: fc.Arbitrary<PublishedRecord> = fc
  .record({
    of: fc.constantFrom(...fixtureRecords),
    slug: fc.option(fc.constantFrom('a', 'm', 'z')),
    title: fc.option(fc.constantFrom('One', 'Two')),
    isNew: fc.boolean(),
  })
  .map(({ of, slug, title, isNew }) => {
    const titleField = fixtureModel.types[of.type]?.titleField ?? ''
    const fields = title === null ? of.fields : { ...of.fields, [titleField]: title }
    return createRecord(of.type, slug ?? of.slug, fields, { id: isNew ? `new-${slug}` : of.id })
  })

const edit = fc.record({ record: edited, isRemoval: fc.boolean() })

test('an edition that was frozen reads as it was, whatever is edited while it is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 12 }), async (rounds) => {
      const store = loaded()
      const wanted = linesOf(store)
      const edition = freezeEdition({ store, types, locale: 'en', pieceLength: 1 })
      const pieces: string[] = []
      const lines = edition.lines()
      for (const round of [...rounds, ...Array.from({ length: 20 }, () => [])]) {
        for (const { record, isRemoval } of round) {
          store.apply((isRemoval ? unpublish : publish)(record, store.revision + 1))
        }
        const piece = await lines.next()
        if (!piece.done) pieces.push(piece.value)
      }
      edition.close()
      expect(pieces).toEqual(wanted)
    }),
    { numRuns: 200 },
  )
})

test('counts what it holds, and holds nothing more when it is closed', async () => {
  const store = loaded()
  const edition = freezeEdition({ store, types, locale: 'en' })
  expect(edition.revision).toBe(fixtureRecords.length)
  expect(edition.counts).toEqual({ minerals: 3, symptoms: 2, claims: 2, citations: 2, people: 1 })
  edition.close()
  store.apply(
    publish(createRecord('people', 'ana', { name: 'Another' }, { id: 'id-ana' }), store.revision + 1),
  )
  let text = ''
  for await (const piece of edition.lines()) text += piece
  expect(text).toContain('Another')
})
