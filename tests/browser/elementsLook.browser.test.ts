import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementCases, pageOf } from '../helpers/elements/elementCases'
import { startElementsSite, type ElementsSite } from '../helpers/elements/startElementsSite'
import { openBrowser, type Browser } from '../helpers/openBrowser'

const folder = process.env['ELEMENTS_SCREENSHOTS'] ?? join(tmpdir(), 'cofactor-elements')

let site: ElementsSite
let browser: Browser
beforeAll(async () => {
  site = await startElementsSite()
  browser = await openBrowser()
  mkdirSync(folder, { recursive: true })
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const themes = ['light', 'dark'] as const
const widths = [390, 1280]

describe.each(themes)('in the %s theme', (colorScheme) => {
  test.each(widths)('every element fits in %i pixels, and its picture is taken', async (width) => {
    const page = await browser.context.newPage()
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    for (const { tag, render } of elementCases(site.client)) {
      await page.goto(site.put(`/look/${tag}`, { html: pageOf(await render({ link: '/{type}/{slug}' })) }))
      await page.waitForFunction((name) => customElements.get(name) !== undefined, tag)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `${tag} at ${width}`).toBeLessThanOrEqual(0)
      await page.screenshot({ path: join(folder, `${tag}-${colorScheme}-${width}.png`), fullPage: true })
    }
    await page.close()
  })
})
