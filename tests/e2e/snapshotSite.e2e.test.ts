import { createClient } from '@cofactor/sdk'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, type Browser } from '../helpers/openBrowser'
import { takeScreenshots } from '../helpers/screenshots'
import { serveStore } from '../helpers/serveStore'
import { freePort, runExample, startExample, type RunningExample } from '../helpers/startExample'

let folder: string
let built: string
let site: RunningExample
let browser: Browser

/** What the site needs of an edition, as the lines of a snapshot. The server is stopped before anything is built. */
const takeSnapshot = async (): Promise<string> => {
  const server = await serveStore()
  const client = createClient({ baseUrl: server.origin, locale: 'en' })
  const { meta } = await client.minerals.list({ limit: 1 })
  const { licence, disclaimer, locale } = meta
  const lines: object[] = [{ format: 1, revision: server.store.revision, locale, licence, disclaimer }]
  const lists = [client.minerals.iterate(), client.claims.iterate(), client.citations.iterate()]
  for (const list of lists) for await (const document of list) lines.push(document)
  server.close()
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cofactor-snapshot-site-'))
  const snapshot = join(folder, 'edition.ndjson')
  await writeFile(snapshot, await takeSnapshot())
  built = await runExample('snapshot-site', ['build.mjs'], { COFACTOR_SNAPSHOT: snapshot })
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  site = await startExample('snapshot-site', ['serve.mjs'], { PORT: String(port) }, origin)
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

describe('a site that is built from a snapshot, with the server off', () => {
  test('has a page for each mineral', () => {
    expect(built).toMatch(/^1\d pages of revision \d+/)
  })

  test('lists the minerals', async () => {
    const page = await browser.context.newPage()
    await page.goto(site.origin)
    expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(10)
    expect(await page.getByText('No qualified reviewer has signed').count()).toBe(1)
    await takeScreenshots(page, 'snapshot-site-list')
    await page.close()
  })

  test('shows statements with certainty, sources, review and disclaimer', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${site.origin}/magnesium.html`)
    const item = page.getByRole('listitem').filter({ hasText: 'Muscle cramps can be a sign' }).first()
    expect(await item.textContent()).toContain('Moderate certainty')
    const source = await item.getByRole('link').first().getAttribute('href')
    expect(await page.locator(`[id="${source?.slice(1)}"]`).textContent()).toMatch(/\(\d{4}\)/)
    expect(await page.getByText('does not replace').count()).toBe(1)
    expect(await page.getByText('Cofactor contributors').count()).toBe(1)
    await takeScreenshots(page, 'snapshot-site-mineral')
    await page.close()
  })
})
