import type {
  EnumField,
  FieldModel,
  NumberField,
  ReferenceField,
  ReverseField,
  StringField,
} from '../model/types'

/** What a field holds, in a few words of Markdown: “references to `citations`”. */
export const kindInWords = (field: FieldModel): string =>
  field.localized ? `${plainKind(field)}, translated` : plainKind(field)

const plainKind = (field: FieldModel): string => {
  switch (field.kind) {
    case 'string':
      return stringKind(field)
    case 'number':
      return numberKind(field)
    case 'boolean':
      return 'yes or no'
    case 'enum':
      return enumKind(field)
    case 'richText':
      return 'prose, as HTML and as plain text'
    case 'media':
      return 'picture or file'
    case 'reference':
      return referenceKind(field)
    case 'reverse':
      return reverseKind(field)
    case 'group':
      return 'group'
    case 'array':
      return 'list of groups'
    case 'blocks':
      return `blocks of any of the kinds ${codes(field.blocks.map(({ name }) => name))}`
    case 'json':
      return 'data in an outside format'
  }
}

const formats = { date: 'day', 'date-time': 'instant', uri: 'web address', email: 'e-mail address' } as const

const stringKind = ({ format, many }: StringField): string => {
  const one = format ? formats[format] : 'text'
  return many ? `list (${one})` : one
}

const numberKind = ({ integer, min, max, many }: NumberField): string => {
  const limits = [min === undefined ? '' : `from ${min}`, max === undefined ? '' : `to ${max}`].filter(
    Boolean,
  )
  const one = [integer ? 'whole number' : 'number', ...limits].join(' ')
  return many ? `list (${one})` : one
}

/** Longer vocabularies are cut: they are listed in full where they can be read, in the OpenAPI document. */
const mostValues = 8

const enumKind = ({ options, many }: EnumField): string => {
  const shown = options.length > mostValues ? mostValues - 2 : options.length
  const more = options.length > shown ? ` and ${options.length - shown} more` : ''
  return `${many ? 'any' : 'one'} of ${codes(options.slice(0, shown).map(({ value }) => value))}${more}`
}

const referenceKind = ({ to, many }: ReferenceField): string =>
  `${many ? 'references' : 'reference'} to ${codes(to)}`

const reverseKind = ({ from, via }: ReverseField): string =>
  `references to the ${codes([from])} that refer here by ${codes(via)}`

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
