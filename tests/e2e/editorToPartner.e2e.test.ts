import { createClient, isNotFoundError } from '@cofactor/sdk'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, signIn, type Browser } from '../helpers/openBrowser'
import { startBuiltServer, type BuiltServer } from '../helpers/startBuiltServer'

let server: BuiltServer
let browser: Browser
let page: Page

let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'cofactor-e2e-'))
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

const partner = () => createClient({ baseUrl: server.origin })

const openDocument = async (collection: string, title: string) => {
  await page.goto(`${server.origin}/admin/collections/${collection}?search=${encodeURIComponent(title)}`)
  await page.locator('.table').getByRole('link', { name: title, exact: true }).first().click()
  await page.locator('#action-save').waitFor()
}

const publish = async () => {
  await page.locator('#action-save').click()
  await page
    .getByText(/successfully/)
    .first()
    .waitFor()
}

describe('an editor’s work on its way to a partner', () => {
  test('a published change of a mineral is what a partner reads', async () => {
    await openDocument('minerals', 'Magnesium')
    await page.locator('#field-summary').fill('Magnesium, as the editor has just put it.')
    await publish()
    await expect
      .poll(async () => (await partner().minerals.get('magnesium')).summary, { timeout: 5_000 })
      .toBe('Magnesium, as the editor has just put it.')
  })

  test('a draft saved after that changes nothing for partners', async () => {
    await page.locator('#field-summary').fill('A sentence nobody outside may see.')
    await page.locator('#action-save-draft').click()
    await page
      .getByText(/Draft saved successfully/)
      .first()
      .waitFor()
    const { revision } = await partner().health()
    expect((await partner().minerals.get('magnesium')).summary).toBe(
      'Magnesium, as the editor has just put it.',
    )
    expect((await partner().health()).revision).toBe(revision)
  })

  test('a claim without a citation is not published, and the editor is told why at the field', async () => {
    await page.goto(`${server.origin}/admin/collections/claims/create`)
    await page.locator('#field-statement').fill('Magnesium makes everything better.')
    // Payload asks the server about what was typed, and an answer that comes after the save would take its messages away.
    await page.waitForLoadState('networkidle')
    await page.locator('#action-save').click()
    await page
      .getByText(/following fields are invalid/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: /Evidence and grade/ }).click()
    await page
      .locator('.tooltip--show', {
        hasText: 'A claim needs at least one item of evidence with a citation; add one.',
      })
      .waitFor()
    const found = await partner().claims.list({
      filter: { statement: { startsWith: 'Magnesium makes everything' } },
    })
    expect(found.items).toEqual([])
  })

  test('an unpublished document is gone for partners, with a problem that says so', async () => {
    await openDocument('factors', 'Caffeine')
    await page.locator('.doc-controls__popup').click()
    await page.locator('#action-unpublish').click()
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page
      .getByText(/successfully/)
      .first()
      .waitFor()
    const answer = partner().factors.get('caffeine')
    await expect(answer).rejects.toSatisfy(isNotFoundError)
    await expect(answer).rejects.toMatchObject({ code: 'document-unpublished' })
  })
})

describe('the server that was stopped and started again', () => {
  test('ends cleanly on Ctrl-C', async () => {
    expect(await server.stop()).toBe(0)
  })

  test('goes on where it was, without loading anything again, and answers partners at once', async () => {
    server = await startBuiltServer({ dataDir })
    expect((await partner().minerals.get('magnesium')).summary).toBe(
      'Magnesium, as the editor has just put it.',
    )
    expect(server.output()).not.toContain('Loading the starter knowledge')
    expect(server.output()).not.toContain('Password')
    await expect
      .poll(async () => (await fetch(`${server.origin}/admin`)).status, { timeout: 60_000 })
      .toBe(200)
  })
})
