import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { chromium, type Browser } from 'playwright-core'
import type { CaseResult } from '../behaviour/runCases.js'
import { outputOf } from './execute.js'
import { readResults } from './readResults.js'
import type { Runtime } from './Runtime.js'

const paths = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })

/** A page and its script. WebCrypto is there on secure pages only, which those of this machine count as. */
const serveBundle = async (bundle: string): Promise<{ readonly origin: string; stop(): void }> => {
  const script = readFileSync(bundle)
  const server = createServer(({ url }, response) => {
    const isScript = url === '/suite.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<!doctype html><title>Behaviours</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, stop: () => void server.close() }
}

/** What a function that the bundle exports gives in a page, with a parameter that is plain data. */
export const runInPage = async (
  executablePath: string,
  bundle: string,
  name: string,
  parameter: unknown,
): Promise<CaseResult[]> => {
  const site = await serveBundle(bundle)
  const browser = await launch(executablePath)
  try {
    const page = await browser.newPage()
    await page.goto(site.origin)
    const call = `import('/suite.js').then(async ({ ${name} }) => JSON.stringify(await ${name}(${JSON.stringify(parameter)})))`
    return readResults(String(await page.evaluate(call)))
  } finally {
    await browser.close()
    site.stop()
  }
}

/** A page of another origin than the server's, as partners' pages are. */
export const chromiumRuntime: Runtime = {
  name: 'Chromium',
  find: () => {
    const path = paths.find((one) => one !== undefined && existsSync(one))
    return Promise.resolve(path ? { path } : { missing: 'there is none; name it in CHROMIUM_PATH' })
  },
  version: async (path) => /\d+(\.\d+)+/.exec(await outputOf(path, ['--version']))?.[0] ?? 'unknown',
  run: (path, { bundle }, baseUrl) => runInPage(path, bundle, 'runSuite', baseUrl),
}
