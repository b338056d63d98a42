import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeIn } from '../helpers/axeIn'
import { takeDocImage } from '../helpers/docImage'
import { openBrowser, signIn, type Browser } from '../helpers/openBrowser'
import { startBuiltServer, type BuiltServer } from '../helpers/startBuiltServer'
import { narrowCases } from './workbench/narrowCases'
import { toldCases } from './workbench/toldCases'

let server: BuiltServer
let browser: Browser
let page: Page
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'cofactor-e2e-'))
  server = await startBuiltServer({ dataDir })
  while ((await fetch(`${server.origin}/admin/login`)).status !== 200) await wait(500)
  browser = await openBrowser()
  browser.context.setDefaultTimeout(60_000)
  page = await browser.context.newPage()
  await signIn(page, server.origin)
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await rm(dataDir, { recursive: true, force: true })
}, 60_000)

const open = async (path: string, ready: string) => {
  await page.goto(`${server.origin}/admin${path}`)
  await page.locator(ready).first().waitFor()
}

const closeTour = async () => {
  const tour = page.locator('dialog.tour[open]')
  await tour.waitFor()
  await page.keyboard.press('Escape')
  await tour.waitFor({ state: 'detached' }).catch(() => undefined)
}

type Looked = { readonly path: string; readonly part: string; readonly prepare?: () => Promise<void> }

/** Axe, and no scrolling sideways, in both themes at the widths of a phone and a desk. */
const look = async ({ path, part, prepare }: Looked) => {
  for (const theme of ['light', 'dark']) {
    await browser.context.addCookies([{ name: 'payload-theme', value: theme, url: server.origin }])
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await open(path, 'h1, h2')
      await prepare?.()
      const at = `${path} in ${theme} at ${width}`
      expect(await axeIn(page, part), at).toEqual([])
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      await expect.poll(overflow, { message: at }).toBeLessThanOrEqual(0)
    }
  }
  await browser.context.addCookies([{ name: 'payload-theme', value: 'light', url: server.origin }])
  await page.setViewportSize({ width: 1280, height: 900 })
}

const idOf = async (type: string, slug: string): Promise<string> => {
  const response = await page.request.get(
    `${server.origin}/api/${type}?draft=true&depth=0&where[slug][equals]=${slug}`,
  )
  const { docs }: { docs: { id: string }[] } = await response.json()
  return String(docs[0]?.id)
}

describe('the tour', () => {
  test('comes by itself on the first sign-in, and passes axe', async () => {
    await page.locator('dialog.tour[open]').waitFor()
    expect(await axeIn(page, 'dialog.tour')).toEqual([])
    await takeDocImage(page, 'tour', 560)
  })

  test('is walked by keyboard, and does not come again', async () => {
    await page.getByRole('button', { name: 'Next' }).press('Enter')
    await page.getByRole('heading', { name: 'Nodes and claims' }).waitFor()
    const kept = page.waitForResponse((response) => response.url().includes('payload-preferences'))
    await closeTour()
    await kept
    await open('', '.dashboard-view')
    await page.waitForTimeout(1500)
    expect(await page.locator('dialog.tour[open]').count()).toBe(0)
  })

  test('can be taken again', async () => {
    await page.getByRole('button', { name: 'Take the tour' }).click()
    await closeTour()
  })
})

describe('the overview', () => {
  test('leads from a number to a list of as many', async () => {
    await open('', '.dashboard-view')
    const link = page.getByRole('link', { name: /^\d+ Minerals, Published|^\d+ Minerals, Draft/ }).first()
    const count = (await link.textContent())?.trim()
    await link.click()
    await page.locator('.collection-list').waitFor()
    expect(
      await page.locator('.page-controls__page-info, .collection-list__page-info').first().textContent(),
    ).toContain(`of ${count}`)
  })

  test('passes axe in both themes at both widths', async () => {
    await look({ path: '', part: '.workbench' })
    await open('', '.dashboard-view')
    await takeDocImage(page, 'overview')
  }, 240_000)
})

