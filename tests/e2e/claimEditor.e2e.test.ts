import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import {
  asEditor,
  choose,
  draftClaim,
  idAt,
  openTab,
  panel,
  setTheme,
  violationsIn,
} from '../helpers/claimEditor'
import { valueAt } from '../helpers/answer'
import { openBrowser, signIn, type Browser } from '../helpers/openBrowser'
import { startBuiltServer, type BuiltServer } from '../helpers/startBuiltServer'

let server: BuiltServer
let browser: Browser
let page: Page
let claim: string

const statement = 'Magnesium shortens night-time leg cramps.'

beforeAll(async () => {
  server = await startBuiltServer()
  browser = await openBrowser()
  page = await browser.context.newPage()
  await signIn(page, server.origin)
  claim = await draftClaim(page, 'minerals/magnesium', 'symptoms/nocturnal-leg-cramps', {
    statement,
    direction: 'beneficial',
    verdict: 'supported',
  })
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

const open = async (id = claim) => {
  await page.goto(`${server.origin}/admin/collections/claims/${id}`)
  // The panel draws the tab that was last open as soon as it remembers which.
  await page.waitForLoadState('networkidle')
  await openTab(page, /Statement/)
  await page.locator('#field-statement').waitFor()
}

const openEvidence = async () => {
  await open()
  await openTab(page, /Evidence and grade/)
  await panel(page, 'certainty')
    .getByRole('status')
    .filter({ hasText: /proposal|Proposed/i })
    .waitFor()
}

const addBySearch = async (words: string, title: string) => {
  await page.getByLabel('Find a work').fill(words)
  await page.getByRole('button', { name: `Add as evidence: ${title}` }).click()
  await panel(page, 'add')
    .getByText(/Added as row \d/)
    .waitFor()
}

const cramps = 'Magnesium for skeletal muscle cramps'

const expectProposal = (level: string) =>
  panel(page, 'certainty').getByText(`Proposed certainty: ${level}`, { exact: true }).waitFor()

describe('evidence', () => {
  test('is found as one types, and its row says what it is at a glance', async () => {
    await openEvidence()
    await panel(page, 'certainty').getByText('No proposal yet').waitFor()
    await addBySearch('skeletal muscle cramps', cramps)
    const label = page.locator('#evidence-row-0 .evidence-row-label')
    await label.getByText(/Supports · Systematic review/).waitFor()
    expect(await label.textContent()).toContain(`1. ${cramps}`)
    await expectProposal('High')
  })

  test('is not added twice', async () => {
    await page.getByLabel('Find a work').fill('skeletal muscle cramps')
    await panel(page, 'add').getByText('Row 1 cites it already.').waitFor()
    await page.getByLabel('Find a work').fill('')
  })

  test('in animals changes the proposal at once, and a grade above it is refused before saving', async () => {
    await page
      .locator('#evidence-row-0')
      .getByRole('button', { name: /Toggle block/ })
      .click()
    await choose(page, 'evidence.0.model', 'Animal')
    await expectProposal('Very low')
    await choose(page, 'certainty', 'High')
    await panel(page, 'certainty')
      .locator('.claim-panel__item--bad')
      .getByText(/Animal or in-vitro evidence alone allows very low certainty at most/)
      .waitFor()
    await panel(page, 'certainty').getByRole('heading', { name: 'Publishing would be refused' }).waitFor()
    await panel(page, 'certainty').getByRole('button', { name: 'Use “Very low”' }).click()
    await panel(page, 'certainty').getByText('as chosen').waitFor()
    expect(await panel(page, 'certainty').locator('.claim-panel__item--bad').allTextContents()).toEqual([
      expect.stringMatching(/^Verdict/),
    ])
  })

  test('is told to readers in every language, for everybody and for professionals', async () => {
    const wording = panel(page, 'wording')
    await wording.getByText('We are uncertain whether it helps.').waitFor()
    await wording.getByText('No sabemos con certeza si ayuda.').waitFor()
    await wording.getByText(/Very-low-certainty evidence leaves benefit uncertain \(GRADE ⊕○○○\)/).waitFor()
    await wording.getByText(/Evidencia de certeza muy baja no permite saber si hay beneficio/).waitFor()
    await choose(page, 'direction', 'No effect')
    await wording.getByText('Tested, but we are uncertain whether it makes any difference.').waitFor()
  })

  test('is looked up by a pasted DOI, and stored as a draft citation', async () => {
    const title = 'A trial that is not stored yet'
    const work = { title, cslType: 'article-journal', studyDesign: 'rct', year: 2024 }
    let asked: unknown
    await page.route('**/api/citations/resolve', async (route) => {
      asked = route.request().postDataJSON()
      await route.fulfill({ json: { found: [{ source: 'crossref', citation: work }] } })
    })
    await page.getByLabel('Find a work').fill('10.1000/not-stored')
    await page.getByLabel('Find a work').press('Enter')
    // The search of the stored works, which knows nothing of it, ends later and takes nothing away.
    await page.waitForTimeout(1000)
    await page.getByRole('button', { name: `Store as a draft citation and add: ${title}` }).click()
    await page
      .locator('#evidence-row-1 .evidence-row-label')
      .getByText(/Supports · Randomised/)
      .waitFor()
    expect(asked).toEqual({ text: '10.1000/not-stored' })
    const stored = await asEditor(
      page,
      'GET',
      `/api/citations?draft=true&where[title][equals]=${encodeURIComponent(title)}`,
    )
    expect(valueAt(stored, 'docs.0._status')).toBe('draft')
    await page.unroute('**/api/citations/resolve')
  })

  test('is kept with the claim when it is saved', async () => {
    await page.locator('#action-save-draft').click()
    await page
      .getByText(/saved successfully/)
      .first()
      .waitFor()
    const saved = await asEditor(page, 'GET', `/api/claims/${claim}?draft=true&depth=0`)
    expect(valueAt(saved, 'evidence')).toMatchObject([
      { citation: await idAt(page, 'citations/garrison2020'), model: 'animal', stance: 'supports' },
      { design: 'rct', model: 'human' },
    ])
  })
})

describe('the text', () => {
  test('is looked through for promotional and treatment wording, which can be gone to', async () => {
    await open()
    await page.locator('#field-statement').fill('No miracle: magnesium cures cramps.')
    const lint = panel(page, 'lint')
    await lint.locator('mark', { hasText: 'cures' }).waitFor()
    expect(await lint.locator('mark').allTextContents()).toEqual(['cures'])
    await lint.getByRole('button', { name: /Go to it: “cures”/ }).click()
    const selected = await page
      .locator('#field-statement')
      .evaluate((field) =>
        field instanceof HTMLTextAreaElement
          ? field.value.slice(field.selectionStart, field.selectionEnd)
          : '',
      )
    expect(selected).toBe('cures')
  })

  test('is held against what may be said in the European Union and the United States', async () => {
    await openTab(page, /Wording elsewhere/)
    const maySay = panel(page, 'may-say')
    await maySay.getByText('Disease claim: blocked').waitFor()
    await openTab(page, /Statement/)
    await page.locator('#field-statement').fill('Magnesium contributes to normal muscle function')
    await openTab(page, /Wording elsewhere/)
    await maySay.getByText('The statement is the authorised wording.').waitFor()
    await maySay.getByText(/This statement has not been evaluated by the Food and Drug/).waitFor()
    await maySay
      .getByRole('button', { name: 'List it below: Magnesium contributes to normal muscle function' })
      .click()
    await maySay.getByText('Listed below.').waitFor()
  })

  test('is held against the wording of the language that is edited', async () => {
    const edit = async (locale: string) => {
      await page.goto(`${server.origin}/admin/collections/claims/${claim}?locale=${locale}`)
      await page.waitForLoadState('networkidle')
    }
    // The panel remembers the language for whoever comes next.
    onTestFinished(() => edit('en'))
    await edit('es')
    await openTab(page, /Statement/)
    await page
      .locator('#field-statement')
      .fill('El magnesio contribuye al funcionamiento normal de los músculos')
    await openTab(page, /Wording elsewhere/)
    const maySay = panel(page, 'may-say')
    await maySay.getByText('The statement is this wording.').waitFor()
    await openTab(page, /Statement/)
    await page.locator('#field-statement').fill('El magnesio disminuye el cansancio')
    await openTab(page, /Wording elsewhere/)
    const untranslated = maySay
      .getByRole('listitem')
      .filter({ hasText: 'reduction of tiredness and fatigue' })
    await untranslated.getByText(/official wording in this language is not held here/).waitFor()
    expect(await untranslated.getByRole('button').count()).toBe(0)
  })
})

describe('claims that say the opposite', () => {
  test('are marked beside the claim', async () => {
    await asEditor(page, 'PATCH', `/api/claims/${claim}?draft=true`, { direction: 'beneficial' })
    await open()
    const related = panel(page, 'related')
    await related.getByText(/There are claims that say the opposite/).waitFor()
    await related.getByText('Says that it makes no difference, against this claim').waitFor()
    await related.getByRole('link', { name: /prevent night-time leg cramps/ }).waitFor()
  })

  test('have a page of their own, reached from the list', async () => {
    await page.goto(`${server.origin}/admin/collections/claims`)
    await page.getByRole('link', { name: 'Claims that contradict each other' }).click()
    await page.getByRole('heading', { name: 'Magnesium and Night-time leg cramps' }).waitFor()
    await page.getByRole('link', { name: statement }).waitFor()
  })
})

describe('everybody can use it', () => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in our parts of the tabs, in %s',
    async (theme) => {
      await openEvidence()
      await setTheme(page, theme)
      await page.getByLabel('Find a work').fill('magnesium')
      await page.getByRole('list', { name: 'Works found' }).waitFor()
      await page.locator('.claim-panel summary').click()
      for (const tab of [/Evidence and grade/, /Wording elsewhere/, /Statement/]) {
        await openTab(page, tab)
        await page.locator('.claim-panel:visible').first().waitFor()
        expect(await violationsIn(page, '.claim-panel')).toEqual([])
      }
    },
  )

  test('with the keyboard alone', async () => {
    await openEvidence()
    const rows = await page.locator('.evidence-row-label').count()
    await page.getByLabel('Find a work').focus()
    await page.keyboard.type('insomnia in older adults')
    await page.getByRole('list', { name: 'Works found' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Add as evidence:/,
    )
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.evidence-row-label').count()).toBe(rows + 1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  })
})
