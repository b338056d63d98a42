import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { valueAt } from './answer'

/** Sends a request to Payload's API as the person signed in to the page. */
export const asEditor = (page: Page, method: string, path: string, data?: unknown): Promise<unknown> =>
  page.evaluate(
    async ([how, where, body]) => {
      const init = { method: how, headers: { 'Content-Type': 'application/json' } }
      const response = await fetch(where, body === null ? init : { ...init, body })
      return response.json()
    },
    [method, path, data === undefined ? null : JSON.stringify(data)] as const,
  )

/** The id of the document at an address of the content, as `minerals/magnesium`. */
export const idAt = async (page: Page, address: string): Promise<string> => {
  const [type, slug] = address.split('/')
  const found = await asEditor(page, 'GET', `/api/${type}?where[slug][equals]=${slug}&depth=0&limit=1`)
  return String(valueAt(found, 'docs.0.id'))
}

/** Makes a draft of a claim between two nodes and returns its id. */
export const draftClaim = async (
  page: Page,
  subject: string,
  object: string,
  data: object,
): Promise<string> => {
  const reference = async (address: string) => ({
    relationTo: address.split('/')[0],
    value: await idAt(page, address),
  })
  const made = await asEditor(page, 'POST', '/api/claims?draft=true', {
    subject: await reference(subject),
    object: await reference(object),
    basis: 'clinical-evidence',
    predicate: 'supplementation-affects',
    ...data,
  })
  return String(valueAt(made, 'doc.id'))
}

export const openTab = (page: Page, name: RegExp): Promise<void> => page.getByRole('button', { name }).click()

/** Chooses an option of one of Payload's selects. */
export const choose = async (page: Page, field: string, option: string): Promise<void> => {
  const select = page.locator(`#field-${field.replaceAll('.', '__')}`)
  await select.locator('.rs__control').click()
  await page.locator('.rs__option').getByText(option, { exact: true }).click()
}

export const panel = (page: Page, name: string): Locator => page.locator(`.claim-panel--${name}`)

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds in our own parts of the page; the rest of the panel is Payload's. */
export const violationsIn = async (page: Page, selector: string): Promise<string[]> => {
  await page.evaluate(axeSource)
  const results = await page.evaluate<AxeResults, readonly [string, string[]]>(
    ([within, values]) =>
      Reflect.get(window, 'axe').run({ include: within }, { runOnly: { type: 'tag', values } }),
    [selector, tags],
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  )
}

/** The panel's own switch between light and dark. */
export const setTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme)
