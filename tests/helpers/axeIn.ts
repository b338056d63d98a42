import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 A and AA within a part of the page. Throws when there is no such part. */
export const axeIn = async (page: Page, selector: string): Promise<string[]> => {
  await page.locator(selector).first().waitFor()
  await page.evaluate(axeSource)
  const results = await page.evaluate<AxeResults, [string, string[]]>(
    ([part, values]) =>
      Reflect.get(window, 'axe').run({ include: [[part]] }, { runOnly: { type: 'tag', values } }),
    [selector, tags],
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  )
}
