import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { readContentModel } from '../../../src/model/readContentModel'
import type { FieldModel } from '../../../src/model/types'
import { fixtureCollection, fixtureLocalization } from '../../helpers/fixtureCollections'

const read = (...fields: Field[]): readonly FieldModel[] => {
  const model = readContentModel([fixtureCollection('gadgets', fields)], fixtureLocalization)
  return model.types['gadgets']?.fields.slice(1) ?? []
}

const base = { label: 'Part', required: false, localized: false }

describe('a type', () => {
  test('is named and described by its collection', () => {
    const model = readContentModel([fixtureCollection('gadgets', [])], fixtureLocalization)
    expect(model).toEqual({
      locales: ['en', 'es'],
      defaultLocale: 'en',
      types: {
        gadgets: {
          type: 'gadgets',
          schemaName: 'Gadget',
          singular: 'Gadget',
          plural: 'Gadgets',
          description: 'What gadgets are.',
          titleField: 'name',
          fields: [
            { name: 'name', label: 'Name', required: true, localized: true, kind: 'string', many: false },
          ],
        },
      },
    })
  })

  test('comes in the order of the collections', () => {
    const collections = ['b', 'a', 'c'].map((slug) => fixtureCollection(slug, [], { schemaName: slug }))
    expect(Object.keys(readContentModel(collections, fixtureLocalization).types)).toEqual(['b', 'a', 'c'])
  })

  test('is refused when its collection is not made to be public', () => {
    const collection = { ...fixtureCollection('gadgets', []), custom: {} }
    expect(() => readContentModel([collection], fixtureLocalization)).toThrow(
      'Collection “gadgets” is not public: build it with publicCollection().',
    )
  })
})

