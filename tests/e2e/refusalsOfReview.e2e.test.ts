import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueAt } from '../helpers/answer'
import {
  expectMessage,
  expectRefusal,
  expectState,
  openWorkbench,
  saveDraft,
  stateIn,
  stepNames,
  takeStep,
  workflowPanel,
  writeClaim,
  type Workbench,
} from '../helpers/workbench'

const accounts = {
  writer: { email: 'wim@refused.example', password: 'a long password 4711', name: 'Wim', role: 'editor' },
  reviewer: { email: 'ria@refused.example', password: 'a long password 4712', name: 'Ria', role: 'reviewer' },
} as const

type Person = keyof typeof accounts

let bench: Workbench<Person>

beforeAll(async () => {
  bench = await openWorkbench(accounts, { COFACTOR_REVIEW: 'required' })
}, 600_000)

afterAll(() => bench?.close(), 60_000)

const write = (slug: string, data: object = {}) =>
  writeClaim(bench.page('writer'), { slug, statement: `Magnesium and cramps, ${slug}.`, ...data })

/** A claim of the writer on its way, by requests. */
const writeUpTo = async (
  state: 'evidence-review' | 'medical-review' | 'approved',
  slug: string,
  data?: object,
) => {
  const address = await write(slug, data)
  const ways = [
    ['evidence-review', () => bench.step('writer', address, 'submit')],
    ['medical-review', () => bench.step('admin', address, 'accept-evidence')],
    ['approved', () => bench.step('reviewer', address, 'approve')],
  ] as const
  for (const [reached, take] of ways) {
    await take()
    if (reached === state) break
  }
  expect(stateIn(await bench.stored(address))).toBe(state)
  return address
}

const stands = async (address: string) => stateIn(await bench.stored(address))

describe('a review', () => {
  test('is not asked for of a claim that is incomplete, and all that is missing is named', async () => {
    const address = await write('incomplete', { evidence: [], certainty: null })
    const page = bench.page('writer')
    await bench.open('writer', address)
    await takeStep(page, 'Ask for review')
    await expectRefusal(
      page,
      /Evidence: A claim needs at least one item of evidence with a citation; add one/,
    )
    await expectRefusal(page, /Certainty: A claim needs a certainty; choose how sure the evidence makes us/)
    expect(await stands(address)).toBe('draft')
  })

  test('is not done by who wrote it, and the panel says why and by whom', async () => {
    const address = await writeUpTo('evidence-review', 'own-work')
    const page = bench.page('writer')
    await bench.open('writer', address)
    await workflowPanel(page)
      .getByText(/You changed this document .* nobody reviews their own work; ask somebody else/)
      .waitFor()
    expect(await stepNames(page)).toEqual(['Send back', 'Archive'])
    const answer = await bench.step('writer', address, 'accept-evidence')
    expect(JSON.stringify(answer)).toContain('nobody reviews their own work')
    expect(await stands(address)).toBe('evidence-review')
  })

  test('is not done by a reviewer who changed it in another tab meanwhile', async () => {
    const address = await writeUpTo('evidence-review', 'changed-by-reviewer')
    const page = bench.page('reviewer')
    await bench.open('reviewer', address)
    const other = await bench.secondPage('reviewer')
    await other.goto(page.url())
    await other.locator('#field-caveat').fill('Not for children.')
    await saveDraft(other)
    await other.close()
    await takeStep(page, 'Evidence is sound')
    await expectRefusal(page, /nobody reviews their own work; ask somebody else/)
    expect(await stands(address)).toBe('evidence-review')
  })

  test('that somebody else has done meanwhile is not done again', async () => {
    const address = await writeUpTo('evidence-review', 'overtaken')
    const page = bench.page('reviewer')
    await bench.open('reviewer', address)
    await bench.step('admin', address, 'accept-evidence')
    await takeStep(page, 'Evidence is sound')
    await expectRefusal(
      page,
      /“Evidence is sound” does not fit “Medical review”; it is for “Evidence review”/,
    )
    expect(valueAt(await bench.stored(address), 'workflow.signOffs.length')).toBe(1)
  })

  test('by a medical reviewer is not for editors', async () => {
    const address = await writeUpTo('medical-review', 'for-reviewers')
    const page = bench.page('writer')
    await bench.open('writer', address)
    await workflowPanel(page)
      .getByText(/“Sign medical review” is for administrators and reviewers/)
      .waitFor()
    expect(await stepNames(page)).not.toContain('Sign medical review')
    const answer = await bench.step('writer', address, 'approve')
    expect(JSON.stringify(answer)).toContain('is for administrators and reviewers')
    expect(await stands(address)).toBe('medical-review')
  })

  test('is not signed by the person who is named as its author', async () => {
    const person = await bench.ask('admin', 'POST', '/api/people?draft=true', { name: 'Ria', slug: 'ria' })
    const author = String(valueAt(person, 'doc.id'))
    const me = valueAt(await bench.ask('reviewer', 'GET', '/api/users/me'), 'user.id')
    await bench.ask('admin', 'PATCH', `/api/users/${String(me)}`, { person: author })
    const address = await writeUpTo('medical-review', 'named-author', { governance: { author } })
    const page = bench.page('reviewer')
    await bench.open('reviewer', address)
    await takeStep(page, 'Sign medical review')
    await expectRefusal(page, /You are named as its author, and nobody reviews their own work; ask somebody/)
    expect(await stands(address)).toBe('medical-review')
    await bench.ask('admin', 'PATCH', `/api/users/${String(me)}`, { person: null })
  })

  test('is not signed twice by one person where a mistake could hurt somebody', async () => {
    const address = await writeUpTo('medical-review', 'signed-twice', { workflow: { safetyCritical: true } })
    const page = bench.page('reviewer')
    await bench.open('reviewer', address)
    const other = await bench.secondPage('reviewer')
    await other.goto(page.url())
    await takeStep(other, 'Sign medical review')
    await workflowPanel(other)
      .getByText(/1 of 2 signatures/)
      .waitFor()
    await workflowPanel(other)
      .getByText(/needs the signature of a second person/)
      .waitFor()
    expect(await stepNames(other)).not.toContain('Sign medical review')
    await other.close()
    await takeStep(page, 'Sign medical review')
    await expectRefusal(page, /You have signed already. .* needs the signature of a second person/)
    expect(await stands(address)).toBe('medical-review')
  })

  test('does not end without a reason where something is sent back', async () => {
    const address = await writeUpTo('medical-review', 'no-reason')
    const page = bench.page('reviewer')
    await bench.open('reviewer', address)
    await takeStep(page, 'Send back')
    await workflowPanel(page).getByLabel('Why').fill('   ')
    await takeStep(page, 'Send back')
    await expectRefusal(page, /Say why, so that whoever goes on with it knows what to change/)
    expect(await stands(address)).toBe('medical-review')
  })

  test('takes no note that says nothing', async () => {
    const address = await write('silent-note')
    const page = bench.page('writer')
    await page.goto(`${bench.server.origin}/admin/collections/${address}/review`)
    await page.getByLabel('What is to be said').fill('  ')
    await page.getByRole('button', { name: 'Send' }).last().click()
    await page.getByRole('alert').getByText('Write the note first.').waitFor()
    const id = address.split('/')[1]
    const notes = await bench.ask('writer', 'GET', `/api/review-notes?where[documentId][equals]=${id}`)
    expect(valueAt(notes, 'totalDocs')).toBe(0)
  })
})

