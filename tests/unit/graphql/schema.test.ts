import { buildSchema, isEnumType, isObjectType, isUnionType, printSchema, validateSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { deriveQueryModel } from '../../../src/delivery/queryModel'
import { buildGraphqlSchema } from '../../../src/graphql/buildGraphqlSchema'
import type { ContentModel, EnumField, FieldModel, TypeModel } from '../../../src/model/types'
import { fixtureModel } from '../../helpers/fixtureModel'

const build = (model: ContentModel) =>
  buildGraphqlSchema({
    model,
    queryModel: deriveQueryModel(model),
    licence: { name: '', url: '', attribution: '' },
    disclaimer: () => '',
    review: () => ({}),
  })

const schema = build(fixtureModel)

/** A field of a type as it is written in the schema: `[String!]!`. */
const written = (typeName: string, field: string): string | undefined => {
  const type = schema.getType(typeName)
  return isObjectType(type) ? String(type.getFields()[field]?.type) : undefined
}

const nameField: FieldModel = {
  name: 'name',
  label: 'Name',
  kind: 'string',
  many: false,
  required: true,
  localized: false,
}

const choice = (name: string, values: readonly string[]): EnumField => ({
  name,
  label: 'Choice',
  kind: 'enum',
  many: false,
  required: false,
  localized: false,
  options: values.map((value) => ({ value, label: `Label of ${value}` })),
})

const typeWith = (type: string, schemaName: string, fields: readonly FieldModel[]): TypeModel => ({
  type,
  schemaName,
  singular: schemaName,
  plural: type,
  description: 'A type.',
  titleField: 'name',
  fields: [nameField, ...fields],
})

const modelOf = (...types: readonly TypeModel[]): ContentModel => ({
  locales: ['en'],
  defaultLocale: 'en',
  types: Object.fromEntries(types.map((type) => [type.type, type])),
})

const valuesOf = (model: ContentModel, name: string): Record<string, unknown> => {
  const type = build(model).getType(name)
  return isEnumType(type) ? Object.fromEntries(type.getValues().map((each) => [each.name, each.value])) : {}
}

describe('the schema', () => {
  test('is a valid one, which can be read again from its text', () => {
    expect(validateSchema(schema)).toEqual([])
    expect(printSchema(buildSchema(printSchema(schema)))).toBe(printSchema(schema))
  })

  test.each([
    ['Mineral', 'name', 'String!'],
    ['Mineral', 'homepage', 'String'],
    ['Mineral', 'layTerms', '[String!]!'],
    ['Mineral', 'category', 'MineralCategory'],
    ['Mineral', 'routes', '[MineralRoutes!]!'],
    ['Mineral', 'atomicNumber', 'Float'],
    ['Mineral', 'discovered', 'Date'],
    ['Mineral', 'checkedAt', 'DateTime'],
    ['Mineral', 'summary', 'RichText'],
    ['Mineral', 'image', 'Media'],
    ['Mineral', 'raw', 'JSON'],
    ['Mineral', 'forms', '[MineralForms!]!'],
    ['Mineral', 'related', '[Mineral!]!'],
    ['Mineral', 'body', '[MineralBodyBlock!]!'],
    ['Mineral', 'claims', 'ClaimConnection!'],
    ['Mineral', 'governance', 'Governance!'],
    ['Symptom', 'governance', 'Governance!'],
    ['ClaimEvidence', 'citation', 'Citation'],
    ['Claim', 'subject', 'ClaimSubject'],
    ['Query', 'mineral', 'Mineral'],
    ['Query', 'minerals', 'MineralConnection'],
    ['Query', 'people', 'PersonConnection'],
  ])(
    'has %s.%s as %s: non-null where every document has it, a single reference never',
    (type, field, want) => {
      expect(written(type, field)).toBe(want)
    },
  )

  test('says of a list that is bounded where the rest is', () => {
    const claims: FieldModel = {
      ...nameField,
      name: 'claims',
      kind: 'reverse',
      from: 'claims',
      via: ['about'],
      limit: 9,
    }
    const about: FieldModel = {
      ...nameField,
      name: 'about',
      kind: 'reference',
      many: false,
      to: ['minerals'],
    }
    const bounded = modelOf(typeWith('minerals', 'Mineral', [claims]), typeWith('claims', 'Claim', [about]))
    const type = build(bounded).getType('Mineral')
    expect(isObjectType(type) && type.getFields()['claims']?.description).toBe(
      'Name: The first 9 by slug; `/v1/claims?filter[about]={slug}` lists all.',
    )
  })

  test('has references to several types as unions', () => {
    const union = schema.getType('ClaimSubject')
    expect(isUnionType(union) && union.getTypes().map(String)).toEqual(['Mineral', 'Symptom'])
  })

  test('has no way to change anything', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined])
  })
})

