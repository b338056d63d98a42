import { describe, expect, test } from 'vitest'
import { createStore } from '../../../src/delivery/createStore'
import { isOutOfOrderError } from '../../../src/delivery/OutOfOrderError'
import type { Change } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'
import {
  createRecord,
  fixtureRecords,
  magnesium,
  publish,
  publishAll,
  unpublish,
  zinc,
  znMg,
} from '../../helpers/fixtureRecords'
import { documentQuery, slugsOf, storeOf } from './deliveryHelpers'

const reasonOf = (run: () => void): unknown => {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}

describe('createStore', () => {
  test('is empty at revision 0', () => {
    const store = createStore(fixtureModel)
    expect(store.revision).toBe(0)
    expect(store.count('minerals')).toBe(0)
    expect(slugsOf(store, 'minerals')).toEqual([])
  })

  test('refuses a revision that came before, and one that leaves a gap, and stays as it was', () => {
    const store = storeOf(publishAll([zinc]))
    const late = reasonOf(() => store.apply(publish(magnesium, 1)))
    const early = reasonOf(() => store.apply(publish(magnesium, 3)))
    expect(isOutOfOrderError(late)).toBe(true)
    expect(late).toMatchObject({ revision: 1, expected: 2 })
    expect(String(late)).toMatch(/already at 1.*The next is 2/)
    expect(early).toMatchObject({ revision: 3, expected: 2 })
    expect(String(early)).toMatch(/revision 2 is missing.*load\(\)/)
    expect(store.revision).toBe(1)
    expect(slugsOf(store, 'minerals')).toEqual(['zinc'])
  })

  test('loads a history with gaps, as long as it goes forward', () => {
    const store = createStore(fixtureModel)
    store.load([publish(zinc, 4), publish(magnesium, 9)], { revision: 12 })
    expect(store.revision).toBe(12)
    expect(slugsOf(store, 'minerals')).toEqual(['magnesium', 'zinc'])
    expect(() => store.load([publish(zinc, 12)])).toThrow(/already at 12/)
    store.apply(unpublish(zinc, 13))
    expect(slugsOf(store, 'minerals')).toEqual(['magnesium'])
  })

  test('refuses a record of a type that the model does not have', () => {
    const vitamin = createRecord('vitamins', 'd', { name: 'D' })
    expect(() => createStore(fixtureModel).apply(publish(vitamin, 1))).toThrow(
      /"vitamins".*minerals, symptoms, claims, citations, people/,
    )
  })

  test('tells listeners of each change once it is in, until they leave', () => {
    const store = createStore(fixtureModel)
    const heard: [Change['kind'], number, number][] = []
    const leave = store.subscribe(({ kind, revision }) => heard.push([kind, revision, store.revision]))
    store.apply(publish(zinc, 1))
    store.apply(unpublish(zinc, 2))
    leave()
    store.apply(publish(zinc, 3))
    expect(heard).toEqual([
      ['publish', 1, 1],
      ['unpublish', 2, 2],
    ])
  })
})

describe('what a change touches', () => {
  const touchedBy = (change: (revision: number) => Change): string[] => {
    const store = storeOf()
    const heard: string[] = []
    store.subscribe((_change, touched) => heard.push(...touched.map(({ type, slug }) => `${type}/${slug}`)))
    store.apply(change(store.revision + 1))
    return heard.sort()
  }

  test('is the document alone when only its own content changed', () => {
    expect(
      touchedBy((revision) => publish({ ...zinc, fields: { ...zinc.fields, symbol: 'Z' } }, revision)),
    ).toEqual(['minerals/zinc'])
  })

  test('is also who shows its title and whom it points at, when it is called otherwise', () => {
    const renamed = { ...zinc, slug: 'tin', previousSlugs: ['zinc'] }
    expect(touchedBy((revision) => publish(renamed, revision))).toEqual([
      'claims/zn-mg',
      'minerals/magnesium',
      'minerals/tin',
      'minerals/zinc',
    ])
  })

  test('is also whoever gains or loses a line in a reverse field', () => {
    const moved = { ...znMg, fields: { ...znMg.fields, object: { type: 'minerals', id: 'id-iron' } } }
    expect(touchedBy((revision) => publish(moved, revision))).toEqual([
      'claims/zn-mg',
      'minerals/iron',
      'minerals/magnesium',
    ])
  })

  test('is told before the change too, while the store still answers as before', () => {
    const store = storeOf()
    const seen: unknown[] = []
    const leave = store.subscribeBefore((touched) =>
      seen.push(...touched.map(({ type, slug }) => store.find(type, slug, 'es')?.name)),
    )
    store.apply(publish({ ...zinc, fields: { ...zinc.fields, name: { es: 'Otro' } } }, store.revision + 1))
    leave()
    store.apply(unpublish(zinc, store.revision + 1))
    expect(seen).toContain('Cinc')
    expect(seen).not.toContain('Otro')
  })
})

