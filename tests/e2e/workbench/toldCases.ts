import { describe, expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { asEditor } from '../../helpers/claimEditor'
import type { Setting } from './setting'

const reviewer = {
  email: 'rea@told.example',
  password: 'a long password 4714',
  name: 'Rea',
  role: 'reviewer',
}

/** What somebody was told, on the overview. */
export const toldCases = (setting: () => Setting): void => {
  /** Something that Rea says about a document on which whoever is signed in works, through the API. */
  const sayAsReviewer = async (documentId: string, words: readonly string[]) => {
    const { origin } = setting()
    const post = async (path: string, data: object, headers = {}): Promise<unknown> => {
      const response = await fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(data),
      })
      return response.json()
    }
    const token = String(valueAt(await post('/api/users/login', reviewer), 'token'))
    for (const body of words)
      await post(
        '/api/review-notes',
        { type: 'factors', documentId, body },
        { Authorization: `JWT ${token}` },
      )
  }

  describe('what was told', () => {
    test('stands on the overview, and is read when it was opened', async () => {
      const { page, origin } = setting()
      await page.goto(`${origin}/admin`)
      await page.locator('.dashboard-view').waitFor()
      expect(await page.getByRole('region', { name: 'Told to you' }).count()).toBe(0)
      await asEditor(page, 'POST', '/api/users', reviewer)
      const found = await asEditor(page, 'GET', '/api/factors?depth=0&limit=1')
      const factor = String(valueAt(found, 'docs.0.id'))
      await asEditor(page, 'PATCH', `/api/factors/${factor}?draft=true`, { summary: 'Written by the admin.' })
      await sayAsReviewer(factor, ['First word.', 'Last word.'])
      await page.reload()
      const told = page.getByRole('region', { name: 'Told to you' })
      await expect.poll(() => told.getByRole('listitem').count()).toBe(2)
      expect(await told.getByRole('listitem').first().textContent()).toContain('Last word.')
      await page.getByRole('button', { name: 'Notices, 2 new' }).waitFor()
      await told.getByRole('link', { name: /Last word/ }).click()
      await page.waitForURL(new RegExp(`/collections/factors/${factor}`))
      await page.getByRole('button', { name: 'Notices, 1 new' }).waitFor()
      await page.goto(`${origin}/admin`)
      await told.getByText(/First word/).waitFor()
      expect(await told.getByRole('listitem').count()).toBe(1)
    })

    test('leaves the overview when the bell says that all is read', async () => {
      const { page } = setting()
      await page.getByRole('button', { name: 'Notices, 1 new' }).click()
      await page.getByRole('button', { name: 'Mark all as read' }).click()
      await page.getByRole('region', { name: 'Told to you' }).waitFor({ state: 'detached' })
    })
  })
}
