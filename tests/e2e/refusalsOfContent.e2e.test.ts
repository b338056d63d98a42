import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueAt } from '../helpers/answer'
import { choose, idAt, openTab } from '../helpers/claimEditor'
import { expectAtField, expectMessage, openWorkbench, writeClaim, type Workbench } from '../helpers/workbench'

const accounts = {
  editor: { email: 'elia@content.example', password: 'a long password 4711', name: 'Elia', role: 'editor' },
} as const

let bench: Workbench<keyof typeof accounts>

beforeAll(async () => {
  // Who may publish is the matter of other tests.
  bench = await openWorkbench(accounts, { COFACTOR_REVIEW: 'optional' })
}, 600_000)

afterAll(() => bench?.close(), 60_000)

const page = () => bench.page('editor')

const count = async (path: string) => valueAt(await bench.ask('editor', 'GET', path), 'totalDocs')

const goTo = (path: string) => page().goto(`${bench.server.origin}/admin${path}`)

const publish = () => page().locator('#action-save').click()

describe('a claim', () => {
  test('is not published with a grade that its evidence cannot bear, and the field says what it can', async () => {
    const citation = await idAt(page(), 'citations/garrison2020')
    const address = await writeClaim(page(), {
      slug: 'too-sure',
      statement: 'Magnesium certainly stops cramps in rats.',
      certainty: 'high',
      verdict: 'insufficient',
      evidence: [{ citation, stance: 'supports', design: 'animal', model: 'animal' }],
    })
    await bench.open('editor', address)
    await publish()
    await openTab(page(), /Evidence and grade/)
    await expectAtField(page(), /Animal or in-vitro evidence alone allows very low certainty at most; add/)
    await expectAtField(page(), /High certainty needs a systematic review, .* add one or lower it/)
    expect(await bench.stored(address)).toMatchObject({ _status: 'draft', certainty: 'high' })
  })

  test('is not published without evidence, certainty and direction', async () => {
    const address = await writeClaim(page(), {
      slug: 'bare',
      statement: 'Magnesium and nothing to show for it.',
      certainty: null,
      direction: null,
      evidence: [],
    })
    await bench.open('editor', address)
    await publish()
    await openTab(page(), /Evidence and grade/)
    await expectAtField(page(), /A claim needs a certainty; choose how sure the evidence makes us/)
    await expectAtField(page(), /A claim needs a direction; choose what the evidence says happens/)
    await expectAtField(page(), /A claim needs at least one item of evidence with a citation; add one/)
    expect(await bench.stored(address)).toMatchObject({ _status: 'draft' })
  })

  test('is not published with dates of review that cannot be', async () => {
    const address = await writeClaim(page(), {
      slug: 'dated-wrongly',
      statement: 'Magnesium was looked at after it is to be looked at.',
      governance: { lastReviewed: '2026-06-01T00:00:00.000Z', nextReviewDue: '2026-05-01T00:00:00.000Z' },
    })
    await bench.open('editor', address)
    await publish()
    await openTab(page(), /Responsibility/)
    await expectAtField(
      page(),
      /The next review \(2026-05-01\) has to come after the last one \(2026-06-01\)/,
    )
    expect(await bench.stored(address)).toMatchObject({ _status: 'draft' })
  })
})

describe('an address', () => {
  const openZinc = async () => {
    const address = `minerals/${await idAt(page(), 'minerals/zinc')}`
    await bench.open('editor', address)
    return address
  }

  test('that another document has is refused where it is entered', async () => {
    const before = await count('/api/minerals?draft=true&limit=1')
    await goTo('/collections/minerals/create')
    await page().locator('#field-name').fill('Zinc, once more')
    await page().locator('#field-slug').fill('zinc')
    await page().locator('#action-save-draft').click()
    await expectMessage(page(), 'Address: “zinc” is the address of another document. Choose another one.')
    expect(await count('/api/minerals?draft=true&limit=1')).toBe(before)
  })

  test('that is public is moved by the field for that, and not otherwise', async () => {
    const address = await openZinc()
    await page().locator('#field-slug').fill('zincum')
    await page().locator('#action-save-draft').click()
    await expectMessage(page(), /public as “zinc”\. .* enter “zincum” in “Rename address to”/)
    expect(await bench.stored(address)).toMatchObject({ slug: 'zinc' })
  })

  test('is not moved to what cannot be an address', async () => {
    const address = await openZinc()
    await page().locator('#field-renameTo').fill('Zinc & Co')
    await publish()
    await expectAtField(page(), /"Zinc & Co" is not a slug: use only a to z, .* for example zinc-co/)
    expect(await bench.stored(address)).toMatchObject({ slug: 'zinc', renameTo: null })
  })
})

describe('a translation', () => {
  test('of what somebody else saved meanwhile is not saved, and stays on the page', async () => {
    const id = await idAt(page(), 'minerals/calcium')
    await goTo(`/translations/minerals/${id}`)
    await page().getByLabel('Only what is missing or out of date').setChecked(false)
    const box = page().getByRole('textbox', { name: 'Spanish Summary' })
    await box.fill('El calcio, escrito aquí.')
    await bench.ask('admin', 'PATCH', `/api/minerals/${id}?draft=true`, {
      summary: 'Calcium, changed meanwhile.',
    })
    await page().getByRole('button', { name: 'Save draft' }).click()
    await page()
      .getByText(/Not saved; what you wrote is still here. Somebody saved this document since you opened it/)
      .waitFor()
    expect(await box.inputValue()).toBe('El calcio, escrito aquí.')
    const stored = await bench.ask('admin', 'GET', `/api/minerals/${id}?draft=true&depth=0&locale=all`)
    expect(valueAt(stored, 'summary')).toMatchObject({ en: 'Calcium, changed meanwhile.' })
    expect(JSON.stringify(stored)).not.toContain('escrito aquí')
  })
})

