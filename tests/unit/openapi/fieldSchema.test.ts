import { describe, expect, test } from 'vitest'
import type { FieldModel } from '../../../src/model/types'
import { fieldSchema } from '../../../src/openapi/schemas/fieldSchema'
import { isAlwaysPresent } from '../../../src/openapi/schemas/isAlwaysPresent'
import type { Schema } from '../../../src/openapi/types'
import { fixtureModel } from '../../helpers/fixtureModel'
import { plainFields } from '../../helpers/plainFields'

const context = { model: fixtureModel, namedGroups: new Map() }
const { string, number, boolean, richText, media, reference, group, array, blocks, reverse, json } =
  plainFields
const choice = plainFields.enum
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const labels = { low: 'Low', high: 'High' }

type Row = { name: string; given: FieldModel; want: Schema }

const rows: Row[] = [
  { name: 'a text', given: string, want: { title: 'Label', type: 'string' } },
  {
    name: 'a text with limits and a format',
    given: { ...string, minLength: 2, maxLength: 9, format: 'uri' },
    want: { title: 'Label', type: 'string', format: 'uri', minLength: 2, maxLength: 9 },
  },
  {
    name: 'a list of texts, whose limits are those of each',
    given: { ...string, many: true, maxLength: 9 },
    want: { title: 'Label', type: 'array', items: { type: 'string', maxLength: 9 } },
  },
  {
    name: 'a described and translated text',
    given: { ...string, label: 'Name', description: 'As on labels.', localized: true },
    want: { title: 'Name', description: 'As on labels.', 'x-localized': true, type: 'string' },
  },
  { name: 'a number', given: number, want: { title: 'Label', type: 'number' } },
  {
    name: 'a whole number with limits, zero among them',
    given: { ...number, integer: true, min: 0, max: 10 },
    want: { title: 'Label', type: 'integer', minimum: 0, maximum: 10 },
  },
  {
    name: 'a list of numbers',
    given: { ...number, many: true },
    want: { title: 'Label', type: 'array', items: { type: 'number' } },
  },
  { name: 'a truth value', given: boolean, want: { title: 'Label', type: 'boolean' } },
  {
    name: 'a choice, with the labels of its values',
    given: choice,
    want: { title: 'Label', type: 'string', enum: ['low', 'high'], 'x-enumDescriptions': labels },
  },
  {
    name: 'several choices',
    given: { ...choice, many: true },
    want: {
      title: 'Label',
      type: 'array',
      items: { type: 'string', enum: ['low', 'high'], 'x-enumDescriptions': labels },
    },
  },
  { name: 'prose', given: richText, want: { title: 'Label', ...ref('RichText') } },
  { name: 'a picture', given: media, want: { title: 'Label', ...ref('Media') } },
  { name: 'a reference to one type', given: reference, want: { title: 'Label', ...ref('MineralRef') } },
  {
    name: 'a reference to several types, told apart by type',
    given: { ...reference, to: ['minerals', 'symptoms'] },
    want: {
      title: 'Label',
      oneOf: [ref('MineralRef'), ref('SymptomRef')],
      discriminator: {
        propertyName: 'type',
        mapping: { minerals: '#/components/schemas/MineralRef', symptoms: '#/components/schemas/SymptomRef' },
      },
    },
  },
  {
    name: 'a list of references',
    given: { ...reference, many: true },
    want: { title: 'Label', type: 'array', items: ref('MineralRef') },
  },
  {
    name: 'a reverse field',
    given: reverse,
    want: { title: 'Label', type: 'array', items: ref('ClaimRef') },
  },
  {
    name: 'a reverse field with a limit, which tells how to have the rest',
    given: { ...reverse, limit: 100 },
    want: {
      title: 'Label',
      description: 'The first 100 by slug; `/v1/claims?filter[subject]={slug}` lists all.',
      type: 'array',
      items: ref('ClaimRef'),
      maxItems: 100,
    },
  },
  {
    name: 'a described reverse field over two references, with a limit',
    given: { ...reverse, via: ['subject', 'object'], description: 'As told.', limit: 9 },
    want: {
      title: 'Label',
      description:
        'As told. The first 9 by slug; `/v1/claims?filter[or][0][subject]={slug}&filter[or][1][object]={slug}` lists all.',
      type: 'array',
      items: ref('ClaimRef'),
      maxItems: 9,
    },
  },
  {
    name: 'a group, with what it always has',
    given: { ...group, fields: [{ ...string, required: true }, number] },
    want: {
      title: 'Label',
      type: 'object',
      additionalProperties: false,
      required: ['text'],
      properties: { text: { title: 'Label', type: 'string' }, amount: { title: 'Label', type: 'number' } },
    },
  },
  {
    name: 'rows, whose single references may be missing and whose lists may not',
    given: {
      ...array,
      fields: [
        { ...reference, required: true },
        { ...string, many: true },
      ],
    },
    want: {
      title: 'Label',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text'],
        properties: {
          mineral: { title: 'Label', ...ref('MineralRef') },
          text: { title: 'Label', type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
  {
    name: 'blocks, told apart by blockType',
    given: {
      ...blocks,
      blocks: [
        { name: 'paragraph', schemaName: 'ParagraphBlock', fields: [] },
        { name: 'faq', schemaName: 'FaqBlock', fields: [] },
      ],
    },
    want: {
      title: 'Label',
      type: 'array',
      items: {
        oneOf: [ref('ParagraphBlock'), ref('FaqBlock')],
        discriminator: {
          propertyName: 'blockType',
          mapping: { paragraph: '#/components/schemas/ParagraphBlock', faq: '#/components/schemas/FaqBlock' },
        },
      },
    },
  },
  {
    name: 'an outside format, without an identity of its own',
    given: {
      ...json,
      schema: { $schema: 'https://x', $id: 'https://y', title: 'CSL', type: 'object', required: ['id'] },
    },
    want: { title: 'Label', type: 'object', required: ['id'] },
  },
]

describe('a field of the model becomes', () => {
  test.each(rows)('$name', ({ given, want }) => {
    expect(fieldSchema(given, context)).toEqual(want)
  })

  test('an error that names the field and the types there are, when it points at an unknown type', () => {
    expect(() => fieldSchema({ ...reference, to: ['planets'] }, context)).toThrow(
      'The field "mineral" points at "planets", which is not a type of the model. Its types are: minerals, symptoms, claims, citations, people.',
    )
  })

  test('an error when an embedded schema refers elsewhere', () => {
    const schema = { properties: { list: [{ $ref: '#/definitions/a' }] } }
    expect(() => fieldSchema({ ...json, schema }, context)).toThrow(
      'The JSON Schema of the field "csl" contains a "$ref"',
    )
  })

  test('an error when a union has no members', () => {
    expect(() => fieldSchema(blocks, context)).toThrow('A union by "blockType" needs at least one member.')
  })
})

describe('a served document always has', () => {
  const present: { name: string; given: FieldModel; want: boolean }[] = [
    { name: 'a required value', given: { ...string, required: true }, want: true },
    { name: 'no value that may be empty', given: string, want: false },
    { name: 'a list of texts', given: { ...string, many: true }, want: true },
    { name: 'a list of choices', given: { ...choice, many: true }, want: true },
    { name: 'a list of references', given: { ...reference, many: true }, want: true },
    { name: 'rows', given: array, want: true },
    { name: 'blocks', given: blocks, want: true },
    { name: 'a reverse field', given: reverse, want: true },
    {
      name: 'no single reference, since its target may be unpublished',
      given: { ...reference, required: true },
      want: false,
    },
    { name: 'no group of values that may be empty', given: { ...group, fields: [string] }, want: false },
    { name: 'a group with a list', given: { ...group, fields: [{ ...string, many: true }] }, want: true },
    {
      name: 'a group with a required value',
      given: { ...group, fields: [{ ...number, required: true }] },
      want: true,
    },
    { name: 'a required group', given: { ...group, required: true, fields: [string] }, want: true },
  ]

  test.each(present)('$name', ({ given, want }) => {
    expect(isAlwaysPresent(given)).toBe(want)
  })
})
