import { createClient, isNotFoundError } from '@cofactor/sdk'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueAt } from '../helpers/answer'
import { axeIn } from '../helpers/axeIn'
import { asEditor, choose, draftClaim, idAt, openTab, panel } from '../helpers/claimEditor'
import { openBrowser, signIn, type Browser } from '../helpers/openBrowser'
import { startRegisters, type ReplayedRegisters } from '../helpers/registers/startRegisters'
import { takeScreenshots } from '../helpers/screenshots'
import { startBuiltServer, type BuiltServer } from '../helpers/startBuiltServer'

const accounts = {
  writer: { email: 'wanda@work.example', password: 'a long password 4711', name: 'Wanda', role: 'editor' },
  reviewer: { email: 'rea@work.example', password: 'a long password 4712', name: 'Rea', role: 'reviewer' },
} as const

type Person = keyof typeof accounts

let registers: ReplayedRegisters
let server: BuiltServer
const browsers: Partial<Record<Person | 'admin', Browser>> = {}
const pages: Partial<Record<Person | 'admin', Page>> = {}
let claim: string
let citation: string

const pageOf = (person: Person | 'admin'): Page => {
  const page = pages[person]
  if (!page) throw new Error(`${person} has no browser.`)
  return page
}

beforeAll(async () => {
  registers = await startRegisters()
  const { crossrefUrl, pubmedUrl, pmcUrl } = registers.settings
  server = await startBuiltServer({
    environment: {
      COFACTOR_REVIEW: 'required',
      COFACTOR_REGISTERS: 'on',
      COFACTOR_CROSSREF_URL: crossrefUrl,
      COFACTOR_PUBMED_URL: pubmedUrl,
      COFACTOR_PMC_URL: pmcUrl,
    },
  })
  browsers.admin = await openBrowser()
  pages.admin = await browsers.admin.context.newPage()
  await signIn(pages.admin, server.origin)
  for (const person of ['writer', 'reviewer'] as const) {
    await asEditor(pages.admin, 'POST', '/api/users', accounts[person])
    const browser = await openBrowser()
    browsers[person] = browser
    const page = await browser.context.newPage()
    pages[person] = page
    await signIn(page, server.origin, accounts[person])
    // The tour that greets everybody is tested where it belongs.
    await page.locator('dialog.tour').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog.tour').waitFor({ state: 'hidden' })
  }
}, 600_000)

afterAll(async () => {
  for (const browser of Object.values(browsers)) await browser?.close()
  await server?.stop()
  await registers?.stop()
}, 60_000)

const partner = () => createClient({ baseUrl: server.origin })

const open = async (person: Person, collection: string, id: string) => {
  await pageOf(person).goto(`${server.origin}/admin/collections/${collection}/${id}`)
  await pageOf(person).locator('.workflow-panel').waitFor()
}

const workflow = (person: Person) => pageOf(person).locator('.workflow-panel')

const expectState = (person: Person, state: string) =>
  workflow(person).locator('.workflow-panel__state', { hasText: state }).waitFor()

const stepNames = async (person: Person) =>
  (await workflow(person).getByRole('button').allTextContents()).map((name) => name.trim())

const take = (person: Person, step: string) =>
  workflow(person).getByRole('button', { name: step, exact: true }).click()

const saveDraft = async (person: Person) => {
  await pageOf(person).locator('#action-save-draft').click()
  await pageOf(person)
    .getByText(/saved successfully/)
    .first()
    .waitFor()
}

/** Brings a document to approval by requests, where its way is not what is looked at. */
const approve = async (collection: string, id: string) => {
  const step = (person: Person, name: string) =>
    asEditor(pageOf(person), 'PATCH', `/api/${collection}/${id}?draft=true`, { workflow: { step: name } })
  await step('writer', 'submit')
  await step('reviewer', 'accept-evidence')
  return step('reviewer', 'approve')
}

