import { createClient } from '@cofactor/sdk'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, signIn, type Browser } from '../helpers/openBrowser'
import { startRegisters, type ReplayedRegisters } from '../helpers/registers/startRegisters'
import { startBuiltServer, type BuiltServer } from '../helpers/startBuiltServer'

let registers: ReplayedRegisters
let server: BuiltServer
let browser: Browser
let page: Page

beforeAll(async () => {
  registers = await startRegisters()
  const { crossrefUrl, pubmedUrl, pmcUrl } = registers.settings
  server = await startBuiltServer({
    environment: {
      COFACTOR_REGISTERS: 'on',
      // Who may publish is the matter of other tests.
      COFACTOR_REVIEW: 'optional',
      COFACTOR_CROSSREF_URL: crossrefUrl,
      COFACTOR_PUBMED_URL: pubmedUrl,
      COFACTOR_PMC_URL: pmcUrl,
    },
  })
  browser = await openBrowser()
  page = await browser.context.newPage()
  await signIn(page, server.origin)
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await registers?.stop()
}, 60_000)

const partner = () => createClient({ baseUrl: server.origin })

const desk = () => page.locator('.citation-desk')
const paste = () => page.getByRole('textbox', { name: 'Paste a DOI, PMID' })
const title = () => page.locator('#field-title')

const pictures = fileURLToPath(new URL('../../.data/screenshots', import.meta.url))

/** Pictures of the page on a phone and on a desk, in light and dark; the desk has to fit into each. */
const lookAtDesk = async (name: string) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const box = await desk().boundingBox()
    if (box) expect(box.x + box.width).toBeLessThanOrEqual(width)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png` })
    }
  }
}

const openNew = async () => {
  await page.goto(`${server.origin}/admin/collections/citations/create`)
  await paste().waitFor()
}

const lookUp = async (text: string) => {
  await paste().fill(text)
  await paste().press('Enter')
}

const save = async (action: 'save' | 'save-draft') => {
  await page.locator(`#action-${action}`).click()
}

const wasSaved = () =>
  page
    .getByText(/successfully/)
    .first()
    .waitFor()

/** What axe finds within the desk that WCAG 2.2 AA forbids. */
const faults = async (): Promise<string[]> => {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  await page.addScriptTag({ content: readFileSync(path, 'utf8') })
  const found: unknown = await page.evaluate(
    `axe.run('.citation-desk', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))`,
  )
  return Array.isArray(found) ? found.map(String) : [String(found)]
}

