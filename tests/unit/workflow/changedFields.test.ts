import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { changedFields } from '../../../src/workflow/changedFields'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'isOpen', type: 'checkbox' },
  { name: 'day', type: 'date' },
  { name: 'author', type: 'relationship', relationTo: 'people' },
  { name: 'about', type: 'relationship', relationTo: ['minerals', 'foods'] },
  { name: 'made', type: 'text', virtual: true },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'More',
        fields: [
          {
            name: 'rows',
            type: 'array',
            fields: [
              { name: 'text', type: 'text', localized: true },
              { name: 'value', type: 'number' },
            ],
          },
        ],
      },
    ],
  },
  { name: 'group', type: 'group', fields: [{ name: 'note', type: 'text' }] },
]

const paths = (before: object, after: object) =>
  changedFields(fields, { ...before }, { ...after }).map(({ path }) => path)

describe('what is no change', () => {
  test.each([
    ['nothing said and an empty text', { title: null }, { title: '' }],
    ['no answer and a box that is not ticked', {}, { isOpen: false }],
    ['the same day as a date and as text', { day: '2026-01-01T00:00:00.000Z' }, { day: '2026-01-01' }],
    ['a document and its id', { author: 'a' }, { author: { id: 'a', name: 'Ada' } }],
    [
      'the same of several types',
      { about: { relationTo: 'foods', value: 'f' } },
      { about: { value: { id: 'f' }, relationTo: 'foods' } },
    ],
    ['what is made from the rest', { made: 'x' }, { made: 'y' }],
    ['what the save does not name', { title: 'x', group: { note: 'n' } }, {}],
    ['an empty list', { rows: [] }, { rows: null }],
  ])('%s', (_name, before, after) => {
    expect(paths(before, after)).toEqual([])
  })
})

describe('what is a change', () => {
  test('is told by its path, with the row, and whether it is a text of one language', () => {
    const before = { title: 'a', rows: [{ id: 'r1', text: 'x', value: 1 }], group: { note: 'n' } }
    const after = { title: 'b', rows: [{ id: 'r1', text: 'y', value: 1 }], group: { note: 'm' } }
    expect(changedFields(fields, before, after)).toEqual([
      { path: 'title', idPath: 'title', isLocalised: true },
      { path: 'rows.0.text', idPath: 'rows.r1.text', isLocalised: true },
      { path: 'group.note', idPath: 'group.note', isLocalised: false },
    ])
  })

  test('are rows that were added, taken away or moved', () => {
    const one = { id: 'r1', text: 'x' }
    const two = { id: 'r2', text: 'y' }
    expect(paths({ rows: [one] }, { rows: [one, two] })).toEqual(['rows', 'rows.1.text'])
    expect(paths({ rows: [one, two] }, { rows: [two] })).toEqual(['rows'])
    expect(paths({ rows: [one, two] }, { rows: [two, one] })).toEqual(['rows'])
  })
})
