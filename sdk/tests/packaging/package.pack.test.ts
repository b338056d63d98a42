import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as source from '../../src/index.js'
import { sampleServer } from '../helpers/sampleServer.js'
import { startServer, type RunningServer } from '../helpers/startServer.js'
import { createConsumer, runTool, type Consumer } from './consumer.js'

let consumer: Consumer
let server: RunningServer

beforeAll(async () => {
  consumer = await createConsumer()
  server = await startServer(sampleServer)
})
afterAll(async () => {
  consumer.remove()
  await server.stop()
})

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )

describe('what is in the package', () => {
  test('the built code, its types, the README, and nothing else', () => {
    const files = filesIn(consumer.packageFolder)
    const expected =
      /^(package\.json|README\.md|LICENSE|dist\/(esm|cjs)\/([\w/]+\.(js|d\.ts)|package\.json))$/
    expect(files.filter((name) => !expected.test(name))).toEqual([])
    expect(files).toContain('dist/esm/index.js')
    expect(files).toContain('dist/cjs/index.d.ts')
  })

  test('less than 1 MB to install, and nothing besides', () => {
    const sizes = filesIn(consumer.packageFolder).map(
      (name) => statSync(join(consumer.packageFolder, name)).size,
    )
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_000_000)
    const manifest = JSON.parse(readFileSync(join(consumer.packageFolder, 'package.json'), 'utf8'))
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest).not.toHaveProperty('peerDependencies')
    expect(manifest.sideEffects).toBe(false)
  })
})

const readMagnesium = `
const client = createClient({ baseUrl: process.env.BASE_URL })
client.minerals.get('magnesium', { include: ['claims.citations'] }).then((mineral) => {
  console.log(mineral.claims[0].citations[0].title)
})`

describe('in Node', () => {
  test('import gives every export of the sources, and reads', async () => {
    consumer.write('read.mjs', `import { createClient } from '@cofactor/sdk'\n${readMagnesium}`)
    consumer.write('names.mjs', `console.log(Object.keys(await import('@cofactor/sdk')).join())`)
    expect((await consumer.run('read.mjs', { BASE_URL: server.baseUrl })).output).toBe(
      'Dietary Reference Intakes\n',
    )
    expect((await consumer.run('names.mjs')).output).toBe(`${Object.keys(source).sort().join()}\n`)
  })

  test('require gives the same, and reads', async () => {
    consumer.write('read.cjs', `const { createClient } = require('@cofactor/sdk')\n${readMagnesium}`)
    consumer.write('names.cjs', `console.log(Object.keys(require('@cofactor/sdk')).sort().join())`)
    expect((await consumer.run('read.cjs', { BASE_URL: server.baseUrl })).output).toBe(
      'Dietary Reference Intakes\n',
    )
    expect((await consumer.run('names.cjs')).output).toBe(`${Object.keys(source).sort().join()}\n`)
  })

  test('the guards of one copy know the errors of the other', async () => {
    consumer.write(
      'copies.mjs',
      `import { createRequire } from 'node:module'
       import { NotFoundError, isNotFoundError } from '@cofactor/sdk'
       const other = createRequire(import.meta.url)('@cofactor/sdk')
       const error = new other.NotFoundError('https://cms.example.org/v1', 404)
       console.log(error instanceof NotFoundError, isNotFoundError(error))`,
    )
    expect((await consumer.run('copies.mjs')).output).toBe('false true\n')
  })

  test('nothing but the entry can be imported', async () => {
    consumer.write('deep.mjs', `await import('@cofactor/sdk/dist/esm/toQuery.js')`)
    expect((await consumer.run('deep.mjs')).output).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})

describe('in TypeScript', () => {
  const program = `
    import { createClient, isNotFoundError, type Citation } from '@cofactor/sdk'
    export const read = async (): Promise<Citation | undefined> => {
      const client = createClient({ baseUrl: 'https://cms.example.org', fetch })
      const mineral = await client.minerals.get('zinc', { include: ['claims.citations'] })
      return mineral.claims[0]?.citations[0]
    }
    export const statusOf = (error: unknown): number | undefined => isNotFoundError(error) ? error.status : undefined`
  const web = { lib: ['ES2022', 'DOM', 'DOM.Iterable'] }
  const settings = {
    'ES modules of Node': { file: 'node.mts', options: { module: 'NodeNext', ...web } },
    'CommonJS of Node': { file: 'node.cts', options: { module: 'NodeNext', skipLibCheck: false, ...web } },
    'a bundler': { file: 'bundler.ts', options: { module: 'ESNext', moduleResolution: 'bundler', ...web } },
    'old CommonJS': { file: 'old.ts', options: { module: 'CommonJS', moduleResolution: 'node10', ...web } },
    'a project that is not strict': {
      file: 'loose.mts',
      options: { module: 'NodeNext', strict: false, ...web },
    },
    'the strictest project': {
      file: 'strictest.mts',
      options: {
        module: 'NodeNext',
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        verbatimModuleSyntax: true,
        skipLibCheck: false,
        ...web,
      },
    },
    'Node without the types of the web': {
      file: 'server.mts',
      options: {
        module: 'NodeNext',
        lib: ['ES2022'],
        types: ['node'],
        typeRoots: [new URL('../../../node_modules/@types', import.meta.url).pathname],
      },
    },
  }

  test.each(Object.entries(settings))('the types hold for %s', async (_, { file, options }) => {
    consumer.write(file, program)
    expect(await consumer.check(file, options)).toEqual({ code: 0, output: '' })
  })

  test('and refuse what is wrong, so these checks can fail', async () => {
    consumer.write('wrong.mts', program.replace('claims.citations', 'clams.citations'))
    const { code, output } = await consumer.check('wrong.mts', { module: 'NodeNext', ...web })
    expect(code).toBe(1)
    expect(output).toContain(`Type '"clams.citations"' is not assignable to type`)
  })
})

describe('by the tools that know packages', () => {
  test('publint finds nothing', async () => {
    const { code, output } = await runTool('publint/src/cli.js', [consumer.packageFolder, '--strict'])
    expect(output).toContain('All good!')
    expect(code).toBe(0)
  })

  test('the types resolve the right way everywhere (attw)', async () => {
    const { code, output } = await runTool('@arethetypeswrong/cli/dist/index.js', [consumer.tarball])
    expect(output).toContain('No problems found')
    expect(code).toBe(0)
  })
})

test('the quickstart example prints signs with certainty and numbered sources, and foods by amount', async () => {
  const example = new URL('../../../examples/quickstart/index.mjs', import.meta.url).pathname
  const { output, code } = await consumer.run(example, { COFACTOR_URL: server.baseUrl })
  expect(code).toBe(0)
  expect(output).toBe(`Signs of too little magnesium
- Too little magnesium shows as muscle cramps. This is probably so. Certainty: moderate. [1]

Foods with the most, in 100 g
- Pumpkin seeds: 592 mg
- Almonds: 270 mg

Sources
[1] Institute of Medicine (1997). Dietary Reference Intakes.

Not reviewed yet.
For information only.
`)
})
