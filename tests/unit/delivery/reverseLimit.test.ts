import { describe, expect, test } from 'vitest'
import { createStore, type Store } from '../../../src/delivery/createStore'
import type { ContentModel, FieldModel, PublishedRecord } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, magnesium, publish, publishAll, unpublish } from '../../helpers/fixtureRecords'
import { listQuery } from './deliveryHelpers'

const limited = (field: FieldModel): FieldModel =>
  field.kind === 'reverse' ? { ...field, limit: 100 } : field

const model: ContentModel = {
  ...fixtureModel,
  types: Object.fromEntries(
    Object.values(fixtureModel.types).map((type) => [
      type.type,
      { ...type, fields: type.fields.map(limited) },
    ]),
  ),
}

const claim = (slug: string, statement = slug, id = slug): PublishedRecord =>
  createRecord(
    'claims',
    slug,
    { statement: { en: statement }, subject: { type: 'minerals', id: magnesium.id } },
    { id },
  )

const slugAt = (index: number): string => `claim-${String(index).padStart(3, '0')}`
const slugs = Array.from({ length: 103 }, (_, index) => slugAt(index))

/** The claims are published from the last slug to the first. */
const storeOf = (claims: readonly PublishedRecord[]): Store => {
  const store = createStore(model)
  store.load(publishAll([magnesium, ...claims.toReversed()]))
  return store
}

const shown = (store: Store): unknown => store.find('minerals', 'magnesium', 'en')?.['claims']
const refTo = (slug: string, title = slug) => ({ type: 'claims', slug, title })

describe('a reverse field with a limit', () => {
  test('shows the first by slug', () => {
    expect(shown(storeOf(slugs.map((slug) => claim(slug))))).toEqual(
      slugs.slice(0, 100).map((slug) => refTo(slug)),
    )
  })

  test('takes up the next when one is unpublished', () => {
    const store = storeOf(slugs.map((slug) => claim(slug)))
    expect(shown(store)).not.toContainEqual(refTo(slugAt(100)))
    store.apply(unpublish(claim(slugAt(7)), store.revision + 1))
    const rest = slugs.filter((slug) => slug !== slugAt(7))
    expect(shown(store)).toEqual(rest.slice(0, 100).map((slug) => refTo(slug)))
  })

  test('lets go of the last when one comes before it', () => {
    const store = storeOf(slugs.slice(0, 100).map((slug) => claim(slug)))
    expect(shown(store)).toContainEqual(refTo(slugAt(99)))
    store.apply(publish(claim('a-claim'), store.revision + 1))
    expect(shown(store)).toEqual([refTo('a-claim'), ...slugs.slice(0, 99).map((slug) => refTo(slug))])
  })

  test.each([
    ['one order', ['x', 'y', 'z']],
    ['another', ['z', 'y', 'x']],
  ])('tells equal slugs apart by title at its end, whoever was published first: %s', (_name, ids) => {
    const twins = ids.map((id) => claim(slugAt(99), `Title ${id}`, id))
    const store = storeOf([...slugs.slice(0, 99).map((slug) => claim(slug)), ...twins])
    expect(shown(store)).toEqual([
      ...slugs.slice(0, 99).map((slug) => refTo(slug)),
      refTo(slugAt(99), 'Title x'),
    ])
  })

  test('hides nothing from filters', () => {
    const store = storeOf(slugs.map((slug) => claim(slug)))
    const found = (query: string) => store.list('minerals', listQuery('minerals', query)).documents.length
    expect(found(`filter[claims]=${slugAt(102)}`)).toBe(1)
    expect(store.list('claims', listQuery('claims', 'filter[subject]=magnesium&count=true')).total).toBe(103)
  })
})

describe('what refers to a document', () => {
  test('can be had whole, in the order and in the locale asked for', () => {
    const store = storeOf(slugs.map((slug) => claim(slug)))
    expect(store.sourcesOf('minerals', 'magnesium', 'claims', 'es')).toEqual(slugs.map((slug) => refTo(slug)))
  })

  test('is nothing where there is no such document and no such field', () => {
    const store = storeOf([claim('one')])
    expect(store.sourcesOf('minerals', 'unobtainium', 'claims', 'en')).toEqual([])
    expect(store.sourcesOf('minerals', 'magnesium', 'name', 'en')).toEqual([])
    expect(store.sourcesOf('planets', 'magnesium', 'claims', 'en')).toEqual([])
  })
})