describe('a value that is no name', () => {
  test.each([
    ['very-low', 'very_low'],
    ['mg/24 h', 'mg_24_h'],
    ['25-oh', '_25_oh'],
    ['true', 'true_'],
    ['__a', '_a'],
  ])('%s is %s, and stands for itself', (value, name) => {
    const model = modelOf(typeWith('things', 'Thing', [choice('grade', [value])]))
    expect(valuesOf(model, 'ThingGrade')).toEqual({ [name]: value })
    expect(build(model).getType('ThingGrade')?.description).toBe('Choice')
    expect(printSchema(build(model))).toContain(`In REST: \`${value}\`.`)
  })

  test('cannot be one with another value', () => {
    const model = modelOf(typeWith('things', 'Thing', [choice('grade', ['a-b', 'a/b'])]))
    expect(() => build(model)).toThrow(/"ThingGrade".*"a_b"/)
  })
})

describe('names', () => {
  const unit = choice('unit', ['g', 'mg'])

  test('of an enum that is the same everywhere tell nothing of the place', () => {
    const model = modelOf(typeWith('things', 'Thing', [unit]), typeWith('parts', 'Part', [unit]))
    expect(Object.keys(valuesOf(model, 'Unit'))).toEqual(['g', 'mg'])
    const differing = modelOf(
      typeWith('things', 'Thing', [unit]),
      typeWith('parts', 'Part', [choice('unit', ['g'])]),
    )
    expect(Object.keys(valuesOf(differing, 'PartUnit'))).toEqual(['g'])
    expect(build(differing).getType('Unit')).toBeUndefined()
  })

  test('of an enum leave those of types alone', () => {
    const model = modelOf(
      typeWith('units', 'Unit', [choice('unit', ['g'])]),
      typeWith('parts', 'Part', [choice('unit', ['g'])]),
    )
    expect(isObjectType(build(model).getType('Unit'))).toBe(true)
    expect(Object.keys(valuesOf(model, 'PartUnit'))).toEqual(['g'])
  })

  test('of one document and of the list differ where the model has one word for both', () => {
    const fields = build(modelOf(typeWith('sheep', 'Sheep', [])))
      .getQueryType()
      ?.getFields()
    expect(Object.keys(fields ?? {})).toEqual(['sheep', 'sheepList', 'edition', 'licence', 'disclaimer'])
  })

  test.each([
    [
      'a field that every document has',
      typeWith('things', 'Thing', [{ ...nameField, name: 'review' }]),
      /things\.review/,
    ],
    ['a type that is our own', typeWith('medias', 'Media', []), /"medias".*"Media"/],
    [
      'two fields that are alike',
      typeWith('things', 'Thing', [
        { ...nameField, name: 'a-b' },
        { ...nameField, name: 'a_b' },
      ]),
      /"a_b_ASC"/,
    ],
  ])('that clash are refused when it is built: %s', (_what, type, message) => {
    expect(() => printSchema(build(modelOf(type)))).toThrow(message)
  })

  test('with characters that GraphQL has not are read all the same', () => {
    const model = modelOf(typeWith('things', 'Thing', [{ ...nameField, name: 'größe-max' }]))
    const type = build(model).getType('Thing')
    expect(isObjectType(type) && type.getFields()).toHaveProperty('gro_e_max')
  })
})
