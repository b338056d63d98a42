import { describe, expect, test } from 'vitest'
import type { FieldModel } from '../../../src/model/types'
import { diffFields } from '../../../src/workbench/draftDiff/diffFields'

const base = { required: false, localized: false }
const text = (name: string, label: string, localized = false): FieldModel => ({
  ...base,
  name,
  label,
  localized,
  kind: 'string',
  many: false,
})
const fields: FieldModel[] = [
  text('name', 'Name', true),
  {
    ...base,
    name: 'direction',
    label: 'Direction',
    kind: 'enum',
    many: false,
    options: [{ value: 'no-effect', label: 'No effect' }],
  },
  { ...base, name: 'about', label: 'About', kind: 'reference', many: true, to: ['minerals', 'foods'] },
  { ...base, name: 'rows', label: 'Signs', kind: 'array', fields: [text('text', 'Text', true)] },
]
const diff = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  diffFields(fields, before, after, { locales: ['en', 'es'], titleOf: (type, id) => `${type} ${id}` })
const row = (id: string, en: string) => ({ id, text: { en } })

describe('what a draft changes is said', () => {
  test('of each language by itself', () => {
    expect(
      diff({ name: { en: 'Iron', es: 'Hierro' } }, { name: { en: 'Iron', es: 'El hierro' } }),
    ).toMatchObject([
      { place: ['Name'], locale: 'es', kind: 'changed', before: 'Hierro', after: 'El hierro' },
    ])
  })

  test('with choices and references by their names', () => {
    const after = { direction: 'no-effect', about: [{ relationTo: 'foods', value: 'a' }] }
    expect(diff({}, after)).toEqual([
      { place: ['Direction'], kind: 'added', after: 'No effect' },
      { place: ['About'], kind: 'added', after: 'foods a' },
    ])
  })

  test('of rows by what they are and not where they stand', () => {
    const before = { rows: [row('1', 'one'), row('2', 'two')] }
    expect(diff(before, { rows: [row('3', 'three'), row('1', 'one'), row('2', 'two')] })).toEqual([
      { place: ['Signs', 'row 1'], kind: 'added', after: 'Text: three' },
    ])
    expect(diff(before, { rows: [row('2', 'two')] })).toEqual([
      { place: ['Signs', 'row 1'], kind: 'removed', before: 'Text: one' },
    ])
    expect(diff(before, { rows: [row('2', 'two'), row('1', 'one')] })).toEqual([
      { place: ['Signs'], kind: 'moved', before: 'Text: one | Text: two', after: 'Text: two | Text: one' },
    ])
  })

  test('as nothing where empty values are written in another way', () => {
    expect(diff({ name: { en: '' }, rows: [] }, { name: { en: null }, rows: null, about: [] })).toEqual([])
  })
})
