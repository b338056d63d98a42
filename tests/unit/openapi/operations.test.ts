import { describe, expect, test } from 'vitest'
import { problems } from '../../../src/api/problems'
import { isJsonObject } from '../../../src/delivery/json'
import { deriveQueryModel } from '../../../src/delivery/queryModel'
import type { JsonObject } from '../../../src/model/types'
import { buildOpenApi } from '../../../src/openapi/buildOpenApi'
import { openApiOptions } from '../../helpers/openApiOptions'

const document = buildOpenApi(openApiOptions)
const queryModel = deriveQueryModel(openApiOptions.model)

const operationAt = (path: string): JsonObject => {
  const get = document.paths[path]?.get
  if (!isJsonObject(get)) throw new Error(`There is no GET ${path} in the document.`)
  return get
}

const parameterNames = (path: string): string[] =>
  [operationAt(path).parameters].flat().flatMap((parameter) => {
    if (!isJsonObject(parameter)) return []
    const ref = typeof parameter.$ref === 'string' ? parameter.$ref.split('/').at(-1) : undefined
    const named = ref === undefined ? parameter : document.components.parameters[ref]
    return named ? [`${String(named.in)} ${String(named.name)}`] : []
  })

const statuses = (path: string): string[] => Object.keys(Object(operationAt(path).responses))

describe('the parameters', () => {
  test('of a list select, shape, order and page it', () => {
    expect(parameterNames('/v1/minerals')).toEqual([
      'query filter',
      'query include',
      'query fields',
      'query fields[minerals]',
      'query fields[symptoms]',
      'query fields[claims]',
      'query fields[citations]',
      'query fields[people]',
      'query sort',
      'query limit',
      'query cursor',
      'query count',
      'query locale',
      'query perspective',
      'query cite',
      'header Accept-Language',
      'header If-None-Match',
      'header X-Request-Id',
    ])
  })

  test('of a document name and shape it', () => {
    expect(parameterNames('/v1/minerals/{slug}')).toEqual([
      'path slug',
      'query include',
      'query fields',
      'query fields[minerals]',
      'query fields[symptoms]',
      'query fields[claims]',
      'query fields[citations]',
      'query fields[people]',
      'query locale',
      'query perspective',
      'query cite',
      'header Accept-Language',
      'header If-None-Match',
      'header X-Request-Id',
    ])
  })

  test('name no include where there is nothing to include', () => {
    const { minerals } = openApiOptions.model.types
    if (!minerals) throw new Error('The fixture model has no minerals.')
    const model = { ...openApiOptions.model, types: { minerals: { ...minerals, fields: [] } } }
    const { components, paths } = buildOpenApi({ ...openApiOptions, model })
    expect(Object.keys(components.parameters)).not.toContain('MineralInclude')
    expect(JSON.stringify(paths)).not.toContain('MineralInclude')
  })

  const { parameters } = document.components

  test.each(Object.entries(openApiOptions.model.types))(
    'of %s allow what the API allows',
    (type, { schemaName }) => {
      const { fields = [], sorts = [], includes = [] } = queryModel[type] ?? {}
      const list = (values: readonly string[]) => ({
        style: 'form',
        explode: false,
        schema: { type: 'array', items: { type: 'string', enum: values } },
      })
      const own = fields.filter((field) => field !== 'type' && field !== 'slug')
      expect(parameters[`${schemaName}Fields`]).toMatchObject({ name: 'fields', ...list(own) })
      const choices = sorts.flatMap((path) => [path, `-${path}`])
      const { items } = Object(Object(parameters[`${schemaName}Sort`]).schema)
      expect(items.enum ?? items.anyOf[0].enum).toEqual(choices)
      expect(parameters[`${schemaName}Include`]).toMatchObject(list(includes))
    },
  )

  test('page by 1 to 100 documents, 20 when nothing is said', () => {
    expect(parameters.Limit).toMatchObject({
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    })
  })

  test('name the locales of the model', () => {
    expect(parameters.Locale).toMatchObject({ schema: { enum: ['en', 'es'] } })
  })
})