describe('a citation from a pasted identifier', () => {
  test('is filled, saved, checked and read by partners', async () => {
    await openNew()
    await lookUp('https://doi.org/10.5555/cofactor.concern')
    await desk()
      .getByText(/^Filled: .*Title/)
      .waitFor()
    expect(await title().inputValue()).toBe('Zinc and the common cold: a randomised trial')
    expect(await page.locator('#field-year').inputValue()).toBe('2019')
    await lookAtDesk('citation-filled')

    await save('save')
    await wasSaved()
    await page.waitForURL(/citations\/[0-9a-f-]{36}/)
    await expect
      .poll(
        async () => (await partner().citations.list({ filter: { doi: '10.5555/cofactor.concern' } })).items,
        {
          timeout: 10_000,
        },
      )
      .toMatchObject([
        {
          title: 'Zinc and the common cold: a randomised trial',
          studyDesign: 'rct',
          integrity: { status: 'expression-of-concern' },
          authorsText: 'de la Cruz I, Zinc Study Group',
        },
      ])
    await desk()
      .getByRole('button', { name: /Check (again|now)/ })
      .click()
    await desk()
      .getByText(/^Checked\./)
      .waitFor()
    await desk().getByText('Identity: verified').waitFor()
    await desk().getByText('Expression of concern').first().waitFor()
    await lookAtDesk('citation-checked')
    expect(await faults()).toEqual([])
  })

  test('asks before it replaces what somebody typed', async () => {
    await openNew()
    await title().fill('My own words for it')
    await lookUp('10.5555/cofactor.old')
    const group = page.getByRole('group', { name: 'Some fields are filled already' })
    await group.waitFor()
    expect(await title().inputValue()).toBe('My own words for it')
    await lookAtDesk('citation-asks')
    expect(await faults()).toEqual([])
    await group.getByRole('button', { name: 'Fill empty fields only' }).click()
    await desk()
      .getByText(/^Filled: /)
      .waitFor()
    expect(await title().inputValue()).toBe('My own words for it')
    expect(await page.locator('#field-year').inputValue()).toBe('2012')
  })

  test('that is here already is opened and not filled in again', async () => {
    await openNew()
    await lookUp('32956536')
    await desk().getByRole('link', { name: 'Here already: open it' }).waitFor()
    expect(await title().inputValue()).toBe('')
  })

  test('that no register has, and one that is not answered, are told', async () => {
    await openNew()
    await lookUp('10.5555/nowhere')
    await desk().getByText('No register has "10.5555/nowhere". Look for a typing error.').waitFor()
    registers.fail({ at: /works/, status: 400, times: 5 })
    registers.fail({ at: /fcgi/, status: 400, times: 5 })
    await lookUp('10.5555/elsewhere')
    await desk()
      .getByText(/Crossref refused the question/)
      .waitFor()
    registers.reset()
  })

  test('is refused where it is incomplete, with a message at the field', async () => {
    await openNew()
    await lookUp('10.5555/cofactor.corrected')
    await desk()
      .getByText(/^Filled: /)
      .waitFor()
    await save('save')
    await page
      .getByText(/following field is invalid: .*Study design/i)
      .first()
      .waitFor()
    expect(await title().inputValue()).toBe('Iron & fatigue in non-anaemic women')
  })

  test('from a reference in words is chosen from suggestions', async () => {
    await openNew()
    await lookUp(
      'Wakefield AJ. Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children. Lancet. 1998;351:637-41',
    )
    const choices = desk().getByRole('button', { name: 'Use this' })
    await choices.first().waitFor()
    expect(await title().inputValue()).toBe('')
    await lookAtDesk('citation-suggestions')
    await choices.first().focus()
    await page.keyboard.press('Enter')
    await desk()
      .getByText(/^Filled: /)
      .waitFor()
    expect(await title().inputValue()).toContain('Ileal-lymphoid-nodular')
  })
})

describe('two citations of one work', () => {
  test('are found while the second is written, and merged from its page', async () => {
    await openNew()
    await title().fill('Zinc and the common cold: a randomised trial')
    await page.locator('#field-year').fill('2019')
    // The address made of the title is the first one's.
    await page.locator('#field-slug').fill('zinc-again')
    await desk().getByText('This work may be here already.').waitFor()
    await page.locator('#field-studyDesign input').fill('Randomised')
    await page.keyboard.press('Enter')
    await save('save-draft')
    await wasSaved()
    await page.waitForURL(/citations\/[0-9a-f-]{36}/)

    await desk().getByRole('button', { name: 'Merge…' }).click()
    const merging = page.getByRole('group', { name: 'Make one of the two' })
    await merging.getByLabel('Keep the other').check()
    await merging.getByText(/Nothing refers to the one that goes/).waitFor()
    await lookAtDesk('citation-merge')
    expect(await faults()).toEqual([])
    const draft = page.url()
    await merging.getByRole('button', { name: 'Merge' }).click()
    await page.waitForURL((url) => url.href !== draft)
    expect(await title().inputValue()).toBe('Zinc and the common cold: a randomised trial')
    await page.goto(draft)
    await page.getByText(/This citation was merged into/).waitFor()
  })

  test('show what was found out in the list', async () => {
    await page.goto(`${server.origin}/admin/collections/citations?search=zinc`)
    await page.locator('.table').getByText('Identity: verified').first().waitFor()
    await page.locator('.table').getByText('Expression of concern').first().waitFor()
  })
})
