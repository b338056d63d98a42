import type { AxeResults } from 'axe-core'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, signIn, type Browser } from '../helpers/openBrowser'
import { takeScreenshots } from '../helpers/screenshots'
import { startBuiltServer, type BuiltServer } from '../helpers/startBuiltServer'

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/references/${name}`, import.meta.url))

let server: BuiltServer
let browser: Browser
let page: Page
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'cofactor-import-e2e-'))
  server = await startBuiltServer({ dataDir })
  browser = await openBrowser()
  page = await browser.context.newPage()
  await signIn(page, server.origin)
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await rm(dataDir, { recursive: true, force: true })
}, 60_000)

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds in our own part of the page, by WCAG 2.2 AA. */
const violations = async (): Promise<string[]> => {
  await page.evaluate(axeSource)
  const results = await page.evaluate<AxeResults, string[]>(
    (values) => Reflect.get(window, 'axe').run('.import-references', { runOnly: { type: 'tag', values } }),
    tags,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  )
}

/** Looks at the page in both themes and widths, and asks axe in each theme. The panel has a theme of its own. */
const inspect = async (name: string): Promise<void> => {
  for (const theme of ['dark', 'light']) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme)
    await takeScreenshots(page, `${name}-${theme}`)
    expect(await violations(), `${name}, ${theme}`).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

const rowOf = (number: number) => page.locator('.import-references__table tbody tr').nth(number - 1)

describe('importing references in the panel', { timeout: 240_000 }, () => {
  test('the way there is in the list of citations', async () => {
    await page.goto(`${server.origin}/admin/collections/citations`)
    await page.getByRole('link', { name: 'Import references…' }).click()
    await page.getByRole('heading', { name: 'Import references', exact: true }).waitFor()
    await inspect('import-choose')
  })

  test('a file that is none is refused with a sentence', async () => {
    await page.getByLabel('Or paste references').fill('Some prose.')
    await page.getByRole('button', { name: 'Read the pasted text' }).click()
    await page.getByText('No references were found.').waitFor()
  })

  test('a file is shown with what is wrong, and nothing is imported yet', async () => {
    await page.getByLabel('Choose a file of references').setInputFiles(fixture('vendors.ris'))
    await page.getByRole('heading', { name: 'vendors.ris: RIS, 7 records' }).waitFor()
    await rowOf(6).getByText('There is no title.').waitFor()
    await rowOf(6).getByText('Cannot be imported').waitFor()
    await rowOf(7).getByText('is stored already: same DOI').waitFor()
    await inspect('import-preview')
  })

  test('records are chosen by the keyboard, imported, and stay on a page that is opened again', async () => {
    await page.getByLabel('What to do with record 2').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Import 3 works' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('3 drafts were created, 0 citations filled, 0 skipped, 0 not saved.').waitFor()
    await rowOf(3).getByText('Draft created').waitFor()
    await rowOf(2).getByText('Skipped').waitFor()
    await page.reload()
    await rowOf(3).getByText('Draft created').waitFor()
    await inspect('import-done')
    await page.goto(
      `${server.origin}/admin/collections/citations?search=${encodeURIComponent('Cellular structure of dinosaur scales')}`,
    )
    await page.getByRole('link', { name: 'Cellular structure of dinosaur scales' }).waitFor()
    await page.goBack()
  })

  test('the import is undone after being asked for once more', async () => {
    await page.getByRole('button', { name: 'Undo this import…' }).click()
    await page.getByRole('button', { name: 'Undo it' }).click()
    await page.getByText('3 drafts were removed, 0 citations emptied again, 0 left as they are.').waitFor()
    await rowOf(3).getByText('Draft removed').waitFor()
    await inspect('import-undone')
  })

  test('thousands of records are shown page by page', async () => {
    const records = Array.from(
      { length: 3_000 },
      (_, index) => `TY  - JOUR\nTI  - A work of number ${index + 1}\nPY  - 2020\nER  - \n`,
    )
    await page.getByRole('button', { name: 'Import another file' }).click()
    await page
      .getByLabel('Choose a file of references')
      .setInputFiles({ name: 'many.ris', mimeType: 'text/plain', buffer: Buffer.from(records.join('')) })
    await page.getByText('Page 1 of 60, 3,000 records').waitFor()
    expect(await page.locator('.import-references__table tbody tr').count()).toBe(50)
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByText('A work of number 51', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Import 3,000 works' }).click()
    await page.getByText(/Importing: \d+ of 3000/).waitFor()
    await page.getByText(/a second, about .* left/).waitFor()
    await inspect('import-running')
  })
})