describe('a field', () => {
  test.each<[string, Field, object]>([
    ['text', { name: 'part', type: 'text' }, { kind: 'string', many: false }],
    ['texts', { name: 'part', type: 'text', hasMany: true }, { kind: 'string', many: true }],
    [
      'prose',
      { name: 'part', type: 'textarea', maxLength: 9, minLength: 1 },
      { kind: 'string', many: false, maxLength: 9, minLength: 1 },
    ],
    ['an address', { name: 'part', type: 'email' }, { kind: 'string', many: false, format: 'email' }],
    ['code', { name: 'part', type: 'code' }, { kind: 'string', many: false }],
    ['a day', { name: 'part', type: 'date' }, { kind: 'string', many: false, format: 'date' }],
    [
      'an instant',
      { name: 'part', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
      { kind: 'string', many: false, format: 'date-time' },
    ],
    [
      'a number',
      { name: 'part', type: 'number', min: 0, max: 9 },
      { kind: 'number', many: false, integer: false, min: 0, max: 9 },
    ],
    [
      'a count',
      { name: 'part', type: 'number', custom: { integer: true } },
      { kind: 'number', many: false, integer: true },
    ],
    ['a flag', { name: 'part', type: 'checkbox' }, { kind: 'boolean' }],
    [
      'a choice',
      { name: 'part', type: 'select', options: ['a', { value: 'b', label: { en: 'Bee', es: 'Abeja' } }] },
      {
        kind: 'enum',
        many: false,
        options: [
          { value: 'a', label: 'a' },
          { value: 'b', label: 'Bee', labels: { en: 'Bee', es: 'Abeja' } },
        ],
      },
    ],
    [
      'choices',
      { name: 'part', type: 'select', hasMany: true, options: ['a'] },
      { kind: 'enum', many: true, options: [{ value: 'a', label: 'a' }] },
    ],
    ['rich text', { name: 'part', type: 'richText' }, { kind: 'richText' }],
    [
      'a reference',
      { name: 'part', type: 'relationship', relationTo: 'minerals' },
      { kind: 'reference', many: false, to: ['minerals'] },
    ],
    [
      'references to several types',
      { name: 'part', type: 'relationship', relationTo: ['minerals', 'foods'], hasMany: true },
      { kind: 'reference', many: true, to: ['minerals', 'foods'], required: true },
    ],
    [
      'the other side of a reference',
      { name: 'part', type: 'join', collection: 'claims', on: 'subject' },
      { kind: 'reverse', from: 'claims', via: ['subject'], required: true },
    ],
    [
      'the other side of two references',
      {
        name: 'part',
        type: 'join',
        collection: 'claims',
        on: 'subject',
        custom: { via: ['subject', 'object'] },
      },
      { kind: 'reverse', from: 'claims', via: ['subject', 'object'], required: true },
    ],
    [
      'the other side of a reference, up to a limit',
      { name: 'part', type: 'join', collection: 'claims', on: 'subject', custom: { limit: 100 } },
      { kind: 'reverse', from: 'claims', via: ['subject'], limit: 100, required: true },
    ],
    [
      'data of another format',
      { name: 'part', type: 'json', custom: { schema: { type: 'object' } } },
      { kind: 'json', schema: { type: 'object' } },
    ],
    [
      'a group',
      { name: 'part', type: 'group', fields: [{ name: 'inner', type: 'text' }] },
      { kind: 'group', fields: [{ ...base, name: 'inner', label: 'Inner', kind: 'string', many: false }] },
    ],
    [
      'rows',
      { name: 'part', type: 'array', fields: [{ name: 'inner', type: 'checkbox' }] },
      {
        kind: 'array',
        required: true,
        fields: [{ ...base, name: 'inner', label: 'Inner', kind: 'boolean' }],
      },
    ],
    [
      'blocks',
      {
        name: 'part',
        type: 'blocks',
        blocks: [{ slug: 'call-out', fields: [{ name: 'inner', type: 'text' }] }],
      },
      {
        kind: 'blocks',
        required: true,
        blocks: [
          {
            name: 'call-out',
            schemaName: 'CallOutBlock',
            fields: [{ ...base, name: 'inner', label: 'Inner', kind: 'string', many: false }],
          },
        ],
      },
    ],
  ])('%s', (_name, field, expected) => {
    expect(read(field)).toEqual([{ name: 'part', ...base, ...expected }])
  })

  test('may be translated and required', () => {
    expect(read({ name: 'part', type: 'text', required: true, localized: true })).toMatchObject([
      { required: true, localized: true },
    ])
  })

  test('may be required of what is published only, or computed in each language', () => {
    const custom = { required: true, localized: true }
    expect(read({ name: 'part', type: 'text', virtual: true, custom })).toMatchObject([custom])
  })

  test('is labelled by its name where it has no label, and described by its help', () => {
    const [plain, told] = read(
      { name: 'bodySystem', type: 'text' },
      {
        name: 'part',
        type: 'text',
        label: { en: 'Part', es: 'Parte' },
        admin: { description: 'Which one.' },
      },
    )
    expect(plain?.label).toBe('Body system')
    expect(told).toMatchObject({ label: 'Part', description: 'Which one.' })
  })

  test('single references are never promised: their target may be taken back', () => {
    expect(
      read({ name: 'part', type: 'relationship', relationTo: 'minerals', required: true }),
    ).toMatchObject([{ required: false }])
  })

  test.each<[string, Field]>([
    ['a place', { name: 'part', type: 'point' }],
    [
      'a joined list over several collections',
      { name: 'part', type: 'join', collection: ['claims', 'foods'], on: 'subject' },
    ],
  ])('that partners have no use for is refused: %s', (_name, field) => {
    expect(() => read(field)).toThrow('part')
  })
})

test.each([0, -1, 2.5, Number.NaN, '100'])('a joined list cannot be limited to %o', (limit) => {
  expect(() =>
    read({ name: 'part', type: 'join', collection: 'claims', on: 'subject', custom: { limit } }),
  ).toThrow(`Join field “part” has the limit ${limit}: it must be a whole number from 1.`)
})

describe('what only arranges or runs the edit screen', () => {
  test('leaves no trace: rows, collapsibles, tabs without a name, notes', () => {
    const inner: Field = { name: 'part', type: 'text' }
    const arranged: Field[] = [
      { type: 'row', fields: [inner] },
      { type: 'collapsible', label: 'More', fields: [inner] },
      { type: 'tabs', tabs: [{ label: 'One', fields: [{ type: 'row', fields: [inner] }] }] },
      { name: 'note', type: 'ui', admin: { components: {} } },
    ]
    expect(read(...arranged)).toEqual(read(inner, inner, inner))
  })

  test('a tab with a name is a group', () => {
    const inner: Field = { name: 'inner', type: 'text' }
    expect(read({ type: 'tabs', tabs: [{ name: 'part', fields: [inner] }] })).toEqual(
      read({ name: 'part', type: 'group', fields: [inner] }),
    )
  })

  test('internal fields, the address and Payload’s own are no part of the model', () => {
    const own = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'].map((name): Field => ({
      name,
      type: 'text',
    }))
    const hidden: Field[] = [
      { name: 'slug', type: 'text', custom: { identity: true } },
      { name: 'renameTo', type: 'text', custom: { internal: true } },
      ...own,
    ]
    expect(read(...hidden)).toEqual([])
    expect(read({ name: 'part', type: 'group', fields: hidden })).toMatchObject([{ fields: [] }])
  })
})
