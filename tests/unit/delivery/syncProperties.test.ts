import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createStore, type Store } from '../../../src/delivery/createStore'
import { createSyncCursors } from '../../../src/delivery/history/createSyncCursors'
import { readSyncPage } from '../../../src/delivery/history/readSyncPage'
import type { ServedDocument } from '../../../src/delivery/servedDocument'
import type { Change, JsonObject, PublishedRecord } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, publish, unpublish } from '../../helpers/fixtureRecords'

const types = Object.keys(fixtureModel.types)
const locales = fixtureModel.locales

const reference = (...to: string[]) =>
  fc.record({ type: fc.constantFrom(...to), id: fc.constantFrom('1', '2') })

const title = fc.constantFrom<JsonObject>({ en: 'A' }, { en: 'B', es: 'X' }, { es: 'Y' })

const fieldsOf: Record<string, fc.Arbitrary<JsonObject>> = {
  minerals: fc.record({
    name: title,
    related: fc.array(reference('minerals'), { maxLength: 2 }),
    body: fc.array(fc.record({ blockType: fc.constant('claimEmbed'), claim: reference('claims') }), {
      maxLength: 1,
    }),
  }),
  symptoms: fc.record({ name: title }),
  claims: fc.record({
    statement: title,
    subject: reference('minerals', 'symptoms'),
    object: reference('minerals', 'symptoms'),
    citations: fc.array(reference('citations'), { maxLength: 2 }),
  }),
  citations: fc.record({ title: fc.constantFrom('T', 'U') }),
  people: fc.record({ name: fc.constantFrom('P', 'Q') }),
}

/** Two documents of each type with three addresses between them, so that they swap and take over slugs. */
const record: fc.Arbitrary<PublishedRecord> = fc
  .constantFrom(...types, 'claims', 'claims', 'minerals')
  .chain((type) =>
    fc
      .record({
        id: fc.constantFrom('1', '2'),
        slug: fc.constantFrom('a', 'b', 'c'),
        previousSlugs: fc.subarray(['a', 'b', 'c']),
        fields: fieldsOf[type] ?? fc.constant({}),
      })
      .map(({ id, slug, previousSlugs, fields }) =>
        createRecord(type, slug, fields, {
          id,
          previousSlugs: previousSlugs.filter((previous) => previous !== slug),
        }),
      ),
  )

const step = fc.oneof(
  { weight: 6, arbitrary: record.map((given) => ({ kind: 'publish' as const, given })) },
  { weight: 2, arbitrary: record.map((given) => ({ kind: 'unpublish' as const, given })) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('page' as const), limit: fc.integer({ min: 1, max: 4 }) }),
  },
  // A log that was not compacted keeps everything.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('restart' as const),
      kept: fc.constantFrom(0, 1, 2, 4, Infinity),
    }),
  },
)

/** The log of publications, as the database keeps it. */
type Row = { readonly change: Change; supersededBy?: number }

const identityOf = (change: Change): string => {
  const { type, id } = change.kind === 'publish' ? change.record : change
  return `${type}/${id}`
}

const append = (log: Row[], change: Change): void => {
  const before = log.findLast((row) => identityOf(row.change) === identityOf(change))
  if (before) before.supersededBy = change.revision
  log.push({ change })
}

/** Steps superseded up to a bound go, in that order, except the last of them. */
const compact = (log: readonly Row[], end: number): Row[] => {
  const kept = Math.max(0, ...log.map((row) => row.supersededBy ?? 0).filter((revision) => revision <= end))
  return log.filter(({ supersededBy = kept }) => supersededBy >= kept)
}

const restart = (log: readonly Row[], revision: number): Store => {
  const store = createStore(fixtureModel)
  store.load(log.map((row) => row.change))
  const lowest = Math.min(...log.map((row) => row.supersededBy ?? Infinity))
  if (log.length < revision) store.load([], { exactSince: lowest === Infinity ? revision : lowest - 1 })
  return store
}

type Copy = { readonly documents: Map<string, ServedDocument>; cursor?: string | undefined; restarts: number }

/** What a partner does: takes one page, or begins anew when it is told to. Returns whether there is more. */
const takePage = (copy: Copy, store: Store, locale: string, limit: number): boolean => {
  const cursors = createSyncCursors(store, fixtureModel)
  const cursor = copy.cursor === undefined ? undefined : cursors.read(copy.cursor)
  if (cursor && cursors.refuse(cursor)) {
    copy.documents.clear()
    copy.cursor = undefined
    copy.restarts += 1
    return true
  }
  const page = readSyncPage(cursor?.position, { store, types, locale, limit })
  for (const item of page.items) {
    const address = `${item.type}/${item.slug}`
    if (item.kind === 'publish') copy.documents.set(address, item.document)
    else copy.documents.delete(address)
  }
  copy.cursor = cursors.write(page.next, locale)
  return page.hasMore
}

const served = (store: Store, locale: string): Map<string, ServedDocument | undefined> =>
  new Map(
    types.flatMap((type) =>
      store.slugs(type).map((slug) => [`${type}/${slug}`, store.find(type, slug, locale)] as const),
    ),
  )

describe('a copy that is synced now and then', () => {
  test('ends equal to the edition, whatever was edited, restarted and compacted meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 20, maxLength: 60 }),
        fc.constantFrom(...locales),
        (steps, locale) => {
          let log: Row[] = []
          let store = createStore(fixtureModel)
          const copy: Copy = { documents: new Map(), restarts: 0 }
          for (const { kind, ...given } of steps) {
            if ('given' in given) {
              const change =
                kind === 'publish'
                  ? publish(given.given, store.revision + 1)
                  : unpublish(given.given, store.revision + 1)
              append(log, change)
              store.apply(change)
            }
            if ('limit' in given) takePage(copy, store, locale, given.limit)
            if ('kept' in given) {
              log = compact(log, store.revision - given.kept)
              store = restart(log, store.revision)
            }
          }
          while (takePage(copy, store, locale, 3));
          expect(new Map([...copy.documents].sort())).toEqual(new Map([...served(store, locale)].sort()))
        },
      ),
      { numRuns: 600 },
    )
  })
})
