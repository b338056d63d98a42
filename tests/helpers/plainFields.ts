import type { FieldModel } from '../../src/model/types'

const base = { label: 'Label', required: false, localized: false }

/** A field of each kind with everything optional left out, for a test to add what it is about. */
export const plainFields = {
  string: { ...base, kind: 'string', name: 'text', many: false },
  number: { ...base, kind: 'number', name: 'amount', many: false, integer: false },
  boolean: { ...base, kind: 'boolean', name: 'flag' },
  enum: {
    ...base,
    kind: 'enum',
    name: 'level',
    many: false,
    options: [
      { value: 'low', label: 'Low' },
      { value: 'high', label: 'High' },
    ],
  },
  richText: { ...base, kind: 'richText', name: 'prose' },
  media: { ...base, kind: 'media', name: 'picture' },
  reference: { ...base, kind: 'reference', name: 'mineral', many: false, to: ['minerals'] },
  group: { ...base, kind: 'group', name: 'details', fields: [] },
  array: { ...base, kind: 'array', name: 'rows', fields: [] },
  blocks: { ...base, kind: 'blocks', name: 'content', blocks: [] },
  reverse: { ...base, kind: 'reverse', name: 'claims', from: 'claims', via: ['subject'] },
  json: { ...base, kind: 'json', name: 'csl', schema: { type: 'object' } },
} as const satisfies { [Kind in FieldModel['kind']]: Extract<FieldModel, { kind: Kind }> }
