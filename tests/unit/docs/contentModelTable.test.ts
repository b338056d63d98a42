import { describe, expect, test } from 'vitest'
import { contentModelTable } from '../../../src/docs/contentModelTable'
import { fieldRows } from '../../../src/docs/fieldRows'
import { kindInWords } from '../../../src/docs/kindInWords'
import type { FieldModel } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'
import { plainFields } from '../../helpers/plainFields'

const { string, number, boolean, richText, media, reference, group, array, blocks, reverse, json } =
  plainFields
const choice = plainFields.enum
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((value) => ({ value, label: value }))

describe('a field holds', () => {
  const rows: { given: FieldModel; want: string }[] = [
    { given: string, want: 'text' },
    { given: { ...string, localized: true }, want: 'text, translated' },
    { given: { ...string, format: 'date' }, want: 'day' },
    { given: { ...string, format: 'date-time' }, want: 'instant' },
    { given: { ...string, format: 'uri' }, want: 'web address' },
    { given: { ...string, format: 'email', many: true }, want: 'list (e-mail address)' },
    { given: number, want: 'number' },
    { given: { ...number, min: 0, max: 1 }, want: 'number from 0 to 1' },
    { given: { ...number, integer: true, min: 1, many: true }, want: 'list (whole number from 1)' },
    { given: boolean, want: 'yes or no' },
    { given: choice, want: 'one of `low`, `high`' },
    { given: { ...choice, many: true }, want: 'any of `low`, `high`' },
    { given: { ...choice, options: letters }, want: 'one of `a`, `b`, `c`, `d`, `e`, `f` and 3 more' },
    {
      given: { ...choice, options: letters.slice(1, 9) },
      want: 'one of `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`',
    },
    { given: richText, want: 'prose, as HTML and as plain text' },
    { given: media, want: 'picture or file' },
    { given: reference, want: 'reference to `minerals`' },
    {
      given: { ...reference, many: true, to: ['minerals', 'foods'] },
      want: 'references to `minerals`, `foods`',
    },
    { given: reverse, want: 'references to the `claims` that refer here by `subject`' },
    { given: group, want: 'group' },
    { given: array, want: 'list of groups' },
    {
      given: { ...blocks, blocks: [{ name: 'faq', schemaName: 'F', fields: [] }] },
      want: 'blocks of any of the kinds `faq`',
    },
    { given: json, want: 'data in an outside format' },
  ]

  test.each(rows)('$want', ({ given, want }) => {
    expect(kindInWords(given)).toBe(want)
  })
})

describe('the rows of a field', () => {
  test('name it by its dotted path, and those inside it after it', () => {
    const given = {
      ...group,
      label: 'Details',
      fields: [{ ...array, fields: [{ ...string, required: true }] }],
    }
    expect(fieldRows([given])).toEqual([
      ['`details`', 'group', 'yes', 'Details'],
      ['`details.rows`', 'list of groups', 'yes', 'Label'],
      ['`details.rows.text`', 'text', 'yes', 'Label'],
    ])
  })

  test('say of which block it is, and what it means', () => {
    const inside = { ...number, label: 'Dose', description: 'A day.' }
    const given = { ...blocks, blocks: [{ name: 'table', schemaName: 'TableBlock', fields: [inside] }] }
    expect(fieldRows([given])[1]).toEqual(['`content.amount`', 'number', '', 'Dose: A day. (in `table`)'])
  })
})

describe('the content model as Markdown', () => {
  const page = contentModelTable(fixtureModel)

  test('has a section for each type and each shared group', () => {
    expect(page.match(/^### .*$/gm)).toEqual([
      '### minerals',
      '### symptoms',
      '### claims',
      '### citations',
      '### people',
      '### Governance',
    ])
  })

  test('says where a type is served and what it is', () => {
    expect(page).toContain(
      '`/v1/minerals`, type `Mineral`. What is known about minerals. References show its `name`.',
    )
  })

  test('describes a shared group once and links to it', () => {
    expect(page.match(/`governance.reviewState`/g)).toHaveLength(1)
    expect(page.match(/\| `governance` \| \[Governance\]\(#governance\) \| yes \|/g)).toHaveLength(3)
  })

  test('names every field', () => {
    const names = Object.values(fixtureModel.types).flatMap(({ fields }) => fields.map(({ name }) => name))
    expect(names.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([])
  })
})
