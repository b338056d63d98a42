import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkbench, saveDraft, writeClaim, type Workbench } from '../helpers/workbench'

const accounts = {
  editor: { email: 'ina@turns.example', password: 'a long password 4711', name: 'Ina', role: 'editor' },
  reviewer: { email: 'ruth@turns.example', password: 'a long password 4712', name: 'Ruth', role: 'reviewer' },
} as const

let bench: Workbench<keyof typeof accounts>

beforeAll(async () => {
  bench = await openWorkbench(accounts)
}, 600_000)

afterAll(() => bench?.close(), 60_000)

test('an editor gives a document to a colleague by name, who is told and has it in the queue', async () => {
  const page = bench.page('editor')
  const claim = await writeClaim(page, {
    statement: 'Magnesium does not ease cramps at night in most older people.',
    slug: 'assigned-cramps',
  })
  await bench.open('editor', claim)
  const field = page.locator('#field-workflow__assignee')
  await field.locator('.rs__control').click()
  await page.locator('.rs__option').getByText('Ruth', { exact: true }).click()
  await saveDraft(page)
  await page.reload()
  await field.getByText('Ruth', { exact: true }).waitFor()
  expect(await field.textContent()).not.toContain('@')

  const colleague = bench.page('reviewer')
  await colleague.goto(`${bench.server.origin}/admin`)
  await colleague.getByRole('heading', { name: 'Your queue' }).waitFor()
  await colleague
    .getByRole('region', { name: 'Told to you' })
    .getByText(/assigned/)
    .waitFor()
})
