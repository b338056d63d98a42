import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueAt } from '../helpers/answer'
import { idAt } from '../helpers/claimEditor'
import { expectAtField, expectMessage, openWorkbench, stepNames, type Workbench } from '../helpers/workbench'

const accounts = {
  editor: { email: 'edda@roles.example', password: 'a long password 4711', name: 'Edda', role: 'editor' },
  reviewer: { email: 'rolf@roles.example', password: 'a long password 4712', name: 'Rolf', role: 'reviewer' },
} as const

type Person = keyof typeof accounts

let bench: Workbench<Person>
let claim: string

beforeAll(async () => {
  bench = await openWorkbench(accounts)
  claim = `claims/${String(valueAt(await bench.ask('admin', 'GET', '/api/claims?limit=1&depth=0'), 'docs.0.id'))}`
}, 600_000)

afterAll(() => bench?.close(), 60_000)

const notAllowed = /You are not allowed to perform this action/

const goTo = (person: Person | 'admin', path: string) =>
  bench.page(person).goto(`${bench.server.origin}/admin${path}`)

/** What is at an address that is not for somebody: why there is nothing, and what to do. */
const expectNoPage = async (person: Person, path: string) => {
  await goTo(person, path)
  await bench
    .page(person)
    .getByText(/for the rest ask an administrator/)
    .first()
    .waitFor()
}

const openMenu = async (person: Person | 'admin') => {
  await bench.page(person).locator('.doc-controls__popup .popup-button').first().click()
  return bench.page(person).locator('.popup__content')
}

const count = async (path: string) => valueAt(await bench.ask('admin', 'GET', path), 'totalDocs')

describe('a reviewer', () => {
  test('makes no new document', async () => {
    await goTo('reviewer', '/collections/claims')
    await bench.page('reviewer').locator('.collection-list .table').waitFor()
    expect(
      await bench
        .page('reviewer')
        .getByRole('link', { name: /create new/i })
        .count(),
    ).toBe(0)
    await expectNoPage('reviewer', '/collections/claims/create')
    const before = await count('/api/claims?limit=1')
    const answer = await bench.ask('reviewer', 'POST', '/api/claims?draft=true', { statement: 'Mine.' })
    expect(valueAt(answer, 'errors.0.message')).toMatch(notAllowed)
    expect(await count('/api/claims?limit=1')).toBe(before)
  })

  test('archives and deletes none', async () => {
    await bench.open('reviewer', claim)
    expect(await stepNames(bench.page('reviewer'))).not.toContain('Archive')
    const menu = bench.page('reviewer').locator('.doc-controls__popup .popup-button')
    if ((await menu.count()) > 0)
      expect(await (await openMenu('reviewer')).textContent()).not.toContain('Delete')
    expect(JSON.stringify(await bench.step('reviewer', claim, 'archive'))).toContain(
      '“Archive” is for administrators and editors',
    )
    expect(valueAt(await bench.ask('reviewer', 'DELETE', `/api/${claim}`), 'errors.0.message')).toMatch(
      notAllowed,
    )
    expect(await bench.stored(claim)).toMatchObject({ _status: 'published' })
  })

  test('imports no references, and is told who does', async () => {
    await goTo('reviewer', '/collections/citations')
    await bench.page('reviewer').locator('.collection-list .table').waitFor()
    expect(
      await bench
        .page('reviewer')
        .getByRole('link', { name: /Import references/ })
        .count(),
    ).toBe(0)
    await goTo('reviewer', '/import')
    await bench.page('reviewer').getByText('Only admins and editors may import references.').waitFor()
    expect(
      await bench
        .page('reviewer')
        .getByLabel(/Choose a file/)
        .count(),
    ).toBe(0)
    const answer = await bench.ask('reviewer', 'POST', '/api/imports/preview', { text: 'TY  - JOUR' })
    expect(answer).toMatchObject({ message: 'Only admins and editors may import references.' })
    expect(await count('/api/imports')).toBe(0)
  })

  test('merges no citations', async () => {
    const kept = await idAt(bench.page('admin'), 'citations/garrison2020')
    const { title, year } = Object(await bench.stored(`citations/${kept}`))
    const made = await bench.ask('admin', 'POST', '/api/citations?draft=true', { title, year, slug: 'again' })
    const id = String(valueAt(made, 'doc.id'))
    await bench.open('reviewer', `citations/${id}`)
    await bench.page('reviewer').getByText('This work may be here already.').waitFor()
    expect(await bench.page('reviewer').getByRole('button', { name: 'Merge…' }).count()).toBe(0)
    const answer = await bench.ask('reviewer', 'POST', `/api/citations/${id}/merge`, { into: kept })
    expect(answer).toMatchObject({ message: 'Only admins and editors may merge citations.' })
    expect(valueAt(await bench.stored(`citations/${id}`), 'duplicateOf')).toBeNull()
  })
})