describe('the responses', () => {
  /** What every address may answer: to a bad key, a bad request or too many of them, or in case of a failure. */
  const everywhere = ['401', '403', '405', '408', '429', '431', '500']

  test.each([
    { path: '/v1', own: ['200', '304', '503'] },
    { path: '/v1/openapi.json', own: ['200', '304'] },
    { path: '/v1/sync', own: ['200', '304', '400', '410', '503'] },
    { path: '/v1/snapshot', own: ['200', '206', '304', '400', '412', '416', '503'] },
    { path: '/v1/snapshot/manifest', own: ['200', '304', '400', '503'] },
    { path: '/v1/events', own: ['200', '400', '503'] },
    { path: '/v1/minerals', own: ['200', '304', '400', '503'] },
    { path: '/v1/minerals/{slug}', own: ['200', '304', '308', '400', '404', '503'] },
  ])('of $path are those that it can give', ({ path, own }) => {
    expect(statuses(path)).toEqual([...own, ...everywhere].toSorted())
  })

  test('of the health are refused to nobody', () => {
    expect(statuses('/v1/health')).toEqual(['200', '405', '408', '431', '500', '503'])
  })

  test('tell how keys are sent, and that they need not be', () => {
    expect(document.security).toEqual([{}, { Key: [] }])
    expect(document.components.securitySchemes.Key).toMatchObject({ type: 'http', scheme: 'bearer' })
  })

  /** What `/graphql` alone answers with, which is described by its own schema. */
  const ofGraphql = ['not-acceptable', 'content-too-large', 'unsupported-media-type']

  test('have an example for every code of the catalogue, with its own status', () => {
    const responses = Object.values(document.components.responses)
    const found = Object.fromEntries(
      responses.flatMap(({ content }) => {
        const body = isJsonObject(content) ? content['application/problem+json'] : undefined
        const examples =
          isJsonObject(body) && isJsonObject(body.examples) ? Object.entries(body.examples) : []
        return examples.map(([code, example]) => [code, isJsonObject(example) ? example.value : undefined])
      }),
    )
    const described = Object.entries(problems).filter(([code]) => !ofGraphql.includes(code))
    expect(Object.keys(found).sort()).toEqual(described.map(([code]) => code).sort())
    for (const [code, { status, title }] of described) {
      expect(found[code]).toMatchObject({
        code,
        status,
        title,
        type: `https://cofactor.dev/problems/${code}`,
      })
    }
  })

  test('follow the catalogue: a new status is a new response of every operation', () => {
    const limited = { status: 429, title: 'Too many requests', description: 'Wait.' }
    const { components, paths } = buildOpenApi({ ...openApiOptions, problems: { ...problems, limited } })
    expect(components.responses.TooManyRequests).toMatchObject({
      description: 'Too many requests.',
      headers: { 'Retry-After': expect.anything() },
    })
    expect(paths['/v1/minerals']).toMatchObject({
      get: { responses: { 429: { $ref: '#/components/responses/TooManyRequests' } } },
    })
  })

  test('refuse a catalogue with a status that does not exist', () => {
    const odd = { status: 499, title: 'Odd', description: 'Odd.' }
    expect(() => buildOpenApi({ ...openApiOptions, problems: { odd } })).toThrow(
      'The error catalogue uses 499, which is no HTTP status.',
    )
  })

  test('promise the headers by which answers are kept, found again and followed', () => {
    const { responses } = document.components
    const headersOf = (name: string) => Object.keys(Object(responses[name]?.headers))
    expect(headersOf('NotModified')).toEqual([
      'ETag',
      'Cache-Control',
      'Cache-Tag',
      'Cofactor-Revision',
      'Vary',
      'X-Request-Id',
      'RateLimit',
      'RateLimit-Policy',
    ])
    expect(headersOf('Unauthorized')).toContain('WWW-Authenticate')
    expect(headersOf('PermanentRedirect')).toEqual(expect.arrayContaining(['Location', 'X-Request-Id']))
    expect(headersOf('MethodNotAllowed')).toContain('Allow')
    expect(headersOf('ServiceUnavailable')).toContain('Retry-After')
  })
})
