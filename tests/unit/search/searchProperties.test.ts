import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, PublishedRecord } from '../../../src/model/types'
import { highlight } from '../../../src/search/highlight'
import { createAnalyser } from '../../../src/search/words/createAnalyser'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, publish, unpublish } from '../../helpers/fixtureRecords'
import { askable, searchOver } from './searchHelpers'
import { createStore } from '../../../src/delivery/createStore'

const words = ['iron', 'irons', 'cramp', 'cramps', 'night', 'muscle', 'vitamin', 'b9', 'folate', 'of', 'mg']
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(' '))

const record: fc.Arbitrary<PublishedRecord> = fc
  .record({
    id: fc.constantFrom('1', '2', '3'),
    slug: fc.constantFrom('a', 'b'),
    name,
    lay: name,
    symbol: fc.constantFrom('Mg', 'Fe'),
  })
  .map(({ id, slug, name: en, lay, symbol }) =>
    createRecord('minerals', `${slug}${id}`, { name: { en }, layTerms: { en: [lay] }, symbol }, { id }),
  )

const changes: fc.Arbitrary<Change[]> = fc
  .array(fc.record({ record, isRemoval: fc.boolean() }), { maxLength: 20 })
  .map((steps) =>
    steps.map(({ record: each, isRemoval }, at) =>
      isRemoval ? unpublish(each, at + 1) : publish(each, at + 1),
    ),
  )

test('an index that followed all changes finds what a new one over the same edition does', async () => {
  await fc.assert(
    fc.asyncProperty(changes, fc.array(name, { minLength: 1, maxLength: 4 }), async (given, queries) => {
      const store = createStore(fixtureModel)
      const followed = askable(store, fixtureModel)
      await followed.search.prepare('en')
      for (const change of given) store.apply(change)
      const fresh = askable(store, fixtureModel)
      for (const q of [...queries, ...words]) {
        expect(await followed.find(q)).toEqual(await fresh.find(q))
        expect(await followed.suggested(q)).toEqual(await fresh.suggested(q))
      }
    }),
    { numRuns: 60 },
  )
})

test('pages put together are all results, each once', async () => {
  const records = Array.from({ length: 45 }, (_, at) =>
    createRecord('symptoms', `s-${at}`, { name: { en: `Cramp ${at % 7}` } }),
  )
  const { find } = searchOver(records)
  const whole = await find('cramp', { limit: 100 })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (limit) => {
      const slugs: string[] = []
      for (let offset: number | undefined = 0; offset !== undefined;) {
        const page = await find('cramp', { limit, offset })
        slugs.push(...page.results.map(({ slug }) => slug))
        offset = page.next
      }
      expect(slugs).toEqual(whole.results.map(({ slug }) => slug))
    }),
  )
})

test('the pieces of a short text are the text, and what is marked was looked for', () => {
  const analyser = createAnalyser('en')
  const text = fc.oneof(fc.string({ maxLength: 150, unit: 'grapheme' }), name)
  fc.assert(
    fc.property(text, (given) => {
      const found = new Set(['iron', 'cramp'])
      const parts = highlight(given, found, analyser)
      if (!parts) return
      expect(parts.map((part) => part.text).join('')).toBe(given)
      for (const { text: marked, match } of parts) {
        if (match) expect(analyser.words(marked).map(({ term }) => found.has(term))).toEqual([true])
      }
    }),
  )
})
