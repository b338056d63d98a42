import { describe, expect, test } from 'vitest'
import type { ContentModel, FieldModel, TypeModel } from '../../../src/model/types'
import { buildOpenApi } from '../../../src/openapi/buildOpenApi'
import { openApiOptions } from '../../helpers/openApiOptions'
import { plainFields } from '../../helpers/plainFields'

const { string, group, reference, blocks, richText } = plainFields
const title = { ...string, name: 'name', required: true }

const type = (name: string, schemaName: string, fields: readonly FieldModel[]): TypeModel => ({
  type: name,
  schemaName,
  singular: schemaName,
  plural: name,
  description: `All ${name}.`,
  titleField: 'name',
  fields: [title, ...fields],
})

const schemasOf = (...types: TypeModel[]) => {
  const byName = Object.fromEntries(types.map((each) => [each.type, each]))
  const model: ContentModel = { locales: ['en', 'es'], defaultLocale: 'en', types: byName }
  return buildOpenApi({ ...openApiOptions, model }).components.schemas
}

describe('a type', () => {
  test('is a closed object named by its constant, with slug and both instants around its fields', () => {
    expect(schemasOf(type('minerals', 'Mineral', [string])).Mineral).toEqual({
      type: 'object',
      title: 'Mineral',
      description: 'All minerals.',
      additionalProperties: false,
      required: ['type', 'slug', 'firstPublishedAt', 'publishedAt', 'name'],
      properties: {
        type: { type: 'string', const: 'minerals', description: expect.any(String) },
        slug: expect.objectContaining({ type: 'string', examples: ['magnesium'] }),
        name: { title: 'Label', type: 'string', examples: ['Magnesium'] },
        text: { title: 'Label', type: 'string' },
        firstPublishedAt: { type: 'string', format: 'date-time', description: expect.any(String) },
        publishedAt: { type: 'string', format: 'date-time', description: expect.any(String) },
      },
    })
  })

  test('gets an example of its own even when none was chosen for it', () => {
    const { Planet } = schemasOf(type('planets', 'Planet', []))
    expect(Planet).toMatchObject({
      properties: { slug: { examples: ['example-planets'] }, name: { examples: ['Planet'] } },
    })
  })

  test('is refused when a field has a name that every document uses already', () => {
    expect(() => schemasOf(type('minerals', 'Mineral', [{ ...string, name: 'slug' }]))).toThrow(
      'The type "minerals" has a field "slug", a name that every document uses already.',
    )
  })

  test('is referred to by type, slug and title and nothing else', () => {
    const { MineralRef } = schemasOf(type('minerals', 'Mineral', [reference]))
    expect(MineralRef).toMatchObject({
      additionalProperties: false,
      required: ['type', 'slug', 'title'],
      properties: { type: { const: 'minerals' }, slug: { type: 'string' }, title: { type: 'string' } },
    })
    expect(Object.keys(Object(MineralRef?.properties))).toEqual(['type', 'slug', 'title'])
  })
})

describe('a group', () => {
  const details = { ...group, name: 'governance', label: 'Responsibility', fields: [string] }

  test('that several types share has a name of its own', () => {
    const schemas = schemasOf(type('minerals', 'Mineral', [details]), type('foods', 'Food', [details]))
    const used = { title: 'Responsibility', $ref: '#/components/schemas/Governance' }
    expect(schemas.Mineral).toMatchObject({ properties: { governance: used } })
    expect(schemas.Food).toMatchObject({ properties: { governance: used } })
    expect(schemas.Governance).toMatchObject({
      title: 'Responsibility',
      properties: { text: { type: 'string' } },
    })
  })

  test('of one type is described where it is', () => {
    const schemas = schemasOf(type('minerals', 'Mineral', [details]), type('foods', 'Food', []))
    expect(schemas.Mineral).toMatchObject({ properties: { governance: { type: 'object' } } })
    expect(schemas).not.toHaveProperty('Governance')
  })

  test('whose fields differ between types is described where it is', () => {
    const other = { ...details, fields: [{ ...string, required: true }] }
    const schemas = schemasOf(type('minerals', 'Mineral', [details]), type('foods', 'Food', [other]))
    expect(schemas.Food).toMatchObject({ properties: { governance: { required: ['text'] } } })
    expect(schemas).not.toHaveProperty('Governance')
  })
})

describe('a block', () => {
  const content = (fields: readonly FieldModel[]) => ({
    ...blocks,
    blocks: [{ name: 'paragraph', schemaName: 'ParagraphBlock', fields }],
  })

  test('is an object told by blockType, described once for all types that use it', () => {
    const field = content([{ ...richText, required: true }])
    const schemas = schemasOf(type('minerals', 'Mineral', [field]), type('foods', 'Food', [field]))
    expect(schemas.ParagraphBlock).toMatchObject({
      additionalProperties: false,
      required: ['blockType', 'prose'],
      properties: { blockType: { const: 'paragraph' }, prose: { $ref: '#/components/schemas/RichText' } },
    })
  })

  test('within a block of an array of a group is found too', () => {
    const inner = { ...content([]), name: 'inner' }
    const outer = { ...blocks, blocks: [{ name: 'tabs', schemaName: 'TabsBlock', fields: [inner] }] }
    const nested = { ...group, fields: [{ ...plainFields.array, fields: [outer] }] }
    expect(Object.keys(schemasOf(type('minerals', 'Mineral', [nested])))).toEqual(
      expect.arrayContaining(['TabsBlock', 'ParagraphBlock']),
    )
  })

  test('is refused when another one has its name', () => {
    const types = [type('minerals', 'Mineral', [content([string])]), type('foods', 'Food', [content([])])]
    expect(() => schemasOf(...types)).toThrow('Two different schemas would be named "ParagraphBlock".')
  })
})