describe('an address', () => {
  test('is here, moved, taken back or unknown', () => {
    const store = storeOf()
    store.apply(unpublish(zinc, store.revision + 1))
    expect(store.locate('minerals', 'magnesium')).toEqual({ kind: 'here' })
    expect(store.locate('minerals', 'magnesium-mg')).toEqual({ kind: 'moved', slug: 'magnesium' })
    expect(store.locate('minerals', 'zinc')).toEqual({ kind: 'unpublished' })
    expect(store.locate('minerals', 'gold')).toEqual({ kind: 'unknown' })
    expect(store.locate('symptoms', 'magnesium')).toEqual({ kind: 'unknown' })
    expect(store.get('minerals', 'zinc', documentQuery('minerals'))).toBeUndefined()
  })

  test('belongs to the document that has it now, whoever had it before', () => {
    const store = storeOf(publishAll([{ ...zinc, slug: 'tin', previousSlugs: ['zinc'] }]))
    expect(store.locate('minerals', 'zinc')).toEqual({ kind: 'moved', slug: 'tin' })
    store.apply(publish(createRecord('minerals', 'zinc', { name: 'New' }, { id: 'other' }), 2))
    expect(store.locate('minerals', 'zinc')).toEqual({ kind: 'here' })
  })

  test('survives two documents swapping their slugs', () => {
    const store = storeOf(publishAll([magnesium, zinc]))
    store.apply(publish({ ...magnesium, slug: 'zinc' }, 3))
    store.apply(publish({ ...zinc, slug: 'magnesium' }, 4))
    const nameAt = (slug: string) =>
      store.get('minerals', slug, documentQuery('minerals'))?.documents[0]?.name
    expect([nameAt('zinc'), nameAt('magnesium')]).toEqual(['Magnesium', 'Zinc'])
  })

  test('is no tombstone any more when it is published again', () => {
    const store = storeOf(publishAll([zinc]))
    store.apply(unpublish(zinc, 2))
    store.apply(publish(zinc, 3))
    store.apply(publish({ ...zinc, slug: 'tin' }, 4))
    expect(store.locate('minerals', 'zinc')).toEqual({ kind: 'unknown' })
  })
})

describe('a content model that contradicts itself', () => {
  const { minerals, claims } = fixtureModel.types
  const modelWith = (changes: object) => {
    const types = { minerals: { ...minerals, ...changes }, claims }
    // @ts-expect-error -- the spread of possibly absent parts is what is refused at run time
    return () => createStore({ ...fixtureModel, types })
  }
  const text = { kind: 'string', label: '', required: false, localized: false, many: false }
  const reverse = {
    kind: 'reverse',
    label: '',
    required: false,
    localized: false,
    from: 'claims',
    via: ['subject'],
  }

  test.each([
    [{ titleField: 'label' }, /"minerals" names "label" as its title field, but its fields are: name/],
    [
      {
        fields: [
          { ...text, name: 'name' },
          { ...text, name: 'slug' },
        ],
      },
      /"minerals.slug" has a name/,
    ],
    [
      {
        fields: [
          { ...text, name: 'name' },
          { ...text, name: 'or' },
        ],
      },
      /"minerals.or" has a name that means a group in filters \(and, or\)/,
    ],
    [
      {
        fields: [
          { ...text, name: 'name' },
          { ...reverse, name: 'x', from: 'y' },
        ],
      },
      /"minerals.x" is of "y"/,
    ],
    [
      {
        fields: [
          { ...text, name: 'name' },
          { ...reverse, name: 'x', via: ['statement'] },
        ],
      },
      /"claims.statement", which is no reference; there are: subject, object/,
    ],
  ])('is refused: %o', (changes, message) => {
    expect(modelWith(changes)).toThrow(message)
  })
})

describe('find', () => {
  test('gives the same document in passing as to be kept, in the locale asked for', () => {
    const store = storeOf()
    expect(store.findInPassing('minerals', 'zinc', 'es')).toEqual(store.find('minerals', 'zinc', 'es'))
    expect(store.find('minerals', 'zinc', 'es')).toMatchObject({ name: 'Cinc' })
    expect(store.find('minerals', 'magnesium-mg', 'es')).toBeUndefined()
  })

  test('has something at each of the slugs, which follow what is published', () => {
    const store = storeOf()
    const before = store.slugs('minerals')
    store.apply(publish({ ...zinc, slug: 'aluminium' }, store.revision + 1))
    expect(before).toEqual(['iron', 'magnesium', 'zinc'])
    expect(store.slugs('minerals')).toEqual(['aluminium', 'iron', 'magnesium'])
    expect(store.slugs('minerals').map((slug) => store.find('minerals', slug, 'en')?.slug)).toEqual(
      store.slugs('minerals'),
    )
    expect(store.slugs('vitamins')).toEqual([])
  })
})

describe('all', () => {
  test('is every document of a type by slug', () => {
    const store = storeOf()
    expect(store.all('minerals', 'es').map(({ slug, name }) => [slug, name])).toEqual([
      ['iron', 'Hierro'],
      ['magnesium', 'Magnesio'],
      ['zinc', 'Cinc'],
    ])
    expect(store.count('claims')).toBe(fixtureRecords.filter(({ type }) => type === 'claims').length)
  })
})
