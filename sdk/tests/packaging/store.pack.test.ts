import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsumer, type Consumer } from './consumer.js'

let consumer: Consumer
beforeAll(async () => {
  consumer = await createConsumer()
})
afterAll(() => consumer.remove())

const bundle = async (code: string): Promise<string> => {
  const entry = consumer.write('bundled.mjs', code)
  const options = {
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  } as const
  const { outputFiles } = await build({ entryPoints: [entry], ...options })
  return outputFiles[0]?.text ?? ''
}

const sizeOf = (text: string): number => gzipSync(text, { level: 9 }).length

describe('the store', () => {
  test('reaches nothing of Node, and costs a page that has the client less than 5 kB', async () => {
    const client = await bundle(`export { createClient } from '@cofactor/sdk'`)
    const both = await bundle(
      `export { createClient } from '@cofactor/sdk'\nexport { createStore } from '@cofactor/sdk/store'`,
    )
    expect(both).not.toMatch(/node:|require\(|process\.|Buffer/)
    expect(sizeOf(both) - sizeOf(client)).toBeLessThanOrEqual(5_000)
    expect(sizeOf(both) - sizeOf(client)).toBeGreaterThan(2_000)
  })

  test('what is not used of it is left out', async () => {
    const store = await bundle(`export { createStore } from '@cofactor/sdk/store'`)
    expect(store).not.toMatch(/indexedDB|event-stream|SHA-256/)
  })

  test.each(['store', 'store/node', 'store/search', 'resource'])(
    '%s is there for import and require',
    async (entry) => {
      consumer.write(
        'names.mjs',
        `console.log(Object.keys(await import('@cofactor/sdk/${entry}')).sort().join())`,
      )
      consumer.write('names.cjs', `console.log(Object.keys(require('@cofactor/sdk/${entry}')).sort().join())`)
      const { output, code } = await consumer.run('names.mjs')
      expect(code).toBe(0)
      expect(output.trim()).not.toBe('')
      expect(await consumer.run('names.cjs')).toEqual({ code, output })
    },
  )
})

describe('the command', () => {
  const program = 'node_modules/@cofactor/sdk/dist/esm/cli/cofactor.js'

  test('runs from the package', async () => {
    const help = await consumer.run(program)
    expect(help.output).toContain('Usage: cofactor <command>')
    consumer.write('version.mjs', `process.argv.push('--version'); await import('./${program}')`)
    expect((await consumer.run('version.mjs')).output).toBe('0.1.0\n')
  })

  test('says what to install where openapi-typescript is missing', async () => {
    consumer.write(
      'openapi.json',
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'x', version: '1' },
        paths: { '/v1/minerals': { get: { responses: {} } }, '/v1/minerals/{slug}': {} },
        components: {
          schemas: {
            Mineral: {
              type: 'object',
              properties: { type: { const: 'minerals' }, publishedAt: { type: 'string' } },
            },
            Meta: {},
            Health: {},
            Problem: {},
          },
        },
      }),
    )
    consumer.write(
      'types.mjs',
      `process.argv.push('types', '--file', 'openapi.json', '--out', 'types.ts'); await import('./${program}')`,
    )
    const { output } = await consumer.run('types.mjs')
    expect(output).toContain('npm install --save-dev openapi-typescript typescript')
  })
})
