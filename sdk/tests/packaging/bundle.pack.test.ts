import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { envelope, zinc } from '../helpers/content.js'
import { json } from '../helpers/responses.js'
import { createConsumer, type Consumer } from './consumer.js'

/** What a page pays for reading one document, minified and compressed. */
const budget = 3_000

/** What it pays for all hooks besides. */
const hooksBudget = 1_000

let consumer: Consumer
beforeAll(async () => {
  consumer = await createConsumer()
})
afterAll(() => consumer.remove())

const bundle = async (code: string, options: BuildOptions = {}): Promise<string> => {
  const entry = consumer.write('bundled.mjs', code)
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    ...options,
  })
  return result.outputFiles?.[0]?.text ?? ''
}

const sizeOf = (text: string): number => gzipSync(text, { level: 9 }).length

const oneGet = `import { createClient } from '@cofactor/sdk'
export const read = () => createClient({ baseUrl: 'https://cms.example.org' }).minerals.get('zinc')`

describe('size', () => {
  test('a client with one get is within its budget', async () => {
    const size = sizeOf(await bundle(oneGet))
    expect(size).toBeLessThanOrEqual(budget)
    // An empty bundle would be within any budget.
    expect(size).toBeGreaterThan(budget / 2)
  })

  test('the hooks of React are within theirs, over the client', async () => {
    consumer.link('react')
    const names = 'CofactorProvider, useDocument, useList, useSuspenseDocument, useSuspenseList'
    const external = { external: ['react'] }
    const core = sizeOf(await bundle(oneGet, external))
    const both = sizeOf(await bundle(`${oneGet}\nexport { ${names} } from '@cofactor/sdk/react'`, external))
    expect(both - core).toBeLessThanOrEqual(hooksBudget)
    expect(both - core).toBeGreaterThan(hooksBudget / 2)
  })

  test('what is not used is left out: guards and the memory cache cost only those who import them', async () => {
    const without = await bundle(oneGet)
    const withMore = await bundle(`${oneGet}\nexport { isParseError, memoryCache } from '@cofactor/sdk'`)
    expect(without).not.toContain('max must be')
    expect(withMore).toContain('max must be')
    expect(sizeOf(withMore)).toBeGreaterThan(sizeOf(without))
  })
})

/** Each entry with one of its functions, and what only another of its functions has. */
const entries = [
  ['search', 'suggest', '/v1/suggest', '/v1/lookup'],
  ['sync', 'sync', '/v1/sync', '/v1/events'],
  ['events', 'events', '/v1/events', '/v1/sync'],
  ['snapshot', 'snapshot', '/v1/snapshot', '/v1/sync'],
  ['graphql', 'isGraphqlError', 'GraphqlError', '/graphql'],
  ['cache', 'webStorageCache', 'cofactor:', 'indexedDB'],
] as const

describe('entries of their own', () => {
  test.each(entries)('/%s: %s brings what it needs, and nothing else', async (entry, name, own, other) => {
    const code = await bundle(`export { ${name} } from '@cofactor/sdk/${entry}'`)
    expect(code).toContain(own)
    expect(code).not.toContain(other)
    // The whole entry, or the next one, does have it, so that its absence says something.
    await expect(bundle(oneGet)).resolves.not.toContain(own)
  })
})

describe('outside Node', () => {
  test('the code reaches nothing of Node', async () => {
    await expect(bundle(oneGet)).resolves.not.toMatch(/node:|require\(|process\.|Buffer/)
    // The same bundling does fail on code that reaches for Node.
    await expect(bundle(`import 'node:fs'`)).rejects.toThrow('Could not resolve "node:fs"')
  })

  test('it runs where there is nothing but the standards of the web', async () => {
    const code = await bundle(`${oneGet}\nglobalThis.result = read()`, { format: 'iife' })
    const globals = {
      fetch: () => Promise.resolve(json(envelope(zinc))),
      URLSearchParams,
      AbortController,
      Headers,
    }
    const context = createContext({ ...globals, setTimeout, clearTimeout })
    await expect(runInContext(`${code}; result`, context)).resolves.toMatchObject({ name: 'Zinc' })
    // Without one of them it does not, so nothing was borrowed from here.
    const poorer = createContext({ ...globals, AbortController: undefined, setTimeout, clearTimeout })
    await expect(runInContext(`${code}; result`, poorer)).rejects.toThrow('AbortController')
  })
})
