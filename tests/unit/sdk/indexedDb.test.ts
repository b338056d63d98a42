import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasBrowser, openBrowser, type Browser } from '../../helpers/openBrowser'
import { startSeededApi, type SeededApi } from '../../helpers/startSeededApi'

let api: SeededApi
let browser: Browser | undefined
let page: string
const server = createServer((request, response) => {
  const isScript = request.url === '/page.js'
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
  response.end(isScript ? page : '<!doctype html><script type="module" src="/page.js"></script>')
})

beforeAll(async () => {
  if (!hasBrowser) return
  api = await startSeededApi()
  const entry = fileURLToPath(new URL('../../../sdk/src/store/index.ts', import.meta.url))
  const contents = `import * as store from ${JSON.stringify(entry)}; Object.assign(globalThis, { store })`
  const resolveDir = fileURLToPath(new URL('.', import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    write: false,
  })
  page = outputFiles[0]?.text ?? ''
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server.close()
  if (hasBrowser) await api.stop()
})

/** Opens the page anew, and reads from a store over IndexedDB. */
const read = async (isSynced: boolean): Promise<unknown> => {
  const address = server.address()
  const tab = await browser?.context.newPage()
  await tab?.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`)
  await tab?.waitForFunction('globalThis.store')
  const code = `(async () => {
    const { createStore, indexedDbStore } = globalThis.store
    const store = createStore({ ${isSynced ? `baseUrl: '${api.baseUrl}',` : ''} persistence: indexedDbStore({ name: 'test' }) })
    ${isSynced ? 'await store.sync()' : ''}
    const { items, meta } = await store.minerals.list({ filter: { symbol: 'Zn' }, include: ['foods'] })
    return { symbols: items.map(({ symbol }) => symbol), foods: items[0].foods[0].type, notice: meta.review.notice }
  })()`
  return tab?.evaluate(code)
}

test.skipIf(!hasBrowser)(
  'a browser keeps a copy, and another page reads it without the server',
  async () => {
    const expected = {
      symbols: ['Zn'],
      foods: 'foods',
      notice: expect.stringContaining('No qualified reviewer'),
    }
    expect(await read(true)).toEqual(expected)
    expect(await read(false)).toEqual(expected)
  },
  120_000,
)
