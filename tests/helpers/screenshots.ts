import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const folder = fileURLToPath(new URL('../../.data/screenshots', import.meta.url))

const widths = [390, 1280]

/**
 * Pictures of the beginning of the page in light and dark, on a phone and on a desk, in `.data/screenshots`.
 *
 * @throws Error when the page is wider than the window
 */
export const takeScreenshots = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  for (const width of widths) {
    await page.setViewportSize({ width, height: 2000 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (overflow > 0) throw new Error(`${name} is ${overflow} px too wide at ${width} px`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` })
    }
  }
}
