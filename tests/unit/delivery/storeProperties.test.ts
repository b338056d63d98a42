import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createStore, type Store } from '../../../src/delivery/createStore'
import { isJsonObject } from '../../../src/delivery/json'
import type { Change, Json, JsonObject, PublishedRecord } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, publish, publishAll, unpublish } from '../../helpers/fixtureRecords'
import { documentQuery, listQuery } from './deliveryHelpers'

const types = Object.keys(fixtureModel.types)
const ids = ['1', '2']

const reference = (...to: string[]) =>
  fc.record({ type: fc.constantFrom(...to), id: fc.constantFrom(...ids) })

const localised = fc.oneof(
  fc.record({ en: fc.constantFrom('A', 'B', 'é') }),
  fc.record({ en: fc.constantFrom('A', 'B'), es: fc.constantFrom('X', 'Y') }),
)

const partial = (fields: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<JsonObject> =>
  fc.record(fields, { requiredKeys: [] }).map((value) => JSON.parse(JSON.stringify(value)))

const governance = partial({
  author: reference('people'),
  reviewState: fc.constantFrom('reviewed', 'in-review'),
})

const fieldsOf: Record<string, fc.Arbitrary<JsonObject>> = {
  minerals: partial({
    name: localised,
    atomicNumber: fc.integer({ min: 1, max: 4 }),
    homeostasis: partial({ source: reference('citations') }),
    forms: fc.array(partial({ name: localised, citation: reference('citations') }), { maxLength: 2 }),
    related: fc.array(reference('minerals'), { maxLength: 3 }),
    body: fc.array(partial({ blockType: fc.constant('claimEmbed'), claim: reference('claims') }), {
      maxLength: 2,
    }),
    governance,
  }),
  symptoms: partial({ name: localised, governance }),
  claims: partial({
    statement: fc.constantFrom<JsonObject>({ en: 'Same' }, { en: 'Same' }, { en: 'Same', es: 'Igual' }),
    subject: reference('minerals', 'symptoms'),
    object: reference('minerals', 'symptoms'),
    citations: fc.array(reference('citations'), { maxLength: 2 }),
    evidence: fc.array(partial({ citation: reference('citations') }), { maxLength: 2 }),
    governance,
  }),
  citations: partial({ title: fc.constantFrom('T', 'U'), year: fc.integer({ min: 2000, max: 2002 }) }),
  people: partial({ name: fc.constantFrom('P', 'Q') }),
}

/** Slugs differ between documents and may change with each publication of one. */
const recordOf = (type: string): fc.Arbitrary<PublishedRecord> =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      variant: fc.constantFrom('a', 'b'),
      fields: fieldsOf[type] ?? fc.constant({}),
    })
    .map(({ id, variant, fields }) =>
      createRecord(type, `${variant}${id}`, fields, {
        id,
        previousSlugs: [variant === 'a' ? `b${id}` : `a${id}`],
      }),
    )

type Step = { record: PublishedRecord; isRemoval: boolean; isRead: boolean }

/** Mostly claims, which hold most references, and often under the same title, when only relations change. */
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.constantFrom(...types, 'claims', 'claims', 'claims').chain((type) =>
    fc.record({
      record: recordOf(type),
      isRemoval: fc.constantFrom(true, false, false),
      isRead: fc.boolean(),
    }),
  ),
  { maxLength: 30 },
)

const toChanges = (given: readonly Step[]): Change[] =>
  given.map(({ record, isRemoval }, index) =>
    isRemoval ? unpublish(record, index + 1) : publish(record, index + 1),
  )

const liveRecords = (changes: readonly Change[]): PublishedRecord[] => {
  const live = new Map<string, PublishedRecord>()
  for (const change of changes) {
    if (change.kind === 'publish') live.set(`${change.record.type}/${change.record.id}`, change.record)
    else live.delete(`${change.type}/${change.id}`)
  }
  return [...live.values()]
}