describe('find', () => {
  test('opens by keyboard, finds a work by the address of its DOI and goes there', async () => {
    await open('', '.dashboard-view')
    await page.keyboard.press('Control+k')
    await page
      .getByRole('combobox', { name: 'Find a document' })
      .fill('https://doi.org/10.1002/14651858.CD009402.pub3')
    await page.getByRole('option', { name: /Magnesium for skeletal muscle cramps/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/collections\/citations\//)
  })

  test('chooses with the arrows and closes with Escape', async () => {
    await open('/coverage', '.workbench')
    await page.getByRole('button', { name: 'Find' }).click()
    const input = page.getByRole('combobox', { name: 'Find a document' })
    await input.fill('magnesium')
    await page.getByRole('option').nth(1).waitFor()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true')
    await takeDocImage(page, 'find', 640)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog.find-palette[open]').count()).toBe(0)
  })

  test('passes axe with something found', async () => {
    const prepare = async () => {
      await page.getByRole('button', { name: 'Find' }).click()
      await page.getByRole('combobox', { name: 'Find a document' }).fill('cramps')
      await page.getByRole('option').first().waitFor()
    }
    await look({ path: '/translations', part: 'dialog.find-palette', prepare })
  }, 240_000)
})

describe('the coverage map', () => {
  test('passes axe', async () => {
    await look({ path: '/coverage', part: '.workbench' })
    await open('/coverage', '.workbench')
    await takeDocImage(page, 'coverage', 900)
  }, 240_000)

  test('leads from a gap to a new claim about that pair', async () => {
    await open('/coverage', '.workbench')
    await page.getByRole('link', { name: 'Gap: start a claim about Zinc and Tetany' }).click()
    await page.waitForURL(/\/collections\/claims\/create/)
    await page.locator('#field-subject').getByText('Zinc').first().waitFor()
    await page.locator('#field-object').getByText('Tetany').first().waitFor()
  })

  test('leads from a square to the claims behind it', async () => {
    await open('/coverage', '.workbench')
    await page
      .getByRole('link', { name: /1 claim$/ })
      .first()
      .click()
    await page.locator('.collection-list .table').waitFor()
    expect(await page.locator('.collection-list tbody tr').count()).toBe(1)
  })
})

describe('a draft', () => {
  const asDrafted = 'Magnesium takes part in very many reactions and steadies nerves and muscles.'
  let mineral: string
  beforeAll(async () => {
    mineral = await idOf('minerals', 'magnesium')
    await page.request.patch(`${server.origin}/api/minerals/${mineral}?draft=true`, {
      data: { summary: asDrafted },
      failOnStatusCode: true,
    })
  })

  test('is told apart from what readers see, in words that can be heard', async () => {
    await open(`/collections/minerals/${mineral}/changes`, '.draft-changes')
    const change = page.locator('.draft-changes li').filter({ hasText: 'Summary, English' })
    expect(await change.locator('ins').first().textContent()).toContain('[new:')
    expect(await change.locator('del').first().textContent()).toContain('[gone:')
    await takeDocImage(page, 'changes', 640)
    await look({ path: `/collections/minerals/${mineral}/changes`, part: '.draft-changes' })
  }, 240_000)

  test('is previewed as partners will show it, anew after each save', async () => {
    await open(`/collections/minerals/${mineral}`, '#field-summary')
    await page.locator('#live-preview-toggler').click()
    const frame = page.frameLocator('#live-preview-iframe')
    await frame.locator('cofactor-mineral-card').getByText(asDrafted).waitFor()
    await takeDocImage(page, 'preview', 800)
    await page.locator('#field-summary').fill('Magnesium, saved just now.')
    await page.locator('#action-save-draft').click()
    await frame.locator('cofactor-mineral-card').getByText('Magnesium, saved just now.').waitFor()
  }, 180_000)

  test('is previewed as a page that passes axe', async () => {
    const own = await browser.context.newPage()
    await own.goto(`${server.origin}/api/workbench/preview/minerals/${mineral}`)
    expect(await axeIn(own, 'body')).toEqual([])
    await own.setViewportSize({ width: 390, height: 900 })
    expect(
      await own.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await own.close()
  })
})

describe('translations', () => {
  test('are written beside their source and saved as a draft', async () => {
    const id = await idOf('minerals', 'magnesium')
    await open(`/translations/minerals/${id}`, '.translation__only')
    await page.getByLabel('Only what is missing or out of date').setChecked(false)
    const box = page.getByRole('textbox', { name: 'Spanish Summary' })
    await box.fill('El magnesio, traducido ahora mismo.')
    await takeDocImage(page, 'translate')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await page.getByText('Saved as a draft.').waitFor()
    await open(`/translations/minerals/${id}`, '.translation__only')
    await page.getByLabel('Only what is missing or out of date').setChecked(false)
    expect(await box.inputValue()).toBe('El magnesio, traducido ahora mismo.')
  })

  test('pass axe, as a list and side by side', async () => {
    await look({ path: '/translations?type=claims', part: '.workbench' })
    await look({
      path: `/translations/minerals/${await idOf('minerals', 'magnesium')}`,
      part: '.workbench',
      prepare: () => page.getByLabel('Only what is missing or out of date').setChecked(false),
    })
  }, 240_000)
})

describe('a filter of a list', () => {
  test('can be saved, and is there again', async () => {
    await open('/collections/claims', '#create-new-preset')
    await page.locator('#create-new-preset').click()
    await page.locator('#field-title').fill('Claims I look after')
    await page.locator('.drawer__content #action-save').click()
    await page.getByText('Claims I look after').first().waitFor()
    await open('/collections/claims', '#select-preset')
    await page.locator('#select-preset').click()
    await page.getByText('Claims I look after').first().waitFor()
  })
})

toldCases(() => ({ page, origin: server.origin }))
narrowCases(() => ({ page, origin: server.origin }))

describe('somebody who is not signed in', () => {
  test.each(['', '/coverage', '/translations'])('sees nothing at /admin%s', async (path) => {
    const response = await fetch(`${server.origin}/admin${path}`, { redirect: 'manual' })
    const text = await response.text()
    expect(text).not.toContain('Magnesium')
    expect(text).not.toContain('Muscle cramps')
  })
})
