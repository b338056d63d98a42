import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import openapi from '../../../openapi.json'
import { runCli } from '../../helpers/runCli'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cofactor-types-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The model with one more field, and one more type that refers to minerals. */
const extended = (): object => {
  const model = structuredClone(openapi)
  const { schemas, parameters } = model.components
  const properties = { ...schemas.Mineral.properties, shelfLabel: { type: 'string' } }
  const supplement = {
    ...schemas.Therapy,
    properties: {
      ...schemas.Therapy.properties,
      type: { type: 'string', const: 'supplements' },
      brand: { type: 'string' },
    },
    required: [...schemas.Therapy.required, 'brand'],
  }
  const paths = {
    ...model.paths,
    '/v1/supplements': model.paths['/v1/therapies'],
    '/v1/supplements/{slug}': model.paths['/v1/therapies/{slug}'],
  }
  return {
    ...model,
    paths,
    components: {
      ...model.components,
      parameters,
      schemas: { ...schemas, Mineral: { ...schemas.Mineral, properties }, Supplement: supplement },
    },
  }
}

const check = async (program: string): Promise<string> => {
  writeFileSync(join(folder, 'program.ts'), program)
  const compilerOptions = {
    ...{
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'bundler',
    },
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    paths: {
      '@cofactor/sdk': [at('../../../sdk/src/index.ts')],
      '@cofactor/sdk/resource': [at('../../../sdk/src/resource.ts')],
      '@cofactor/sdk/store': [at('../../../sdk/src/store/index.ts')],
    },
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  try {
    await promisify(execFile)(process.execPath, [
      at('../../../node_modules/typescript/bin/tsc'),
      '-p',
      folder,
    ])
    return ''
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}

const uses = (line: string): string => `
  import './cofactor-types'
  import { createClient } from '@cofactor/sdk'
  import { createResource } from '@cofactor/sdk/resource'
  import { createStore } from '@cofactor/sdk/store'
  import type { Supplement } from './cofactor-types'
  const client = createClient({ baseUrl: '/' })
  const store = createStore({ baseUrl: '/' })
  const supplements = createResource('supplements', { baseUrl: '/' })
  export const read = async () => {
    const zinc = await client.minerals.get('zinc', { include: ['claims.citations'] })
    const label: string | undefined = zinc.shelfLabel
    const title: string | undefined = zinc.claims[0]?.citations[0]?.title
    const copied: string | undefined = (await store.minerals.get('zinc')).shelfLabel
    const one: Supplement = await supplements.get('x')
    const brand: string = one.brand
    const page = await supplements.list({ filter: { route: 'oral' }, sort: ['-name'] })
    const symbol = (await supplements.get('x', { include: ['components.mineral'] })).components[0]?.mineral?.symbol
    ${line}
    return { label, title, copied, brand, page, symbol }
  }`

test('types of a server with a model of its own take the place of the package’s', async () => {
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(extended()))
  const { code, err } = await runCli(['types', '--file', file, '--out', join(folder, 'cofactor-types.ts')])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(readFileSync(join(folder, 'cofactor-types.ts'), 'utf8')).toContain(
    `'supplements': components['schemas']['Supplement']`,
  )
  expect(await check(uses(''))).toBe('')
  expect(await check(uses('zinc.shelfLabels'))).toContain(`'shelfLabels' does not exist`)
  expect(await check(uses(`await supplements.get('x', { include: ['components.minerals'] })`))).toContain(
    'is not assignable',
  )
}, 120_000)

test('without the file the package’s own types hold', async () => {
  const program = `
    import { createClient } from '@cofactor/sdk'
    export const read = async () => (await createClient({ baseUrl: '/' }).minerals.get('zinc')).shelfLabel`
  expect(await check(program)).toContain(`'shelfLabel' does not exist`)
}, 60_000)

test('what is no OpenAPI document is refused', async () => {
  const file = join(folder, 'other.json')
  writeFileSync(file, '{"hello":1}')
  const { code, err } = await runCli(['types', '--file', file, '--out', join(folder, 'x.ts')])
  expect(code).toBe(1)
  expect(err).toContain('is no OpenAPI document')
})
