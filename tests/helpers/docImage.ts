import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url))

/** Whether this run makes the pictures of the documentation anew. */
const isWanted = process.env.UPDATE_SCREENSHOTS === '1'

/**
 * A picture for the documentation in `docs/images`, as the page is at 1280 px in light, where UPDATE_SCREENSHOTS is 1.
 * Small, since it goes with every copy of the repository.
 */
export const takeDocImage = async (page: Page, name: string, height = 760): Promise<void> => {
  if (!isWanted) return
  mkdirSync(folder, { recursive: true })
  await page.setViewportSize({ width: 1280, height })
  await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 45, animations: 'disabled' })
}
