import type { DocumentType } from '@cofactor/sdk'
import { webhookRequest, type UnsentEvent } from '@cofactor/sdk/testing'
import type { WebhookChange } from '@cofactor/sdk/webhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicCollections } from '../../collections/index'
import { createRecord, unpublish } from '../helpers/fixtureRecords'
import { openBrowser, type Browser } from '../helpers/openBrowser'
import { takeScreenshots } from '../helpers/screenshots'
import { serveStore, type StoreServer } from '../helpers/serveStore'
import { buildNext, startNext, type RunningExample } from '../helpers/startExample'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const claim = 'c11b-magnesium-deficiency-cramps-sign'
const statement = 'Muscle cramps can be a sign of magnesium deficiency.'

const isDocumentType = (type: string): type is DocumentType =>
  publicCollections.some(({ slug }) => slug === type)

let server: StoreServer
let site: RunningExample
let browser: Browser

beforeAll(async () => {
  server = await serveStore()
  const environment = { COFACTOR_URL: server.origin, COFACTOR_WEBHOOK_SECRET: secret }
  await buildNext('next-site', environment)
  site = await startNext('next-site', environment)
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  server?.close()
}, 60_000)

const textOf = async (path: string): Promise<string> => (await fetch(site.origin + path)).text()

/** Takes a claim away, and gives the event of all that looks otherwise since. */
const withdraw = (slug: string): UnsentEvent => {
  const { store } = server
  const documents: WebhookChange[] = []
  const stop = store.subscribe((_, touched) => {
    for (const { type, slug: at } of touched) {
      if (!isDocumentType(type)) continue
      documents.push({
        kind: store.locate(type, at).kind === 'here' ? 'publish' : 'unpublish',
        type,
        slug: at,
      })
    }
  })
  store.apply(unpublish(createRecord('claims', slug, {}, { id: slug }), store.revision + 1))
  stop()
  const data = { revision: store.revision, documents, tags: [] }
  return { type: 'edition.changed', timestamp: new Date().toISOString(), data }
}

describe('a partner’s site on Next', () => {
  test('lists the minerals, and has the notice with them', async () => {
    const page = await browser.context.newPage()
    await page.goto(site.origin)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Minerals')
    expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(5)
    expect(await page.getByText('No qualified reviewer has signed').count()).toBe(1)
    await takeScreenshots(page, 'next-site-list')
    await page.close()
  })

  test('shows statements with certainty, sources, review and disclaimer', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${site.origin}/minerals/magnesium`)
    const item = page.getByRole('listitem').filter({ hasText: statement }).first()
    expect(await item.textContent()).toContain('Moderate certainty')
    const source = await item
      .getByRole('link', { name: /^Source / })
      .first()
      .getAttribute('href')
    expect(await page.locator(String(source)).textContent()).toMatch(/\(\d{4}\)/)
    expect(await page.getByText('No qualified reviewer has signed').count()).toBe(2)
    expect(await page.getByText('does not replace').count()).toBe(1)
    expect(await page.getByText('Cofactor contributors').count()).toBe(1)
    expect(await page.getByRole('row').count()).toBeGreaterThan(5)
    await takeScreenshots(page, 'next-site-mineral')
    await page.close()
  })

  test('has a page of its own for what there is not', async () => {
    const response = await fetch(`${site.origin}/minerals/unobtainium`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('There is no such page')
  })

  test('keeps a page until the server tells of a change, then shows it at once', async () => {
    expect(await textOf('/minerals/magnesium')).toContain(statement)
    const event = withdraw(claim)
    expect(await textOf('/minerals/magnesium')).toContain(statement)

    const address = `${site.origin}/api/cofactor`
    const forged = await fetch(await webhookRequest(address, event, 'whsec_AAAA'))
    expect(forged.status).toBe(400)
    expect(await textOf('/minerals/magnesium')).toContain(statement)

    const told = await fetch(await webhookRequest(address, event, secret))
    const tag = 'cofactor:minerals:magnesium'
    expect(await told.json()).toMatchObject({ revalidated: expect.arrayContaining([tag]) })
    expect(await textOf('/minerals/magnesium')).not.toContain(statement)
  })
})
