import type {
  ArrayField,
  BlocksField,
  ContentModel,
  EnumField,
  FieldModel,
  GroupField,
} from '../../src/model/types'

type Flags = { required?: boolean; localized?: boolean }

const base = (name: string, { required = false, localized = false }: Flags = {}) => ({
  name,
  label: name,
  required,
  localized,
})

const text = (name: string, flags?: Flags & { many?: boolean }): FieldModel => ({
  ...base(name, flags),
  kind: 'string',
  many: flags?.many ?? false,
})

const number = (name: string, flags?: Flags & { many?: boolean }): FieldModel => ({
  ...base(name, flags),
  kind: 'number',
  many: flags?.many ?? false,
  integer: false,
})

const date = (name: string, format: 'date' | 'date-time'): FieldModel => ({
  ...base(name),
  kind: 'string',
  many: false,
  format,
})

const choice = (name: string, values: readonly string[], many = false): EnumField => ({
  ...base(name),
  kind: 'enum',
  many,
  options: values.map((value) => ({ value, label: value })),
})

const reference = (name: string, to: readonly string[], flags?: Flags & { many?: boolean }): FieldModel => ({
  ...base(name, flags),
  kind: 'reference',
  many: flags?.many ?? false,
  to,
})

const reverse = (name: string, from: string, via: readonly string[]): FieldModel => ({
  ...base(name),
  kind: 'reverse',
  from,
  via,
})

const group = (name: string, fields: readonly FieldModel[], flags?: Flags): GroupField => ({
  ...base(name, flags),
  kind: 'group',
  fields,
})

const array = (name: string, fields: readonly FieldModel[]): ArrayField => ({
  ...base(name),
  kind: 'array',
  fields,
})

const body: BlocksField = {
  ...base('body'),
  kind: 'blocks',
  blocks: [
    {
      name: 'paragraph',
      schemaName: 'ParagraphBlock',
      fields: [{ ...base('prose', { localized: true }), kind: 'richText' }, text('anchor')],
    },
    {
      name: 'claimEmbed',
      schemaName: 'ClaimEmbedBlock',
      fields: [reference('claim', ['claims']), number('anchor')],
    },
  ],
}

const reviewStates = ['unreviewed-demo', 'in-review', 'reviewed', 'needs-review']

const governance = group('governance', [
  reference('author', ['people']),
  choice('reviewState', reviewStates),
  date('lastReviewed', 'date'),
  date('nextReviewDue', 'date'),
  choice('audience', ['consumer', 'professional'], true),
])

const type = (name: string, schemaName: string, titleField: string, fields: readonly FieldModel[]) => ({
  type: name,
  schemaName,
  singular: schemaName,
  plural: name,
  description: `What is known about ${name}.`,
  titleField,
  fields,
})

/** A content model with every kind of field, localised at each level, and references in every place they may be. */
export const fixtureModel: ContentModel = {
  locales: ['en', 'es'],
  defaultLocale: 'en',
  types: {
    minerals: type('minerals', 'Mineral', 'name', [
      text('name', { required: true, localized: true }),
      { ...text('symbol', { required: true }), search: 'codes', codeSystem: 'symbol' },
      { ...base('homepage'), kind: 'string', many: false, format: 'uri' },
      { ...text('layTerms', { localized: true, many: true }), search: 'names' },
      choice('category', ['macro', 'trace', 'electrolyte']),
      choice('routes', ['oral', 'iv', 'topical'], true),
      number('atomicNumber'),
      number('isotopes', { many: true }),
      { ...base('essential'), kind: 'boolean' },
      date('discovered', 'date'),
      date('checkedAt', 'date-time'),
      { ...base('summary', { localized: true }), kind: 'richText' },
      { ...base('image'), kind: 'media' },
      { ...base('raw'), kind: 'json', schema: { type: 'object' } },
      group('homeostasis', [text('note', { localized: true }), reference('source', ['citations'])]),
      array('forms', [
        text('name', { required: true, localized: true }),
        number('fraction'),
        reference('citation', ['citations']),
      ]),
      reference('related', ['minerals'], { many: true }),
      body,
      reverse('claims', 'claims', ['subject', 'object']),
      governance,
    ]),
    symptoms: type('symptoms', 'Symptom', 'name', [
      text('name', { required: true, localized: true }),
      reverse('claims', 'claims', ['subject', 'object']),
      governance,
    ]),
    claims: type('claims', 'Claim', 'statement', [
      text('statement', { required: true, localized: true }),
      reference('subject', ['minerals', 'symptoms'], { required: true }),
      reference('object', ['minerals', 'symptoms']),
      choice('certainty', ['very-low', 'low', 'moderate', 'high']),
      reference('citations', ['citations'], { many: true }),
      array('evidence', [text('note'), reference('citation', ['citations'], { required: true })]),
      governance,
    ]),
    citations: type('citations', 'Citation', 'title', [
      text('title', { required: true }),
      number('year'),
      reverse('claims', 'claims', ['citations', 'evidence.citation']),
    ]),
    people: type('people', 'Person', 'name', [
      text('name', { required: true }),
      reverse('authored', 'claims', ['governance.author']),
    ]),
  },
}
