import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openBrowser, type Browser } from '../helpers/openBrowser'

/** A site whose pages have the caches, and a server whose answers have an etag. */
let script = ''
let asked: (string | undefined)[] = []
const server = createServer((request, response) => {
  if (request.url === '/cache.js') return response.setHeader('content-type', 'text/javascript').end(script)
  if (!request.url?.startsWith('/v1/'))
    return response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><script type="module" src="/cache.js"></script>')
  asked.push(request.headers['if-none-match'])
  response.setHeader('etag', '"1"')
  if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end()
  const data = { type: 'minerals', slug: 'zinc', name: 'Zinc' }
  return response.setHeader('content-type', 'application/json').end(JSON.stringify({ data, meta: {} }))
})
let origin = ''
let browser: Browser

beforeAll(async () => {
  const entry = (path: string): string =>
    JSON.stringify(fileURLToPath(new URL(`../../sdk/src/${path}`, import.meta.url)))
  const contents = `import { createClient } from ${entry('index.ts')}
    import { indexedDbCache } from ${entry('cache/index.ts')}
    Object.assign(globalThis, { createClient, indexedDbCache })`
  const resolveDir = fileURLToPath(new URL('.', import.meta.url))
  const built = await build({ stdin: { contents, resolveDir }, bundle: true, format: 'esm', write: false })
  script = built.outputFiles[0]?.text ?? ''
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server.close()
})

const openPage = async (): Promise<Page> => {
  const page = await browser.context.newPage()
  await page.goto(origin)
  await page.waitForFunction('globalThis.indexedDbCache')
  return page
}

/** Runs code with a `cache` in the page. */
const inPage = (page: Page, code: string, options = {}): Promise<unknown> =>
  page.evaluate(
    `(async () => { const cache = indexedDbCache(${JSON.stringify({ name: 'test', ...options })}); ${code} })()`,
  )

test('keeps answers for other pages and later visits, and nothing of other databases', async () => {
  const page = await openPage()
  await inPage(page, `await cache.set('a', { etag: '"1"', body: '{}' })`)
  await page.close()
  const other = await openPage()
  expect(await inPage(other, `return cache.get('a')`)).toEqual({ etag: '"1"', body: '{}' })
  expect(await inPage(other, `return await cache.get('b') ?? 'nothing'`)).toBe('nothing')
  expect(await inPage(other, `return await cache.get('a') ?? 'nothing'`, { name: 'else' })).toBe('nothing')
  await other.close()
})

test('lets the answer that was set longest ago go where there are too many', async () => {
  const page = await openPage()
  const code = `for (const key of ['a', 'b', 'a', 'c']) {
      await cache.set(key, { etag: key, body: '{}' })
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const kept = []
    for (const key of ['a', 'b', 'c']) if (await cache.get(key)) kept.push(key)
    return kept`
  expect(await inPage(page, code, { name: 'few', max: 2 })).toEqual(['a', 'c'])
  await page.close()
})

test('a client asks whether a kept answer still holds, and takes it', async () => {
  asked = []
  const code = `const client = createClient({ baseUrl: location.origin, cache })
    const { data, response } = await client.minerals.get('zinc').withResponse()
    return [data.name, response.source]`
  for (const source of ['network', 'cache']) {
    const page = await openPage()
    expect(await inPage(page, code, { name: 'client' })).toEqual(['Zinc', source])
    await page.close()
  }
  expect(asked).toEqual([undefined, '"1"'])
})