describe('a sentence of an article on its way to readers', () => {
  test('becomes a claim with evidence that is looked up by its DOI', async () => {
    const page = pageOf('writer')
    claim = await draftClaim(page, 'minerals/zinc', 'symptoms/fatigue', {
      statement: 'Zinc taken early shortens tiredness after a cold.',
      slug: 'zinc-tiredness-cold',
      verdict: 'supported-with-caveats',
      direction: 'beneficial',
      origins: [{ quote: 'Zinc helps you bounce back.', decision: 'rewrite' }],
    })
    await open('writer', 'claims', claim)
    await openTab(page, /Evidence and grade/)
    await page.getByLabel('Find a work').fill('10.1002/14651858.CD009402.pub3')
    await page.getByLabel('Find a work').press('Enter')
    await page.getByLabel('Find a work').fill('10.5555/cofactor.concern')
    await page.getByLabel('Find a work').press('Enter')
    await page
      .getByRole('button', { name: /Store as a draft citation and add: Zinc and the common cold/ })
      .click()
    await panel(page, 'add')
      .getByText(/Added as row 1/)
      .waitFor()
    await choose(page, 'certainty', 'Low')
    await saveDraft('writer')
    const saved = await asEditor(page, 'GET', `/api/claims/${claim}?draft=true&depth=0`)
    citation = String(valueAt(saved, 'evidence.0.citation'))
    expect(citation).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('cannot be published by who wrote it, and the panel says what comes first', async () => {
    await open('writer', 'claims', claim)
    await expectState('writer', 'Draft')
    await workflow('writer')
      .getByText(/Save it as a draft and ask for review/)
      .waitFor()
    expect(await pageOf('writer').locator('#action-save').count()).toBe(0)
    expect(await stepNames('writer')).toEqual(['Ask for review', 'Archive'])
    const refused = await asEditor(pageOf('writer'), 'PATCH', `/api/claims/${claim}`, {
      _status: 'published',
    })
    // Its only source is a draft, too, which is said first.
    expect(JSON.stringify(refused)).toMatch(
      /Readers would see no source|Only what was approved can be published/,
    )
    const stored = await asEditor(pageOf('writer'), 'GET', `/api/claims/${claim}?depth=0`)
    expect(valueAt(stored, '_status')).toBe('draft')
  })

  test('goes to review, and its writer cannot sign it', async () => {
    await take('writer', 'Ask for review')
    await expectState('writer', 'Evidence review')
    expect(await stepNames('writer')).not.toContain('Evidence is sound')
  })

  test('is found by the reviewer behind the bell, talked about, and sent back with a reason', async () => {
    const page = pageOf('reviewer')
    await page.goto(`${server.origin}/admin`)
    await page.getByRole('button', { name: /Notices, 1 new/ }).click()
    await page
      .locator('.notice-bell')
      .getByRole('link', { name: /Wanda asks for a review/ })
      .click()
    await expectState('reviewer', 'Evidence review')
    await page.getByRole('link', { name: 'Notes and history' }).click()
    await page.locator('.review-view').waitFor()
    await page.getByRole('combobox', { name: 'About' }).selectOption({ label: 'Statement' })
    await page.getByLabel('What is to be said').fill('Which dose was it?')
    await page.getByRole('button', { name: 'Send' }).last().click()
    await page.getByText('about “Statement”').waitFor()
    await page.getByText('Which dose was it?').first().waitFor()
    expect(await axeIn(page, '.review-view')).toEqual([])
    await takeScreenshots(page, 'review-tab')
    await open('reviewer', 'claims', claim)
    await take('reviewer', 'Send back')
    await workflow('reviewer').getByLabel('Why').fill('Say which dose.')
    expect(await axeIn(page, '.workflow-panel')).toEqual([])
    await takeScreenshots(page, 'review-send-back')
    await workflow('reviewer').getByRole('button', { name: 'Send back' }).click()
    await expectState('reviewer', 'Draft')
  })

  test('is corrected, reviewed by somebody else, and approved', async () => {
    await open('writer', 'claims', claim)
    await openTab(pageOf('writer'), /Statement/)
    await pageOf('writer').locator('#field-dose').fill('75 mg a day')
    await workflow('writer')
      .getByText(/Save your changes first/)
      .waitFor()
    await saveDraft('writer')
    await take('writer', 'Ask for review')
    await expectState('writer', 'Evidence review')
    await open('reviewer', 'claims', claim)
    await take('reviewer', 'Evidence is sound')
    await expectState('reviewer', 'Medical review')
    await take('reviewer', 'Sign medical review')
    await expectState('reviewer', 'Approved')
    await workflow('reviewer')
      .getByText(/Sign medical review: Rea/)
      .waitFor()
  })

  test('is scheduled with its source, and published by itself', async () => {
    await approve('citations', citation)
    await asEditor(pageOf('writer'), 'PATCH', `/api/citations/${citation}`, { _status: 'published' })
    await open('writer', 'claims', claim)
    await take('writer', 'Schedule')
    await workflow('writer').getByLabel('Publish at (your local time)').fill('2099-12-31T08:00')
    expect(await axeIn(pageOf('writer'), '.workflow-panel')).toEqual([])
    await takeScreenshots(pageOf('writer'), 'review-schedule')
    await workflow('writer').getByRole('button', { name: 'Schedule' }).click()
    await expectState('writer', 'Scheduled')
    const soon = new Date(Date.now() + 2_000).toISOString()
    await asEditor(pageOf('writer'), 'PATCH', `/api/claims/${claim}?draft=true`, {
      workflow: { step: 'schedule', publishAt: soon },
    })
    await expect
      .poll(
        async () => (await partner().claims.list({ filter: { slug: 'zinc-tiredness-cold' } })).items.length,
        {
          timeout: 90_000,
          interval: 1_000,
        },
      )
      .toBe(1)
    const published = await partner().claims.get('zinc-tiredness-cold', { include: ['citations'] })
    expect(published.citations[0]?.title).toBe('Zinc and the common cold: a randomised trial')
    await open('writer', 'claims', claim)
    await expectState('writer', 'Published')
  }, 180_000)

  test('goes back to review when its source is retracted, and everybody is told', async () => {
    registers.change('10.5555/cofactor.concern', {
      'updated-by': [
        {
          DOI: '10.5555/cofactor.concern.retraction',
          type: 'retraction',
          source: 'retraction-watch',
          updated: {
            'date-parts': [[2026, 11, 1]],
            'date-time': '2026-11-01T00:00:00Z',
            timestamp: 1793491200000,
          },
        },
      ],
    })
    const checked = await asEditor(pageOf('writer'), 'POST', `/api/citations/${citation}/check`)
    expect(JSON.stringify(checked)).toContain('retracted')
    await expect
      .poll(
        () =>
          partner()
            .claims.get('zinc-tiredness-cold')
            .then(() => 'there', isNotFoundError),
        {
          timeout: 10_000,
        },
      )
      .toBe(true)
    await open('writer', 'claims', claim)
    await expectState('writer', 'Draft')
    const stored = await asEditor(pageOf('writer'), 'GET', `/api/claims/${claim}?draft=true&depth=0`)
    expect(valueAt(stored, 'governance.reviewState')).toBe('needs-review')
    const told = await asEditor(pageOf('admin'), 'GET', '/api/notices?where[kind][equals]=retraction')
    expect(valueAt(told, 'docs.0.text')).toContain('was taken back from readers')
    await pageOf('admin').goto(`${server.origin}/admin`)
    await pageOf('admin')
      .getByText(/Retractions and warnings/)
      .first()
      .waitFor()
    await take('writer', 'Ask for review')
    await workflow('writer')
      .getByText(/has been retracted; remove it/)
      .waitFor()
  })

  test('has a history that tells all of it', async () => {
    const { docs } = Object(
      await asEditor(
        pageOf('writer'),
        'GET',
        `/api/audit-events?where[documentId][equals]=${claim}&sort=at&limit=50`,
      ),
    )
    const actions = (Array.isArray(docs) ? docs : []).map((event: unknown) => valueAt(event, 'action'))
    expect(actions).toEqual([
      'create',
      'edit',
      'submit',
      'note',
      'return',
      'edit',
      'submit',
      'accept-evidence',
      'approve',
      'schedule',
      'schedule',
      'publish',
      'unpublish',
    ])
  })
})

describe('two people on one document', () => {
  test('see each other, take over, and lose nothing that was saved', async () => {
    const id = await idAt(pageOf('writer'), 'factors/caffeine')
    await open('writer', 'factors', id)
    await pageOf('writer').locator('#field-summary').fill('Written by Wanda, not saved.')
    // The document is locked by the first change, shortly after it.
    await pageOf('writer').waitForTimeout(3_000)
    await pageOf('reviewer').goto(`${server.origin}/admin/collections/factors/${id}`)
    await pageOf('reviewer')
      .getByText(/currently editing this document/)
      .waitFor()
    await pageOf('reviewer').getByRole('button', { name: 'Take over' }).click()
    await pageOf('reviewer')
      .getByText(/currently editing this document/)
      .waitFor({ state: 'hidden' })
    // The form is drawn anew some time after it was taken over, and forgets what was typed before.
    const write = async () => {
      await pageOf('reviewer').locator('#field-summary').fill('Written and saved by Rea.')
      return pageOf('reviewer').locator('#action-save-draft').isEnabled()
    }
    await pageOf('reviewer').waitForLoadState('networkidle')
    await expect.poll(write, { timeout: 20_000, interval: 500 }).toBe(true)
    await saveDraft('reviewer')
    await pageOf('writer').locator('#field-summary').fill('Written by Wanda, who goes on.')
    await pageOf('writer').locator('#action-save-draft').click()
    await pageOf('writer')
      .getByText(/Somebody else has saved this document since you opened it/)
      .first()
      .waitFor()
    expect(await pageOf('writer').locator('#field-summary').inputValue()).toBe(
      'Written by Wanda, who goes on.',
    )
    const stored = await asEditor(pageOf('reviewer'), 'GET', `/api/factors/${id}?draft=true&depth=0`)
    expect(valueAt(stored, 'summary')).toBe('Written and saved by Rea.')
  })
})
