import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildOpenApi } from '../../src/openapi/buildOpenApi'
import type { JsonObject } from '../../src/model/types'
import { examplesIn } from '../helpers/examplesIn'
import { createSchemaCompiler } from '../helpers/jsonSchema'
import { lintOpenApi } from '../helpers/lintOpenApi'
import { openApiOptions } from '../helpers/openApiOptions'

const committed = fileURLToPath(new URL('../../openapi.json', import.meta.url))
const clean = { totals: { errors: 0, warnings: 0, ignored: 0 }, problems: [] }

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cofactor-lint-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const lint = async (document: object) => {
  const path = join(folder, 'openapi.json')
  await writeFile(path, JSON.stringify(document))
  return lintOpenApi(path)
}

describe('Redocly finds nothing to object to', () => {
  test('in the committed description', async () => {
    expect(await lintOpenApi(committed)).toEqual(clean)
  })

  test('in one of a model with every kind of field', async () => {
    expect(await lint(buildOpenApi(openApiOptions))).toEqual(clean)
  })
})

test('every example of the committed description fits its schema', async () => {
  const document: JsonObject = JSON.parse(await readFile(committed, 'utf8'))
  const compile = createSchemaCompiler(document)
  const examples = examplesIn(document, '')
  expect(examples.length).toBeGreaterThan(100)
  expect(
    examples.flatMap(({ where, schema, value }) =>
      compile(schema)(value).map((fault) => `${where}: ${fault}`),
    ),
  ).toEqual([])
})

test('Redocly would object to a mistake and to a warning', async () => {
  const document = buildOpenApi(openApiOptions)
  document.info.license = { name: 'No address' }
  document.components.schemas.Unused = { type: 'object' }
  Object.assign(Object(document.paths['/v1/health']?.get), { operationId: 'listMinerals' })
  const { totals, problems } = await lint(document)
  expect(totals).toMatchObject({ errors: 1, warnings: 2 })
  expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
    'info-license-strict',
    'no-unused-components',
    'operation-operationId-unique',
  ])
})
