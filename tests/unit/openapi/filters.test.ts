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
  for (const [path, condition] of Object.entries(filter)) {
    if (!isJsonObject(condition)) search.append(`filter[${path}]`, String(condition))
    else
      for (const [operator, value] of Object.entries(condition))
        search.append(`filter[${path}][${operator}]`, String(value))
  }
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
  test('are its filterable paths, each optional', () => {
    const { MineralFilter } = schemas
    expect(Object.keys(Object(MineralFilter?.properties))).toEqual(
      queryModel.minerals?.filters.map(({ path }) => path),
    )
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

  const wrong: JsonObject[] = [
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

/** A value of the schema; instants are described as any text, since a day is taken for one too. */
const exampleFor = (schema: JsonObject): Json => {
  const example = exampleOf(schema, schemas)
  const day = '2026-05-31'
  if (example === 'Text') return day
  return Array.isArray(example) ? example.map((item) => (item === 'Text' ? day : item)) : example
}
