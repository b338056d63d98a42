import { describe, expect, test } from 'vitest'
import type { ContentModel } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, fixtureRecords, publish, unpublish } from '../../helpers/fixtureRecords'
import { claim, mineral, searchOver, symptom } from './searchHelpers'

describe('words', () => {
  const { titles } = searchOver([
    mineral('folate', 'Folate'),
    mineral('magnesium', 'Magnesium', { symbol: 'Mg', layTerms: { en: ['Epsom'] } }),
    symptom('cramps', 'Muscle cramps', 'Calambres musculares'),
    symptom('night-cramps', 'Cramps at night', 'Calambres por la noche'),
    symptom('sleep', 'Poor sleep', 'Mal sueño'),
  ])

  test.each([
    { name: 'the beginning of the last', q: 'muscle cra', want: ['Muscle cramps'] },
    { name: 'singular for plural', q: 'cramp', want: ['Muscle cramps', 'Cramps at night'] },
    { name: 'a synonym of several words', q: 'vitamin b9', want: ['Folate'] },
    { name: 'a letter left out', q: 'musle', want: ['Muscle cramps'] },
    { name: 'two letters the wrong way round', q: 'foalte', want: ['Folate'] },
    { name: 'another name', q: 'epsom', want: ['Magnesium'] },
    { name: 'a code in another case', q: 'MG', want: ['Magnesium'] },
    { name: 'nothing for a code with a slip', q: 'mk', want: [] },
    { name: 'all of them before some of them', q: 'cramps night', want: ['Cramps at night'] },
    { name: 'some of them where none has all', q: 'magnesium unheard', want: ['Magnesium'] },
    { name: 'nothing but punctuation', q: '?!', want: [] },
    { name: 'nothing but common ones', q: 'at the', want: ['Cramps at night'] },
  ])('are found by $name', async ({ q, want }) => {
    expect((await titles(q)).sort()).toEqual([...want].sort())
  })

  test('are found in the language asked for, without its accents and with its common words', async () => {
    expect(await titles('el sueno', { locale: 'es' })).toEqual(['Mal sueño'])
    expect(await titles('sueño')).toEqual([])
  })
})

describe('results', () => {
  test('that are the words exactly come first, then those that begin so, then those that hold them', async () => {
    const { titles } = searchOver([
      claim('c', 'The body needs iron daily', 'low'),
      mineral('ironic', 'Ironic acid'),
      mineral('iron', 'Iron'),
    ])
    expect(await titles('iron')).toEqual(['Iron', 'Ironic acid', 'The body needs iron daily'])
  })

  test('of a more prominent type come before others that say the same', async () => {
    const { minerals, ...types } = fixtureModel.types
    if (!minerals) throw new Error('The fixture model has no minerals.')
    const model: ContentModel = {
      ...fixtureModel,
      types: { ...types, minerals: { ...minerals, prominence: 2 } },
    }
    const records = [symptom('a', 'Iron thing'), mineral('z', 'Iron thing')]
    expect((await searchOver(records, model).find('iron')).results.map(({ type }) => type)).toEqual([
      'minerals',
      'symptoms',
    ])
    expect((await searchOver(records).find('iron')).results.map(({ slug }) => slug)).toEqual(['a', 'z'])
  })

  test('show what was found as plain pieces, and the name that was meant', async () => {
    const records = [mineral('x', '<b>Iron</b> & co', { layTerms: { en: ['red dust', 'red iron dust'] } })]
    const [result] = (await searchOver(records).find('iron')).results
    expect(result?.highlights).toEqual([
      {
        field: 'name',
        parts: [
          { text: '<b>', match: false },
          { text: 'Iron', match: true },
          { text: '</b> & co', match: false },
        ],
      },
    ])
    const [byName] = (await searchOver(records).find('red dust')).results
    expect(byName?.highlights[0]?.field).toBe('layTerms')
    expect(byName?.matched).toEqual(['red', 'dust'])
  })

  test('carry evidence where there is some, and the state of their review', async () => {
    const { results } = await searchOver(fixtureRecords).find('magnesium')
    expect(results.find(({ slug }) => slug === 'zn-mg')?.evidence).toEqual({ certainty: 'moderate' })
    expect(results.find(({ slug }) => slug === 'magnesium')).toMatchObject({ reviewState: 'reviewed' })
  })

  test('tell which of what they show is not translated', async () => {
    const { fallback } = await searchOver([claim('c', 'Iron helps', 'low')]).find('iron', { locale: 'es' })
    expect(fallback).toEqual(['statement'])
  })
})