describe('a citation', () => {
  const garrison = () => idAt(page(), 'citations/garrison2020')

  const twin = async (slug: string, data: object = {}) => {
    const { title, year, studyDesign, cslType } = Object(await bench.stored(`citations/${await garrison()}`))
    const made = await bench.ask('editor', 'POST', '/api/citations?draft=true', {
      title,
      year,
      studyDesign,
      cslType,
      slug,
      ...data,
    })
    return String(valueAt(made, 'doc.id'))
  }

  test('of a work that is here already is refused at its identifier, which names the other', async () => {
    const { doi, title } = Object(await bench.stored(`citations/${await garrison()}`))
    const before = await count('/api/citations?draft=true&limit=1')
    await goTo('/collections/citations/create')
    await page().locator('#field-title').fill('The same work under another name')
    await page().locator('#field-year').fill('2020')
    await choose(page(), 'studyDesign', 'Systematic review')
    const identifier = page().locator('#field-doi')
    if (!(await identifier.isVisible())) await openTab(page(), /Identifiers/)
    await identifier.fill(String(doi))
    await page().locator('#action-save-draft').click()
    await expectMessage(
      page(),
      new RegExp(`DOI: This DOI belongs to another citation, “${title}.*Use that one, or merge`),
    )
    expect(await count('/api/citations?draft=true&limit=1')).toBe(before)
  })

  test('is not merged into one that readers do not have', async () => {
    const id = await twin('twin-draft')
    await bench.open('editor', `citations/${await garrison()}`)
    await page().getByRole('button', { name: 'Merge…' }).first().click()
    const merging = page().getByRole('group', { name: 'Make one of the two' })
    await merging.getByLabel('Keep the other').check()
    await merging.getByText(/is not public, and partners would lose the source .* Publish it first/).waitFor()
    expect(await merging.getByRole('button', { name: 'Merge', exact: true }).isDisabled()).toBe(true)
    expect(valueAt(await bench.stored(`citations/${id}`), 'duplicateOf')).toBeNull()
    expect(await bench.stored(`citations/${await garrison()}`)).toMatchObject({ _status: 'published' })
  })

  test('that was merged meanwhile is not merged again, nor published', async () => {
    const id = await twin('twin-merged')
    const kept = await garrison()
    await bench.open('editor', `citations/${id}`)
    await page().getByRole('button', { name: 'Merge…' }).first().click()
    const merging = page().getByRole('group', { name: 'Make one of the two' })
    await merging.getByLabel('Keep the other').check()
    await merging.getByText(/Nothing refers to the one that goes/).waitFor()
    await bench.ask('admin', 'POST', `/api/citations/${id}/merge`, { into: kept })
    await merging.getByRole('button', { name: 'Merge', exact: true }).click()
    await merging.getByText(/was merged already/).waitFor()
    await bench.open('editor', `citations/${id}`)
    await publish()
    await expectAtField(page(), /This citation was merged into “.*Use that one/)
    expect(await bench.stored(`citations/${id}`)).toMatchObject({ _status: 'draft', duplicateOf: kept })
  })

  test('that something cites is not deleted, and the message says what to do with it', async () => {
    const id = await garrison()
    await bench.open('admin', `citations/${id}`)
    await bench.page('admin').locator('.doc-controls__popup .popup-button').first().click()
    await bench.page('admin').locator('.popup__content').getByText('Delete').click()
    await bench.page('admin').locator('#confirm-action').last().click()
    await expectMessage(
      bench.page('admin'),
      /It is cited by the claim “.+” and by .*\. Take it out there first, or merge this citation into another one\./u,
    )
    expect(await bench.stored(`citations/${id}`)).toMatchObject({ _status: 'published' })
  })
})

describe('an import', () => {
  const choose = (name: string, content: string | Buffer) =>
    page()
      .getByLabel('Choose a file of references')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
  const said = (text: RegExp) => page().locator('.import-references__message').getByText(text).waitFor()

  test.each([
    ['a table', 'title,doi\nZinc,10.1/1', /This is a table \(CSV\)\. Export the references as RIS or BibTeX/],
    ['an empty file', ' ', /The file is empty\. Choose one that holds references/],
    [
      'a file that is too large',
      Buffer.alloc(21 * 1024 * 1024, 32),
      /20\.0 MB at most\. Export .* in several/,
    ],
  ])('of %s is refused with what would be right', async (_what, content, reason) => {
    await goTo('/import')
    await choose('file.txt', content)
    await said(reason)
    expect(await count('/api/imports')).toBe(0)
  })

  test('that was undone in another tab is not undone again', async () => {
    await goTo('/import')
    await choose('one.ris', 'TY  - JOUR\nTI  - A work to be undone\nPY  - 2020\nER  - \n')
    await page().getByRole('button', { name: 'Import 1 work' }).click()
    await page()
      .getByText(/1 drafts? (?:was|were) created/)
      .waitFor()
    const id = new URL(page().url()).searchParams.get('id')
    await bench.ask('editor', 'POST', `/api/imports/${id}/undo`, {})
    await expect
      .poll(() => count('/api/citations?draft=true&where[title][equals]=A work to be undone'))
      .toBe(0)
    await page().getByRole('button', { name: 'Undo this import…' }).click()
    await page().getByRole('button', { name: 'Undo it' }).click()
    await said(/This import was undone already/)
    expect(valueAt(await bench.ask('editor', 'GET', `/api/imports/${id}`), 'status')).toBe('undone')
  })
})
