import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'

const run = promisify(execFile)
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

/** Seconds that the compiler takes for a file of 100 calls, the best of the rounds. */
export type TypeTimes = { readonly ours: number; readonly openapiFetch: number }

const numbers = Array.from({ length: 25 }, (_, index) => index)

/** Reads of all kinds, each result looked into as a page would. */
const ourCalls = numbers.flatMap((index) => [
  `const a${index} = await client.minerals.get('zinc'); console.log(a${index}.name, a${index}.claims.length)`,
  `const b${index} = await client.claims.get('c', { include: ['citations'] }); console.log(b${index}.citations[0]?.title)`,
  `const c${index} = await client.foods.list({ filter: { group: 'legumes' }, limit: ${index + 1} }); console.log(c${index}.items[0]?.name)`,
  `const d${index} = await client.citations.list({ sort: ['-year'], fields: ['title', 'year'] }); console.log(d${index}.items[0]?.year)`,
])
const ourFile = `import { createClient } from '@cofactor/sdk'
const client = createClient({ baseUrl: '/' })
${ourCalls.join('\n')}\n`

const theirCalls = numbers.flatMap((index) => [
  `const a${index} = await client.GET('/v1/minerals/{slug}', { params: { path: { slug: 'zinc' } } }); console.log(a${index}.data?.data.name, a${index}.data?.data.claims.length)`,
  `const b${index} = await client.GET('/v1/claims/{slug}', { params: { path: { slug: 'c' }, query: { include: ['citations'] } } }); console.log(b${index}.data?.data.citations[0]?.title)`,
  `const c${index} = await client.GET('/v1/foods', { params: { query: { filter: { group: 'legumes' }, limit: ${index + 1} } } }); console.log(c${index}.data?.data[0]?.name)`,
  `const d${index} = await client.GET('/v1/citations', { params: { query: { sort: ['-year'], fields: ['title', 'year'] } } }); console.log(d${index}.data?.data[0]?.year)`,
])
const theirFile = `import createClient from 'openapi-fetch'
import type { paths } from './schema.js'
const client = createClient<paths>({ baseUrl: '/' })
${theirCalls.join('\n')}\n`

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
}

const prepare = (folder: string, code: string): void => {
  writeFileSync(join(folder, 'calls.ts'), code)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['calls.ts'] }))
}

/** @throws with what the compiler says, when the file is wrong */
const compile = async (folder: string): Promise<number> => {
  const { stdout } = await run(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics'])
  return Number(/Total time:\s+([\d.]+)s/.exec(stdout)?.[1])
}

/** Both in turns; `openapi-fetch` with the types that openapi-typescript makes of the same description. */
export const measureTypes = async (
  ourFolder: string,
  theirFolder: string,
  rounds = 4,
): Promise<TypeTimes> => {
  const openapi = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'))
  writeFileSync(join(theirFolder, 'schema.d.ts'), astToString(await openapiTS(openapi)))
  prepare(ourFolder, ourFile)
  prepare(theirFolder, theirFile)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await compile(ourFolder))
    theirs.push(await compile(theirFolder))
  }
  return { ours: Math.min(...ours), openapiFetch: Math.min(...theirs) }
}
