import { expect, test } from 'vitest'
import type { FieldModel, JsonObject } from '../../../src/model/types'
import { missingTexts } from '../../../src/publishing/missingTexts'
import { plainFields } from '../../helpers/plainFields'

const title: FieldModel = {
  ...plainFields.string,
  name: 'title',
  label: 'Title',
  localized: true,
  required: true,
}
const note: FieldModel = { ...plainFields.string, name: 'note', localized: true }
const rows: FieldModel = { ...plainFields.array, fields: [title, note] }
const group: FieldModel = { ...plainFields.group, fields: [title] }
const blocks: FieldModel = {
  ...plainFields.blocks,
  blocks: [{ name: 'one', schemaName: 'One', fields: [title] }],
}
const fields = [title, note, rows, group, blocks]

const pathsOf = (values: JsonObject): string[] => missingTexts(fields, values, 'en').map(({ path }) => path)

test.each<[string, JsonObject, string[]]>([
  ['everything is there', { title: { en: 'a' } }, []],
  ['the whole text is absent', {}, ['title']],
  ['it is there in another language only', { title: { es: 'a' } }, ['title']],
  ['a text that is not required is absent', { title: { en: 'a' }, note: { es: 'b' } }, []],
  [
    'a row lacks it',
    { title: { en: 'a' }, rows: [{ title: { en: 'b' } }, { title: { es: 'c' } }] },
    ['rows.1.title'],
  ],
  [
    'a group has it in another language',
    { title: { en: 'a' }, details: { title: { es: 'b' } } },
    ['details.title'],
  ],
  ['a group is absent', { title: { en: 'a' } }, []],
  ['a block lacks it', { title: { en: 'a' }, content: [{ blockType: 'one' }] }, ['content.0.title']],
  ['a block is of no known type', { title: { en: 'a' }, content: [{ blockType: 'two' }] }, []],
])('when %s', (_name, values, paths) => {
  expect(pathsOf(values)).toEqual(paths)
})

test('the message names the field and the language', () => {
  expect(missingTexts([title], {}, 'en')[0]?.message).toBe(
    '“Title” is needed in the default language (en) before this can be published.',
  )
})
