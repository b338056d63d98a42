import { describe, expect, test } from 'vitest'
import { isJsonObject } from '../../../src/delivery/json'
import type { Json } from '../../../src/model/types'
import { buildOpenApi } from '../../../src/openapi/buildOpenApi'
import { openApiOptions } from '../../helpers/openApiOptions'

const document = buildOpenApi(openApiOptions)
const text = JSON.stringify(document)

const refsIn = (json: string): string[] => [...json.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)

const resolve = (ref: string): Json | undefined =>
  ref
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((at, name) => (isJsonObject(at) ? at[name] : undefined), JSON.parse(text))

describe('the document', () => {
  test('is the same, key by key, every time', () => {
    expect(JSON.stringify(buildOpenApi(structuredClone(openApiOptions)))).toBe(text)
  })

  test('is plain JSON: nothing is lost by writing it down', () => {
    expect(JSON.parse(text)).toStrictEqual(document)
  })

  test('says what it is, under which licence, and that no key is needed', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: {
        title: 'Cofactor',
        version: '1.2.3',
        license: { name: 'CC BY 4.0' },
        contact: { name: 'Cofactor' },
      },
      servers: [{ url: '/' }],
      security: [{}, { Key: [] }],
    })
  })

  test('has two addresses for each type, and those of its own', () => {
    expect(Object.keys(document.paths)).toEqual([
      '/v1',
      '/v1/health',
      '/v1/openapi.json',
      '/v1/search',
      '/v1/suggest',
      '/v1/lookup',
      '/v1/lookup/systems',
      '/v1/taxonomy',
      '/v1/taxonomy/{id}',
      '/v1/sync',
      '/v1/snapshot',
      '/v1/snapshot/manifest',
      '/v1/events',
      ...Object.keys(openApiOptions.model.types).flatMap((type) => [
        `/v1/${type}`,
        `/v1/${type}/{slug}`,
        `/v1/${type}/{slug}.{form}`,
      ]),
    ])
  })

  test('names its operations for what they do', () => {
    expect(document.paths['/v1/minerals']).toMatchObject({
      get: { operationId: 'listMinerals', tags: ['minerals'] },
    })
    expect(document.paths['/v1/minerals/{slug}']).toMatchObject({ get: { operationId: 'getMineral' } })
  })

  test('names an operation on a type of several words in one', () => {
    const { minerals } = openApiOptions.model.types
    if (!minerals) throw new Error('The fixture model has no minerals.')
    const types = { 'intake-references': { ...minerals, type: 'intake-references', fields: [] } }
    const { paths } = buildOpenApi({ ...openApiOptions, model: { ...openApiOptions.model, types } })
    expect(paths['/v1/intake-references']).toMatchObject({ get: { operationId: 'listIntakeReferences' } })
  })

  test('tags every operation with a tag that is described', () => {
    const described = document.tags.map(({ name }) => name)
    const used = Object.values(document.paths).flatMap(({ get }) => (isJsonObject(get) ? get.tags : []))
    expect(new Set(used.flat())).toEqual(new Set(described))
  })

  test('has no reference that leads nowhere', () => {
    expect(refsIn(text).length).toBeGreaterThan(100)
    expect(refsIn(text).filter((ref) => resolve(ref) === undefined)).toEqual([])
  })

  test('has no component that nothing refers to', () => {
    const schemes = document.security.flatMap((one) => Object.keys(one))
    const used = new Set([...refsIn(text), ...schemes.map((name) => `#/components/securitySchemes/${name}`)])
    const components = Object.entries(document.components).flatMap(([section, parts]) =>
      Object.keys(parts).map((name) => `#/components/${section}/${name}`),
    )
    expect(components.filter((ref) => !used.has(ref))).toEqual([])
  })

  test('leaves out the parts that the model makes no use of', () => {
    const { people } = openApiOptions.model.types
    if (!people) throw new Error('The fixture model has no people.')
    const model = { ...openApiOptions.model, types: { people: { ...people, fields: [] } } }
    const { schemas, parameters } = buildOpenApi({ ...openApiOptions, model }).components
    expect(Object.keys(schemas)).not.toEqual(expect.arrayContaining(['Media']))
    expect(Object.keys(schemas)).not.toEqual(expect.arrayContaining(['PersonRef']))
    expect(Object.keys(parameters)).not.toEqual(expect.arrayContaining(['IncludedPersonFields']))
  })
})
