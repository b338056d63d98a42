import { isObject } from '../../domain/isObject'
import type { FieldModel } from '../../model/types'
import { richTextOf } from '../../publishing/richText'
import { idOf } from '../shared/values'

/** How the titles of other documents are found by type and id. */
export type TitleOf = (type: string, id: string) => string

type Leaf = Exclude<FieldModel, { kind: 'group' | 'array' | 'blocks' }>

const reference = (to: readonly string[], value: unknown, titleOf: TitleOf): string => {
  const isTagged = isObject(value) && typeof value['relationTo'] === 'string'
  const type = isTagged ? String(value['relationTo']) : (to[0] ?? '')
  return titleOf(type, idOf(isTagged ? value['value'] : value) ?? '')
}

const proseOf = (value: unknown): string => {
  const prose = richTextOf(value)
  return isObject(prose) ? String(prose['text'] ?? '') : ''
}

const single = (field: Leaf, value: unknown, titleOf: TitleOf): string => {
  switch (field.kind) {
    case 'enum':
      return field.options.find((option) => option.value === value)?.label ?? String(value)
    case 'reference':
      return reference(field.to, value, titleOf)
    case 'boolean':
      return value === true ? 'Yes' : 'No'
    case 'richText':
      return proseOf(value)
    case 'string': {
      const text = value instanceof Date ? value.toISOString() : String(value)
      return field.format === 'date' ? text.slice(0, 10) : text
    }
    case 'number':
      return String(value)
    // Lists that follow from other documents, files, and what is made of other fields.
    case 'reverse':
    case 'media':
    case 'json':
      return ''
  }
}

/** A stored value as somebody would read it out; undefined of what is empty. */
export const valueInWords = (field: Leaf, value: unknown, titleOf: TitleOf): string | undefined => {
  if (value === undefined || value === null || value === '') return undefined
  const words = Array.isArray(value)
    ? value.map((item) => single(field, item, titleOf)).join(', ')
    : single(field, value, titleOf)
  return words === '' ? undefined : words
}
