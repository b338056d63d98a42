import { describe, expect, test } from 'vitest'
import { isJsonObject } from '../../../src/delivery/json'
import type { Json } from '../../../src/model/types'
import { buildOpenApi } from '../../../src/openapi/buildOpenApi'
import { exampleOf } from '../../../src/openapi/examples/exampleOf'
import type { Schema } from '../../../src/openapi/types'
import { examplesIn } from '../../helpers/examplesIn'
import { createSchemaCompiler } from '../../helpers/jsonSchema'
import { openApiOptions } from '../../helpers/openApiOptions'

const document = buildOpenApi(openApiOptions)
const { schemas } = document.components
const compile = createSchemaCompiler(document)

describe('the examples of the description', () => {
  const examples = examplesIn(JSON.parse(JSON.stringify(document)), '')

  test('are there for every good answer and every refusal', () => {
    const paths = examples.map(({ where }) => where)
    for (const [path, { get }] of Object.entries(document.paths)) {
      expect(isJsonObject(get) && get.operationId).toBeTruthy()
      const mediaTypes = Object.keys(Object(get).responses[200].content)
      expect(paths).toEqual(
        expect.arrayContaining(mediaTypes.map((type) => `/paths/${path}/get/responses/200/content/${type}`)),
      )
    }
    expect(paths).toContain(
      '/components/responses/NotFound/content/application/problem+json document-not-found',
    )
  })

  test.each(examples)('fit their schema: $where', ({ schema, value }) => {
    expect(compile(schema)(value)).toEqual([])
  })

  test('would be found wrong if they were', () => {
    const [wrong] = examplesIn({ schema: { $ref: '#/components/schemas/Links' }, example: { next: 5 } }, '')
    expect(wrong && compile(wrong.schema)(wrong.value)).toEqual([
      'the whole must have required property \'self\', but is {"next":5}',
      '/next must be string, but is 5',
    ])
  })

  test('show every field of a document', () => {
    const example = exampleOf({ $ref: '#/components/schemas/Mineral' }, schemas)
    expect(Object.keys(Object(example))).toEqual(Object.keys(Object(schemas.Mineral?.properties)))
    expect(example).toMatchObject({ slug: 'magnesium', name: 'Magnesium' })
  })
})

describe('a hand-written document', () => {
  const written = { symbol: 'Mg', name: 'Written', colour: 'grey' }
  const { paths } = buildOpenApi({ ...openApiOptions, examples: { minerals: written } })
  const [shown] = examplesIn(paths, '').filter(({ where }) =>
    where.startsWith('//v1/minerals/{slug}/get/responses/200'),
  )
  const data = isJsonObject(shown?.value) ? shown.value.data : undefined

  test('is shown in the place of a made one, with what is always there besides', () => {
    expect(data).toMatchObject({
      type: 'minerals',
      slug: 'magnesium',
      name: 'Written',
      symbol: 'Mg',
      claims: [{}],
    })
    expect(data).not.toHaveProperty('homepage')
  })

  test('shows also what the model does not have, so that it is found wrong', () => {
    expect(data).toHaveProperty('colour')
    expect(shown && compile(shown.schema)(shown.value)).toEqual([
      expect.stringContaining('/data must NOT have additional properties "colour"'),
    ])
  })
})

describe('an example is made from', () => {
  const rows: { name: string; given: Schema; want: Json }[] = [
    { name: 'the first example', given: { type: 'string', examples: ['a', 'b'] }, want: 'a' },
    { name: 'an example that is false', given: { type: 'boolean', examples: [false] }, want: false },
    { name: 'a constant', given: { const: 'minerals' }, want: 'minerals' },
    { name: 'the first choice', given: { type: 'string', enum: ['low', 'high'] }, want: 'low' },
    { name: 'the first alternative', given: { oneOf: [{ type: 'number' }, { type: 'string' }] }, want: 1 },
    { name: 'any alternative', given: { anyOf: [{ const: 'x' }] }, want: 'x' },
    { name: 'the first of several types', given: { type: ['integer', 'null'] }, want: 1 },
    { name: 'a lower limit', given: { type: 'number', minimum: 300 }, want: 300 },
    { name: 'an upper limit', given: { type: 'number', maximum: 0.5 }, want: 0.5 },
    { name: 'its title', given: { type: 'string', title: 'Symbol' }, want: 'Symbol' },
    { name: 'its title, cut', given: { type: 'string', title: 'Symbol', maxLength: 3 }, want: 'Sym' },
    {
      name: 'its title, lengthened',
      given: { type: 'string', title: 'Symbol', minLength: 8 },
      want: 'Symbol..',
    },
    { name: 'a format', given: { type: 'string', format: 'date' }, want: '2026-01-15' },
    {
      name: 'the title of its list',
      given: { type: 'array', title: 'Names', items: { type: 'string' } },
      want: ['Names'],
    },
    { name: 'nothing to go by', given: {}, want: null },
    { name: 'no items', given: { type: 'array' }, want: [] },
    {
      name: 'its properties',
      given: { type: 'object', properties: { a: { type: 'boolean' } } },
      want: { a: true },
    },
    { name: 'a named schema', given: { $ref: '#/components/schemas/Level' }, want: 'low' },
  ]

  test.each(rows)('$name', ({ given, want }) => {
    expect(exampleOf(given, { Level: { enum: ['low'] } })).toEqual(want)
  })

  test('no schema that is not there', () => {
    expect(() => exampleOf({ $ref: '#/components/schemas/Gone' }, {})).toThrow(
      'The reference "#/components/schemas/Gone" leads to no schema of the document.',
    )
  })
})
