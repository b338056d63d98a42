import type { FieldModel } from '../model/types'
import { describeField } from '../openapi/schemas/describeField'
import { isAlwaysPresent } from '../openapi/schemas/isAlwaysPresent'
import { kindInWords } from './kindInWords'

/** Head of the table that the rows are for. */
export const fieldColumns = ['Field', 'Holds', 'Always there', 'Meaning'] as const

/**
 * One row for each field, those inside a group, list or block after it, by the dotted path that filters and includes
 * use. Fields of blocks say of which one they are.
 */
export const fieldRows = (fields: readonly FieldModel[], prefix = '', block = ''): string[][] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const meaning = [field.label, describeField(field)].filter(Boolean).join(': ')
    const row = [
      `\`${path}\``,
      kindInWords(field),
      isAlwaysPresent(field) ? 'yes' : '',
      block ? `${meaning} (in \`${block}\`)` : meaning,
    ]
    return [row, ...rowsInside(field, path)]
  })

const rowsInside = (field: FieldModel, path: string): string[][] => {
  if (field.kind === 'group' || field.kind === 'array') return fieldRows(field.fields, `${path}.`)
  if (field.kind === 'blocks') {
    return field.blocks.flatMap(({ name, fields }) => fieldRows(fields, `${path}.`, name))
  }
  return []
}
