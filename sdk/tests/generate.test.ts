import { readFileSync } from 'node:fs'
import type { OpenAPI3 } from 'openapi-typescript'
import { describe, expect, test } from 'vitest'
import { generateFiles } from '../scripts/generate.js'

/** A small description in the shape of openapi.json, fresh for each test to change. */
const fixture = (): OpenAPI3 =>
  JSON.parse(readFileSync(new URL('fixtures/openapi.json', import.meta.url), 'utf8'))

test('documents.ts names each document and maps types to them', async () => {
  expect((await generateFiles(fixture()))['documents.ts']).toMatchInlineSnapshot(`
    "/** Generated, do not edit: written by sdk/scripts/generate.ts from openapi.json. */
    import type { components } from './schema.js'

    export type IntakeReference = components['schemas']['IntakeReference']

    /** A mineral and what it does. */
    export type Mineral = components['schemas']['Mineral']

    /** Every public document by the value of its \`type\`. */
    export type Documents = {
      'intake-references': IntakeReference
      'minerals': Mineral
    }
    "
  `)
})

test('resources.ts has a resource for each type, named in camelCase', async () => {
  expect((await generateFiles(fixture()))['resources.ts']).toMatchInlineSnapshot(`
    "/** Generated, do not edit: written by sdk/scripts/generate.ts from openapi.json. */
    import type { Resource } from '../types/Resource.js'
    import type { Documents } from './documents.js'

    /** The resources of a client, one for each public type. */
    export type Resources = {
      readonly intakeReferences: Resource<'intake-references'>
      readonly minerals: Resource<'minerals'>
    }

    /** Makes every resource with \`create\`, which is given the type's path segment. */
    export const createResources = (create: <T extends keyof Documents>(type: T) => Resource<T>): Resources => ({
      intakeReferences: create('intake-references'),
      minerals: create('minerals'),
    })
    "
  `)
})

test('schema.ts has what the client’s types are made of, and nothing else', async () => {
  const schema = (await generateFiles(fixture()))['schema.ts']
  expect(schema).toContain('type: "minerals"')
  expect(schema).toContain('include?: ("intakeReferences" | "intakeReferences.mineral")[]')
  expect(schema).toContain('filter?: components["schemas"]["MineralFilter"]')
  expect(schema).toContain('StringCondition: ')
  expect(schema).not.toContain('Included')
  expect(schema).not.toContain('limit')
  expect(schema).not.toContain('/v1/minerals/{slug}')
})

test('the same description gives the same bytes, and is not changed', async () => {
  const given = fixture()
  const first = await generateFiles(given)
  expect(given).toEqual(fixture())
  expect(await generateFiles(fixture())).toEqual(first)
})

test('the order of the paths decides nothing', async () => {
  const given = fixture()
  given.paths = Object.fromEntries(Object.entries(given.paths ?? {}).reverse())
  expect(await generateFiles(given)).toEqual(await generateFiles(fixture()))
})

describe('a description that the client can not be made of is refused', () => {
  test('without types', async () => {
    await expect(generateFiles({ ...fixture(), paths: {} })).rejects.toThrow(
      'no path of the form /v1/{type}/{slug}',
    )
  })

  test('with a type that has no schema', async () => {
    const given = fixture()
    delete given.components?.schemas?.Mineral
    await expect(generateFiles(given)).rejects.toThrow(
      'openapi.json has the path /v1/minerals/{slug} but no schema in components.schemas',
    )
  })

  test('with a type that has no list', async () => {
    const given = fixture()
    delete given.paths?.['/v1/minerals']
    await expect(generateFiles(given)).rejects.toThrow('openapi.json has no operation GET /v1/minerals')
  })

  test('with a reference to a schema that is not there', async () => {
    const given = fixture()
    delete given.components?.schemas?.MineralRef
    await expect(generateFiles(given)).rejects.toThrow('openapi.json refers to the schema MineralRef')
  })
})

test('groups and patterns, which the client describes itself, stay out of the types', async () => {
  const openapi = fixture()
  const list = openapi.paths?.['/v1/minerals']
  const operation = list && 'get' in list ? list.get : undefined
  if (!operation || '$ref' in operation) throw new Error('The fixture has no list of minerals.')
  const group = { type: 'array' as const, items: { $ref: '#/components/schemas/GroupedFilter' } }
  Object.assign(openapi.components?.schemas ?? {}, {
    GroupedFilter: {
      type: 'object',
      properties: { symbol: { type: 'string' }, and: group, or: group },
      patternProperties: { '^forms\\([^()]+\\)\\.name$': { type: 'string' } },
      additionalProperties: false,
    },
  })
  const parameters = [
    { name: 'filter', in: 'query', schema: { $ref: '#/components/schemas/GroupedFilter' } },
    {
      name: 'sort',
      in: 'query',
      schema: {
        type: 'array',
        items: {
          anyOf: [
            { type: 'string', enum: ['symbol', '-symbol'] },
            { type: 'string', pattern: '^-?forms\\([^()]+\\)\\.name$' },
          ],
        },
      },
    },
  ]
  Object.assign(operation, { parameters })
  const text = (await generateFiles(openapi))['schema.ts']
  expect(text).toMatch(/GroupedFilter: \{\s+symbol\?: string\s*;?\s+\}/)
  expect(text).toMatch(/sort\?: \("symbol" \| "-symbol"\)\[\]/)
})
