import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, type Browser } from '../helpers/openBrowser'
import { takeScreenshots } from '../helpers/screenshots'
import { serveStore, type StoreServer } from '../helpers/serveStore'
import { freePort, runExample, startExample, type RunningExample } from '../helpers/startExample'

let server: StoreServer
let site: RunningExample
let browser: Browser

const rendered = ['cofactor-mineral-card', 'cofactor-claim', 'cofactor-citations']

beforeAll(async () => {
  server = await serveStore()
  await runExample('static-elements', ['build.mjs'], { COFACTOR_URL: server.origin })
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  site = await startExample('static-elements', ['serve.mjs'], { PORT: String(port) }, origin)
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  server?.close()
}, 60_000)

const expectContent = async (page: Page): Promise<void> => {
  expect(await page.getByRole('heading', { name: 'Magnesium', exact: true }).isVisible()).toBe(true)
  expect(await page.getByText('Moderate certainty').isVisible()).toBe(true)
  expect(await page.locator('cofactor-citations').getByRole('link').count()).toBeGreaterThan(1)
}

const expectNotices = async (page: Page, tags: readonly string[]): Promise<void> => {
  for (const tag of tags) {
    const element = page.locator(tag)
    expect(await element.getByText('No qualified reviewer has signed').isVisible(), tag).toBe(true)
    expect(await element.getByText('does not replace').isVisible(), tag).toBe(true)
    expect(await element.getByText('Cofactor contributors').isVisible(), tag).toBe(true)
  }
}

describe('a static page with elements', () => {
  test('shows what was rendered, and foods that the browser asks the server for', async () => {
    const page = await browser.context.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    await page.goto(site.origin)
    await expectContent(page)
    await page.locator('cofactor-food-sources').scrollIntoViewIfNeeded()
    const rows = page.locator('cofactor-food-sources').getByRole('row')
    await rows.nth(8).waitFor()
    expect(await rows.count()).toBe(9)
    expect(await rows.nth(1).textContent()).toMatch(/\d+ mg/)
    await expectNotices(page, [...rendered, 'cofactor-food-sources'])
    expect(problems).toEqual([])
    await page.evaluate(() => window.scrollTo(0, 0))
    await takeScreenshots(page, 'static-elements')
    await page.close()
  })

  test('with scripts off, shows what was rendered, and says that the foods need scripts', async () => {
    const launched = browser.context.browser()
    if (!launched) throw new Error('The browser has no handle.')
    const context = await launched.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.origin)
    await expectContent(page)
    await expectNotices(page, rendered)
    expect(await page.locator('noscript').isVisible()).toBe(true)
    await context.close()
  })
})