describe('facets', () => {
  const { find } = searchOver([
    mineral('iron', 'Iron'),
    claim('a', 'Iron helps', 'low'),
    claim('b', 'Iron harms', 'high'),
    claim('c', 'Iron does nothing', 'high'),
  ])

  test('count all results, not those of the page', async () => {
    const { facets, total, next } = await find('iron', { limit: 1 })
    expect(facets).toEqual({
      type: [
        { value: 'minerals', count: 1 },
        { value: 'claims', count: 3 },
      ],
      certainty: [
        { value: 'low', count: 1 },
        { value: 'high', count: 2 },
      ],
    })
    expect({ total, next }).toEqual({ total: 4, next: 1 })
  })

  test('narrow the results, and count what else there would be', async () => {
    const { facets, total } = await find('iron', { narrowing: { certainty: ['high'] } })
    expect(total).toBe(2)
    expect(facets).toEqual({
      type: [{ value: 'claims', count: 2 }],
      certainty: [
        { value: 'low', count: 1 },
        { value: 'high', count: 2 },
      ],
    })
    expect((await find('iron', { narrowing: { certainty: ['high'], type: ['minerals'] } })).total).toBe(0)
  })
})

describe('the index follows the edition', () => {
  test('what is taken back is neither found nor suggested', async () => {
    const iron = mineral('iron', 'Iron')
    const { store, titles, suggested } = searchOver([iron])
    expect(await titles('iron')).toEqual(['Iron'])
    store.apply(unpublish(iron, 2))
    expect(await titles('iron')).toEqual([])
    expect(await suggested('iron')).toEqual([])
  })

  test('a new title is found and the old one is not', async () => {
    const { store, titles } = searchOver([mineral('x', 'Iron')])
    await titles('iron')
    store.apply(publish(createRecord('minerals', 'y', { name: { en: 'Zinc' } }, { id: 'id-x' }), 2))
    expect(await titles('iron')).toEqual([])
    expect(await titles('zinc')).toEqual(['Zinc'])
  })

  test('what is published while the index is being built is found', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => symptom(`s-${at}`, `Symptom number ${at}`))
    const { store, search, titles } = searchOver(many)
    const preparing = search.prepare('en')
    store.apply(publish(mineral('iron', 'Iron'), 2001))
    await preparing
    expect(await titles('iron')).toEqual(['Iron'])
    expect(await titles('number 1999')).toEqual(['Symptom number 1999'])
  })
})

test('a type that was added to the model is searched', async () => {
  const { symptoms } = fixtureModel.types
  if (!symptoms) throw new Error('The fixture model has no symptoms.')
  const model = {
    ...fixtureModel,
    types: { ...fixtureModel.types, planets: { ...symptoms, type: 'planets' } },
  }
  const { titles } = searchOver([createRecord('planets', 'mars', { name: { en: 'Mars' } })], model)
  expect(await titles('mars')).toEqual(['Mars'])
})

test('suggestions name each name of a type once', async () => {
  const { suggested } = searchOver([symptom('a', 'Cramps'), symptom('b', 'Cramps'), mineral('c', 'Cramps')])
  expect(await suggested('cra')).toEqual(['Cramps', 'Cramps'])
})
