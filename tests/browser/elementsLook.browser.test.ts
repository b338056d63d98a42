import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { elementCases, pageOf } from '../helpers/elements/elementCases'
import { openSite } from '../helpers/elements/openSite'

/** Where the pictures are left, to be looked at. */
const folder = join(tmpdir(), 'cofactor-elements')

const { site, newPage } = openSite()

const themes = ['light', 'dark'] as const
const widths = [390, 1280]

describe.each(themes)('in the %s theme', (colorScheme) => {
  test.each(widths)(
    'every element fits in %i pixels, and its picture is taken',
    async (width) => {
      mkdirSync(folder, { recursive: true })
      const page = await newPage()
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      for (const { tag, render } of elementCases(site().client)) {
        const html = pageOf(await render({ link: '/{type}/{slug}' }))
        await page.goto(site().put(`/look/${tag}`, { html }))
        await page.waitForFunction((name) => customElements.get(name) !== undefined, tag)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(overflow, `${tag} at ${width}`).toBeLessThanOrEqual(0)
        await page.screenshot({ path: join(folder, `${tag}-${colorScheme}-${width}.png`), fullPage: true })
      }
      await page.close()
    },
    180_000,
  )
})