describe('an editor', () => {
  test.each(['webhooks', 'api-keys', 'webhook-deliveries', 'publications'])(
    'neither finds nor opens %s',
    async (collection) => {
      await goTo('editor', '')
      await bench.page('editor').locator('.dashboard-view').waitFor()
      expect(await bench.page('editor').locator(`.nav a[href$="/collections/${collection}"]`).count()).toBe(0)
      await expectNoPage('editor', `/collections/${collection}`)
      const answer = await bench.ask('editor', 'GET', `/api/${collection}`)
      expect(valueAt(answer, 'errors.0.message')).toMatch(notAllowed)
    },
  )

  test('makes no accounts, sees nobody’s address, and does not choose a role', async () => {
    await goTo('editor', '/collections/users')
    const rows = bench.page('editor').locator('.collection-list .table tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBeGreaterThan(1)
    const withAddress = (await rows.allTextContents()).filter((row) => row.includes('@'))
    expect(withAddress.length, withAddress.join()).toBeLessThanOrEqual(1)
    await expectNoPage('editor', '/collections/users/create')
    await goTo('editor', '/account')
    await bench.page('editor').locator('#field-name').waitFor()
    const role = bench.page('editor').locator('#field-role')
    if ((await role.count()) > 0) expect(await role.locator('input').first().isDisabled()).toBe(true)
    const me = valueAt(await bench.ask('editor', 'GET', '/api/users/me'), 'user.id')
    await bench.ask('editor', 'PATCH', `/api/users/${String(me)}`, { role: 'admin' })
    expect(await bench.stored(`users/${String(me)}`)).toMatchObject({ role: 'editor' })
  })

  test('deletes nothing', async () => {
    await bench.open('editor', claim)
    expect(await (await openMenu('editor')).textContent()).not.toContain('Delete')
    expect(valueAt(await bench.ask('editor', 'DELETE', `/api/${claim}`), 'errors.0.message')).toMatch(
      notAllowed,
    )
    expect(await bench.stored(claim)).toMatchObject({ _status: 'published' })
  })
})

describe('the history', () => {
  test('is changed by nobody, administrators neither', async () => {
    await bench.step('editor', claim, 'archive')
    const page = bench.page('admin')
    await goTo('admin', '/collections/audit-events')
    await page.getByText('Nobody can change it.').waitFor()
    expect(await page.getByRole('link', { name: /create new/i }).count()).toBe(0)
    const events = await bench.ask('admin', 'GET', '/api/audit-events?limit=1&sort=-at')
    const id = String(valueAt(events, 'docs.0.id'))
    await goTo('admin', `/collections/audit-events/${id}`)
    await page.locator('#field-userName').waitFor()
    expect(await page.locator('#field-userName').isDisabled()).toBe(true)
    expect(await page.locator('#action-save').count()).toBe(0)
    for (const method of ['PATCH', 'DELETE']) {
      const answer = await bench.ask('admin', method, `/api/audit-events/${id}`, { userName: 'Nobody' })
      expect(valueAt(answer, 'errors.0.message')).toMatch(notAllowed)
    }
    expect(await bench.stored(`audit-events/${id}`)).toMatchObject({ action: 'archive', userName: 'Edda' })
  })
})

describe('an administrator', () => {
  test.each([
    [
      'http://site.example/hook',
      /"http:\/\/site\.example\/hook" is not encrypted; give an address that starts with/,
    ],
    [
      'https://127.0.0.1/hook',
      /"127\.0\.0\.1" is inside a network or on this machine; give an address of the open/,
    ],
    [
      'https://localhost/hook',
      /"localhost" is inside a network or on this machine; give an address of the open/,
    ],
  ])('sends nothing to partners at %s', async (url, reason) => {
    await goTo('admin', '/collections/webhooks/create')
    await bench.page('admin').locator('#field-name').fill('Somewhere inside')
    await bench.page('admin').locator('#field-url').fill(url)
    await bench.page('admin').locator('#action-save').click()
    await expectAtField(bench.page('admin'), reason)
    expect(await count('/api/webhooks')).toBe(0)
  })

  test('gives no key to what is no origin', async () => {
    await goTo('admin', '/collections/api-keys/create')
    const page = bench.page('admin')
    await page.locator('#field-name').fill('A site with a path')
    await page.locator('.field-origins input').first().fill('site.example/path')
    await page.keyboard.press('Enter')
    await page.locator('#action-save').click()
    await expectAtField(page, /"site\.example\/path" is no origin\. Give scheme and host without a path/)
    expect(await count('/api/api-keys')).toBe(0)
  })
})

describe('the last administrator', () => {
  const openOwn = async () => {
    const me = valueAt(await bench.ask('admin', 'GET', '/api/users/me'), 'user.id')
    await goTo('admin', `/collections/users/${String(me)}`)
    await bench.page('admin').locator('#field-role').waitFor()
    return `users/${String(me)}`
  }

  test('does not step down before there is another', async () => {
    const account = await openOwn()
    const page = bench.page('admin')
    await page.locator('#field-role .rs__control').click()
    await page
      .locator('.rs__option')
      .getByText(/^Editor/)
      .click()
    await page.locator('#action-save').click()
    await expectAtField(page, 'This is the last admin. Make somebody else an admin first.')
    expect(await bench.stored(account)).toMatchObject({ role: 'admin' })
  })

  test('is not deleted', async () => {
    const account = await openOwn()
    const menu = await openMenu('admin')
    await menu.getByText('Delete').click()
    await bench.page('admin').locator('#confirm-action').last().click()
    await expectMessage(bench.page('admin'), 'This is the last admin. Make somebody else an admin first.')
    expect(await bench.stored(account)).toMatchObject({ role: 'admin' })
  })
})