/** Everything that a store can say, so that two can be compared. */
const tellAll = (store: Store) =>
  types.flatMap((type) =>
    fixtureModel.locales.map((locale) => {
      const sort = type === 'minerals' ? '&sort=-atomicNumber,name' : ''
      const include = type === 'minerals' ? '&include=claims.citations,related' : ''
      const query = listQuery(type, `locale=${locale}&count=true${sort}${include}`)
      const { cursorAt, ...list } = store.list(type, query)
      return {
        all: store.all(type, locale),
        list,
        cursors: list.documents.map((_document, place) => cursorAt(place)),
        one: store.get(type, 'a1', documentQuery(type, `locale=${locale}`)),
      }
    }),
  )

/** References of a record by field path, found by walking over its JSON without the model. */
const referencesIn = (value: Json | undefined, path: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => referencesIn(item, path))
  if (!isJsonObject(value)) return []
  if (typeof value.type === 'string' && typeof value.id === 'string')
    return [`${path} ${value.type}/${value.id}`]
  return Object.entries(value).flatMap(([name, inner]) =>
    referencesIn(inner, path ? `${path}.${name}` : name),
  )
}

const naiveReverse = (live: readonly PublishedRecord[], target: PublishedRecord, via: readonly string[]) =>
  live
    .filter(({ type, fields }) => {
      const found = type === 'claims' ? referencesIn(fields, '') : []
      return via.some((path) => found.includes(`${path} ${target.type}/${target.id}`))
    })
    .map(({ slug }) => slug)
    .sort()

describe('after any sequence of changes, read in between or not', () => {
  test('a store says what one made anew from the published records says', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const changes = toChanges(given)
        const store = createStore(fixtureModel)
        for (const [index, change] of changes.entries()) {
          store.apply(change)
          if (given[index]?.isRead) tellAll(store)
        }
        expect(tellAll(store)).toEqual(tellAll(rebuild(liveRecords(changes))))
      }),
      { numRuns: 150 },
    )
  })

  test('reverse fields list exactly the published documents that point here', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const changes = toChanges(given)
        const store = createStore(fixtureModel)
        for (const change of changes) {
          store.apply(change)
          tellAll(store)
        }
        const live = liveRecords(changes)
        for (const [type, field, via] of reverseFields) {
          for (const record of live.filter((candidate) => candidate.type === type)) {
            const served = store.get(type, record.slug, documentQuery(type))?.documents[0]?.[field]
            const slugs = Array.isArray(served)
              ? served.map((ref) => (isJsonObject(ref) ? ref.slug : ref))
              : served
            expect(slugs).toEqual(naiveReverse(live, record, via))
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('no reference leads to what is not published, and each has the title of its target', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const store = createStore(fixtureModel)
        store.load(toChanges(given))
        const titles = new Map(
          types.flatMap((type) =>
            store.all(type, 'en').map((document) => {
              const title = document[fixtureModel.types[type]?.titleField ?? '']
              return [`${type}/${document.slug}`, title ?? document.slug] as const
            }),
          ),
        )
        for (const ref of types.flatMap((type) =>
          store.all(type, 'en').flatMap((document) => refsIn(document)),
        )) {
          expect(titles.get(`${String(ref.type)}/${String(ref.slug)}`)).toBe(ref.title)
        }
      }),
    )
  })
})

const rebuild = (live: readonly PublishedRecord[]): Store => {
  const store = createStore(fixtureModel)
  store.load(publishAll(live))
  return store
}

const reverseFields: [type: string, field: string, via: string[]][] = [
  ['minerals', 'claims', ['subject', 'object']],
  ['symptoms', 'claims', ['subject', 'object']],
  ['citations', 'claims', ['citations', 'evidence.citation']],
  ['people', 'authored', ['governance.author']],
]

const refsIn = (value: Json): JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (!isJsonObject(value)) return []
  const isRef = Object.keys(value).sort().join() === 'slug,title,type'
  return isRef ? [value] : Object.values(value).flatMap(refsIn)
}
