import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { planFill } from '../../src/admin/components/CitationDesk/planFill'
import { moveReferences, referencesIn } from '../../src/references/mapReferences'
import { referencePaths } from '../../src/references/referencePaths'

describe('filling the form', () => {
  const form = { title: '', cslType: 'article-journal', authors: 0, year: null, integrity: { status: 'ok' } }
  const found = {
    title: 'Zinc',
    cslType: 'book',
    year: 2019,
    authors: [{ family: 'Cruz' }],
    hasMoreAuthors: false,
    integrity: { status: 'corrected' },
  }

  test('fills an empty form without asking', () => {
    expect(planFill(form, found, true)).toEqual({
      gentle: { ...form, ...found },
      whole: { ...form, ...found },
      filled: ['Title', 'Type', 'Year', 'Authors', 'Integrity'],
      differing: [],
    })
  })

  test('names what stands there already and keeps it in the gentle way', () => {
    const typed = { ...form, title: 'My title', cslType: 'report', integrity: { status: 'retracted' } }
    const plan = planFill(typed, found, false)
    expect(plan.differing).toEqual(['Title', 'Type', 'Integrity'])
    expect(plan.filled).toEqual(['Year', 'Authors'])
    expect(plan.gentle).toMatchObject({ title: 'My title', cslType: 'report', year: 2019 })
    expect(plan.whole).toMatchObject({ title: 'Zinc', cslType: 'book', integrity: { status: 'corrected' } })
  })

  test('asks nothing where the same stands there, but for ids of rows', () => {
    const same = { ...found, authors: [{ id: 'row', family: 'Cruz', given: null }] }
    expect(planFill(same, found, false)).toMatchObject({ filled: [], differing: [] })
  })
})

describe('moving references', () => {
  const rows: Field[] = [
    { name: 'citation', type: 'relationship', relationTo: 'citations' },
    { name: 'text', type: 'text', localized: true },
  ]
  const fields: Field[] = [
    { type: 'tabs', tabs: [{ label: 'Tab', fields: [{ name: 'evidence', type: 'array', fields: rows }] }] },
    { name: 'many', type: 'relationship', relationTo: 'citations', hasMany: true },
    { name: 'any', type: 'relationship', relationTo: ['citations', 'claims'], hasMany: true },
    { name: 'perLocale', type: 'relationship', relationTo: 'citations', localized: true },
    { name: 'joined', type: 'join', collection: 'claims', on: 'citations' },
    {
      name: 'group',
      type: 'group',
      fields: [{ name: 'body', type: 'blocks', blocks: [{ slug: 'cited', fields: rows }] }],
    },
  ]
  const move = { collection: 'citations', from: 'a', to: 'b' } as const

  test('finds every place from the fields', () => {
    expect(referencePaths(fields, 'citations')).toEqual([
      { path: 'evidence.citation', isPolymorphic: false, isInBlock: false },
      { path: 'many', isPolymorphic: false, isInBlock: false },
      { path: 'any', isPolymorphic: true, isInBlock: false },
      { path: 'perLocale', isPolymorphic: false, isInBlock: false },
      { path: 'group.body.citation', isPolymorphic: false, isInBlock: true },
    ])
  })

  test('changes those and nothing else, and names nothing twice', () => {
    const text = { en: 'a', es: 'a' }
    const data = {
      evidence: [
        { id: 'r1', citation: 'a', text },
        { id: 'r2', citation: 'c', text },
      ],
      many: ['a', 'b', 'c'],
      any: [
        { relationTo: 'citations', value: 'a' },
        { relationTo: 'claims', value: 'a' },
      ],
      perLocale: { en: 'a', es: 'c' },
      joined: { docs: ['a'] },
      group: {
        body: [
          { blockType: 'cited', citation: 'a' },
          { blockType: 'other', citation: 'a' },
        ],
      },
    }
    expect(moveReferences(fields, data, move)).toEqual({
      evidence: [
        { id: 'r1', citation: 'b', text },
        { id: 'r2', citation: 'c', text },
      ],
      many: ['b', 'c'],
      any: [
        { relationTo: 'citations', value: 'b' },
        { relationTo: 'claims', value: 'a' },
      ],
      perLocale: { en: 'b', es: 'c' },
      joined: { docs: ['a'] },
      group: {
        body: [
          { blockType: 'cited', citation: 'b' },
          { blockType: 'other', citation: 'a' },
        ],
      },
    })
  })

  test('tells what they refer to', () => {
    const data = {
      evidence: [{ citation: 'a' }, { citation: 'a' }, { citation: null }],
      any: [
        { relationTo: 'claims', value: 'b' },
        { relationTo: 'citations', value: { id: 'c' } },
      ],
      perLocale: { en: 'd', es: 'e' },
      group: { body: [{ blockType: 'cited', citation: 'f' }] },
    }
    expect([...referencesIn(fields, data, 'citations')]).toEqual(['a', 'c', 'd', 'e', 'f'])
  })

  test('gives back the very same where there was nothing to move', () => {
    const data = { evidence: [{ citation: 'c' }], many: ['c'], group: { body: [] } }
    expect(moveReferences(fields, data, move)).toBe(data)
  })
})