describe('a schedule', () => {
  test.each([
    ['without a time', '', '', /Choose the day and time at which it is to be published/],
    ['in the past', '2020-01-01T08:00', '', /This time has passed; choose a later one, or publish it now/],
    [
      'that ends before it begins',
      '2099-12-31T08:00',
      '2099-12-30T08:00',
      /It would be taken back before it is published; choose a later time/,
    ],
  ])('%s is refused', async (what, from, until, reason) => {
    const address = await writeUpTo('approved', `schedule-${what.replaceAll(' ', '-')}`)
    const page = bench.page('writer')
    await bench.open('writer', address)
    await takeStep(page, 'Schedule')
    await workflowPanel(page).getByLabel('Publish at (your local time)').fill(from)
    await workflowPanel(page).getByLabel('Take back at (may stay empty)').fill(until)
    await takeStep(page, 'Schedule')
    await expectRefusal(page, reason)
    expect(await bench.stored(address)).toMatchObject({ workflow: { state: 'approved', publishAt: null } })
  })
})

describe('what was approved', () => {
  test('is not published with a change that nobody has seen; the change makes it a draft', async () => {
    const address = await writeUpTo('approved', 'changed-after')
    const page = bench.page('writer')
    await bench.open('writer', address)
    await page.locator('#action-save').waitFor()
    await page.locator('#field-caveat').fill('Nobody has seen this.')
    await page.locator('#action-save').waitFor({ state: 'hidden' })
    await workflowPanel(page)
      .getByText(/Save your changes first; what others sign is what is saved/)
      .waitFor()
    await saveDraft(page)
    await page.reload()
    await expectState(page, 'Draft')
    await workflowPanel(page)
      .getByText(/Only what was approved can be published, .* Save it as a draft and ask for review/)
      .waitFor()
    expect(await bench.stored(address)).toMatchObject({ _status: 'draft', workflow: { signOffs: [] } })
  })

  test('is not published together with what was not, and the message names that one', async () => {
    const approved = await writeUpTo('approved', 'mixed-approved')
    const draft = await write('mixed-draft')
    const page = bench.page('writer')
    await page.goto(`${bench.server.origin}/admin/collections/claims?search=mixed-`)
    await page.locator('.table').getByText('mixed-approved').waitFor()
    await page.locator('#select-all').check()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.locator('#confirm-action').last().click()
    await expectMessage(page, /Nothing was saved.*“Magnesium and cramps, mixed-draft\.”.*ask for review/)
    for (const address of [approved, draft])
      expect(await bench.stored(address)).toMatchObject({ _status: 'draft' })
  })

  test('comes back from an earlier version as a draft only', async () => {
    const address = await writeUpTo('approved', 'restored')
    await bench.ask('writer', 'PATCH', `/api/${address}`, { _status: 'published' })
    await bench.ask('writer', 'PATCH', `/api/${address}?draft=true`, { caveat: 'Changed since.' })
    const id = address.split('/')[1]
    const versions = await bench.ask(
      'writer',
      'GET',
      `/api/claims/versions?where[parent][equals]=${id}&where[version._status][equals]=published&depth=0`,
    )
    const page = bench.page('writer')
    await page.goto(
      `${bench.server.origin}/admin/collections/${address}/versions/${String(valueAt(versions, 'docs.0.id'))}`,
    )
    await page.getByRole('button', { name: 'Restore this version' }).click()
    await page.locator('#confirm-action').last().click()
    await expectMessage(page, /has to be approved first: restore it as a draft/)
    expect(await bench.stored(address)).toMatchObject({ caveat: 'Changed since.' })
  })
})
