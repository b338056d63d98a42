import { describe, expect, test } from 'vitest'
import { isJsonObject } from '../../../src/delivery/json'
import { parseListQuery } from '../../../src/delivery/parse/parseListQuery'
import { deriveQueryModel, filterOperators } from '../../../src/delivery/queryModel'
import type { Json, JsonObject } from '../../../src/model/types'
import { buildOpenApi } from '../../../src/openapi/buildOpenApi'
import { exampleOf } from '../../../src/openapi/examples/exampleOf'
import { createSchemaCompiler } from '../../helpers/jsonSchema'
import { openApiOptions } from '../../helpers/openApiOptions'

const document = buildOpenApi(openApiOptions)
const { schemas } = document.components
const queryModel = deriveQueryModel(openApiOptions.model)
const compile = createSchemaCompiler(document)
const checks = new Map(
  Object.values(openApiOptions.model.types).map(({ schemaName }) => {
    const name = `${schemaName}Filter`
    return [name, compile({ $ref: `#/components/schemas/${name}` })] as const
  }),
)
const context = { queryModel, locales: ['en', 'es'], locale: 'en' }

/** Whether the API reads these filters, written as a query. */
const isAccepted = (type: string, filter: JsonObject): boolean => {
  const search = new URLSearchParams()
  const write = (name: string, value: Json): void => {
    const isGroup = Array.isArray(value) && value.every(isJsonObject)
    if (isGroup) value.forEach((member, index) => write(`${name}[${index}]`, member))
    else if (isJsonObject(value))
      for (const [key, inner] of Object.entries(value)) write(`${name}[${key}]`, inner)
    else search.append(name, String(value))
  }
  write('filter', filter)
  return parseListQuery(search, type, context).ok
}

const checkOf = (filterSchema: string) => {
  const check = checks.get(filterSchema)
  if (!check) throw new Error(`There is no schema ${filterSchema}.`)
  return check
}

const conditionOf = (filterSchema: string, path: string): JsonObject => {
  const properties = schemas[filterSchema]?.properties
  const condition = isJsonObject(properties) ? properties[path] : undefined
  const ref =
    isJsonObject(condition) && typeof condition.$ref === 'string'
      ? condition.$ref.split('/').at(-1)
      : undefined
  const found = ref === undefined ? condition : schemas[ref]
  if (!isJsonObject(found)) throw new Error(`${filterSchema} has no path ${path}.`)
  return found
}

describe('the filters of a type', () => {
  test('are its filterable paths and the groups, each optional', () => {
    const { MineralFilter } = schemas
    expect(Object.keys(Object(MineralFilter?.properties))).toEqual([
      ...(queryModel.minerals?.filters ?? []).map(({ path }) => path),
      'and',
      'or',
    ])
    expect(MineralFilter).toMatchObject({ additionalProperties: false })
    expect(MineralFilter).not.toHaveProperty('required')
  })

  const wanted: { name: string; path: string; want: unknown }[] = [
    {
      name: 'a text',
      path: 'name',
      want: {
        oneOf: [
          { type: 'string' },
          {
            type: 'object',
            additionalProperties: false,
            properties: {
              eq: { type: 'string' },
              ne: { type: 'string' },
              in: { type: 'array', minItems: 1, maxItems: 100, items: { type: 'string' } },
              nin: { type: 'array', minItems: 1, maxItems: 100, items: { type: 'string' } },
              contains: { type: 'string' },
              startsWith: { type: 'string' },
              exists: { type: 'boolean' },
            },
          },
        ],
      },
    },
    {
      name: 'a number',
      path: 'atomicNumber',
      want: { oneOf: [{ type: 'number' }, { properties: { gte: { type: 'number' } } }] },
    },
    {
      name: 'a truth value',
      path: 'essential',
      want: { oneOf: [{ type: 'boolean' }, { properties: { eq: { type: 'boolean' } } }] },
    },
    { name: 'a day', path: 'discovered', want: { oneOf: [{ type: 'string', format: 'date' }, {}] } },
    {
      name: 'an instant, which may be given as a day',
      path: 'checkedAt',
      want: { oneOf: [{ type: 'string' }, {}] },
    },
    {
      name: 'a choice',
      path: 'governance.reviewState',
      want: { oneOf: [{ enum: ['unreviewed-demo', 'in-review', 'reviewed', 'needs-review'] }, {}] },
    },
    {
      name: 'a reverse field',
      path: 'claims',
      want: { oneOf: [{ type: 'string' }, { properties: { exists: { type: 'boolean' } } }] },
    },
  ]

  test.each(wanted)('take $name', ({ path, want }) => {
    expect(conditionOf('MineralFilter', path)).toMatchObject(Object(want))
  })

  test('tell what a reference leads to', () => {
    expect(schemas.ClaimFilter).toMatchObject({
      properties: { subject: { description: 'Refers to: minerals, symptoms.' } },
    })
  })
})

