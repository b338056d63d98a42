import type { Field } from 'payload'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectFields } from '../../../src/publishing/projectDocument'

const locales = { locales: ['en', 'es'], defaultLocale: 'en' }

const project = (field: Field, value: unknown) => projectFields([field], { part: value }, locales)?.['part']

describe('values', () => {
  test.each<[string, Field, unknown, unknown]>([
    ['text', { name: 'part', type: 'text' }, 'a', 'a'],
    ['texts', { name: 'part', type: 'text', hasMany: true }, ['a', '', null, 'b'], ['a', 'b']],
    ['a number', { name: 'part', type: 'number' }, 0, 0],
    ['a flag', { name: 'part', type: 'checkbox' }, false, false],
    ['choices', { name: 'part', type: 'select', hasMany: true, options: ['a', 'b'] }, ['b'], ['b']],
    ['a day', { name: 'part', type: 'date' }, '2026-03-31T12:00:00.000Z', '2026-03-31'],
    ['a day as an object', { name: 'part', type: 'date' }, new Date('2026-03-31T12:00:00Z'), '2026-03-31'],
    [
      'an instant',
      { name: 'part', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
      '2026-03-31T12:34:56.000Z',
      '2026-03-31T12:34:56.000Z',
    ],
    ['data', { name: 'part', type: 'json' }, { a: [1, null, 'x'] }, { a: [1, null, 'x'] }],
    [
      'a group',
      { name: 'part', type: 'group', fields: [{ name: 'in', type: 'text' }] },
      { in: 'x', out: 'y' },
      { in: 'x' },
    ],
    [
      'rows, without those that are empty',
      { name: 'part', type: 'array', fields: [{ name: 'in', type: 'text' }] },
      [{ id: 'row1', in: 'x' }, { id: 'row2' }, { in: 'y' }],
      [{ in: 'x' }, { in: 'y' }],
    ],
    [
      'blocks, without those of no known type',
      { name: 'part', type: 'blocks', blocks: [{ slug: 'one', fields: [{ name: 'in', type: 'text' }] }] },
      [
        { id: '1', blockType: 'one', blockName: 'My block', in: 'x' },
        { blockType: 'two', in: 'y' },
      ],
      [{ blockType: 'one', in: 'x' }],
    ],
  ])('%s', (_name, field, value, expected) => {
    expect(project(field, value)).toEqual(expected)
  })

  test.each<[string, Field, unknown]>([
    ['text', { name: 'part', type: 'text' }, ''],
    ['texts', { name: 'part', type: 'text', hasMany: true }, []],
    ['a number', { name: 'part', type: 'number' }, null],
    ['a date', { name: 'part', type: 'date' }, ''],
    ['a group', { name: 'part', type: 'group', fields: [{ name: 'in', type: 'text' }] }, { in: null }],
    ['rows', { name: 'part', type: 'array', fields: [{ name: 'in', type: 'text' }] }, [{ id: 'row' }]],
    ['data', { name: 'part', type: 'json' }, null],
    ['data that is no JSON', { name: 'part', type: 'json' }, { f: () => 1 }],
    ['a reference', { name: 'part', type: 'relationship', relationTo: 'minerals' }, null],
    ['rich text', { name: 'part', type: 'richText' }, { root: { type: 'root', children: [] } }],
    ['a file', { name: 'part', type: 'upload', relationTo: 'media' }, 'media-id'],
    [
      'a computed list of the database',
      { name: 'part', type: 'join', collection: 'claims', on: 'subject' },
      { docs: [{ id: 'x' }] },
    ],
  ])('empty ones are left out: %s', (_name, field, value) => {
    expect(project(field, value)).toBeUndefined()
  })

  test('of a field that is not in the model never leave', () => {
    const fields: Field[] = [
      { name: 'open', type: 'text' },
      { name: 'shut', type: 'text', custom: { internal: true } },
      { name: 'rows', type: 'array', fields: [{ name: 'shut', type: 'text', custom: { internal: true } }] },
    ]
    const document = {
      open: 'a',
      shut: 'b',
      rows: [{ shut: 'c' }],
      other: 'd',
      id: 'e',
      _status: 'published',
    }
    expect(projectFields(fields, document, locales)).toEqual({ open: 'a' })
  })
})

describe('references', () => {
  const one: Field = { name: 'part', type: 'relationship', relationTo: 'minerals' }
  const several: Field = {
    name: 'part',
    type: 'relationship',
    relationTo: ['minerals', 'foods'],
    hasMany: true,
  }

  test.each([
    ['an id', 'm1'],
    ['a number', 1],
    ['the document itself', { id: 'm1', name: 'Zinc', _status: 'draft' }],
  ])('are identities, whether stored as %s', (_name, value) => {
    const id = typeof value === 'number' ? '1' : 'm1'
    expect(project(one, value)).toEqual({ type: 'minerals', id })
  })

  test('to several types say which', () => {
    const value = [
      { relationTo: 'foods', value: 'f1' },
      { relationTo: 'minerals', value: { id: 'm1', name: 'Zinc' } },
      { relationTo: 'foods', value: null },
    ]
    expect(project(several, value)).toEqual([
      { type: 'foods', id: 'f1' },
      { type: 'minerals', id: 'm1' },
    ])
  })
})

describe('translations', () => {
  const text: Field = { name: 'part', type: 'text', localized: true }

  test('are kept by language, those that are empty left out', () => {
    expect(project(text, { en: 'a', es: 'b', fr: 'c' })).toEqual({ en: 'a', es: 'b' })
    expect(project(text, { en: 'a', es: '' })).toEqual({ en: 'a' })
    expect(project(text, { en: null })).toBeUndefined()
  })

  test('of rows go with each row', () => {
    const rows: Field = {
      name: 'part',
      type: 'array',
      fields: [{ name: 'in', type: 'text', localized: true }],
    }
    expect(project(rows, [{ in: { en: 'a' } }, { in: { es: 'b' } }])).toEqual([
      { in: { en: 'a' } },
      { in: { es: 'b' } },
    ])
  })

  test('of a whole group are kept by language', () => {
    const group: Field = {
      name: 'part',
      type: 'group',
      localized: true,
      fields: [{ name: 'in', type: 'text' }],
    }
    expect(project(group, { en: { in: 'a' }, es: { in: 'b' } })).toEqual({ en: { in: 'a' }, es: { in: 'b' } })
  })
})

describe('computed values', () => {
  const computed = (custom: object): Field[] => [
    { name: 'title', type: 'text', localized: true },
    { name: 'part', type: 'text', virtual: true, custom },
  ]

  test('are made from the document in each language', () => {
    const compute = (document: Record<string, unknown>, locale: string) =>
      `${String(document['title'])} (${locale})`
    const fields = computed({ localized: true, compute })
    const document = { title: { en: 'Zinc', es: 'Cinc' }, part: 'stored and stale' }
    expect(projectFields(fields, document, locales)).toMatchObject({
      part: { en: 'Zinc (en)', es: 'Cinc (es)' },
    })
  })

  test('that are the same in every language are made in the default one', () => {
    const compute = (document: Record<string, unknown>) => `${String(document['title'])}!`
    expect(
      projectFields(computed({ compute }), { title: { en: 'Zinc', es: 'Cinc' } }, locales),
    ).toMatchObject({
      part: 'Zinc!',
    })
  })

  test('may be absent', () => {
    expect(projectFields(computed({ compute: () => undefined }), { title: { en: 'a' } }, locales)).toEqual({
      title: { en: 'a' },
    })
  })
})

test('whatever is stored, a record holds neither null nor undefined nor anything empty', () => {
  const fields: Field[] = [
    { name: 'a', type: 'text' },
    { name: 'b', type: 'number' },
    { name: 'c', type: 'array', fields: [{ name: 'd', type: 'text', localized: true }] },
    { name: 'e', type: 'group', fields: [{ name: 'f', type: 'relationship', relationTo: 'minerals' }] },
    { name: 'g', type: 'select', hasMany: true, options: ['x'] },
    { name: 'h', type: 'date' },
  ]
  const isFull = (value: unknown): boolean => {
    if (value === null || value === undefined || value === '') return false
    if (Array.isArray(value)) return value.length > 0 && value.every(isFull)
    return typeof value !== 'object' || (Object.keys(value).length > 0 && Object.values(value).every(isFull))
  }
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'en', 'id']
  const anything = fc.object({ key: fc.constantFrom(...names), maxDepth: 4 })
  fc.assert(
    fc.property(anything, (document) => {
      const projected = projectFields(fields, document, locales)
      expect(projected === undefined || isFull(projected), JSON.stringify(projected)).toBe(true)
    }),
  )
})