describe('what the description and the API allow is the same', () => {
  const cases = Object.entries(openApiOptions.model.types).flatMap(([type, { schemaName }]) =>
    (queryModel[type]?.filters ?? []).map(({ path }) => ({ type, path, schema: `${schemaName}Filter` })),
  )

  test.each(cases)('for $path of $type', ({ type, path, schema }) => {
    const check = checkOf(schema)
    const [value, operators] = [conditionOf(schema, path).oneOf].flat()
    if (!isJsonObject(value) || !isJsonObject(operators))
      throw new Error('A condition is a value or operators.')
    const described = isJsonObject(operators.properties) ? operators.properties : {}
    expect(isAccepted(type, { [path]: exampleFor(value) })).toBe(true)
    expect(check({ [path]: exampleFor(value) })).toEqual([])
    for (const operator of filterOperators) {
      const operand = described[operator]
      const filter = { [path]: { [operator]: isJsonObject(operand) ? exampleFor(operand) : 'x' } }
      expect([operator, isAccepted(type, filter)]).toEqual([operator, isJsonObject(operand)])
      expect([operator, check(filter).length === 0]).toEqual([operator, isJsonObject(operand)])
    }
  })

  const right: JsonObject[] = [
    { or: [{ symbol: 'Mg' }, { atomicNumber: { gt: 3 }, and: [{ isotopes: 24 }, { isotopes: 25 }] }] },
    { 'forms(name:Citrate,fraction:0.5).fraction': { gte: 0.1 } },
    { 'body(blockType:claimEmbed).claim': 'mg-cramps' },
  ]

  test.each(right)('down to taking %j', (filter) => {
    expect(isAccepted('minerals', filter)).toBe(true)
    expect(checkOf('MineralFilter')(filter)).toEqual([])
  })

  const wrong: JsonObject[] = [
    { or: [{ 'no.path': 'x' }] },
    { 'forms(name:Citrate).nme': 'x' },
    { 'forms().fraction': 1 },
    { 'forms(name:Citrate).fraction': 'much' },
    { 'claims(slug:x).slug': 'x' },
    { 'no.path': 'x' },
    { essential: 'maybe' },
    { atomicNumber: 'many' },
    { category: 'rare' },
    { discovered: 'soon' },
  ]

  test.each(wrong)('down to refusing %j', (filter) => {
    expect(isAccepted('minerals', filter)).toBe(false)
    expect(checkOf('MineralFilter')(filter)).not.toEqual([])
  })
})

test('sorts are described as the API takes them', () => {
  const parameters = document.components.parameters
  const check = compile(Object(Object(parameters.MineralSort).schema))
  for (const key of [
    'name',
    '-atomicNumber',
    'forms(name:Citrate).fraction',
    '-forms(fraction:1).name',
    'body(blockType:paragraph).blockType',
  ]) {
    const isTaken = parseListQuery(new URLSearchParams({ sort: key }), 'minerals', context).ok
    expect([key, check([key]).length === 0]).toEqual([key, isTaken])
  }
  for (const key of [
    'forms.fraction',
    'forms(name:Citrate).citation',
    'related',
    'nme',
    'forms().fraction',
  ]) {
    expect([key, check([key]).length === 0]).toEqual([key, false])
    expect([key, parseListQuery(new URLSearchParams({ sort: key }), 'minerals', context).ok]).toEqual([
      key,
      false,
    ])
  }
})

/** A value of the schema; instants are described as any text, since a day is taken for one too. */
const exampleFor = (schema: JsonObject): Json => {
  const example = exampleOf(schema, schemas)
  const day = '2026-05-31'
  if (example === 'Text') return day
  return Array.isArray(example) ? example.map((item) => (item === 'Text' ? day : item)) : example
}
