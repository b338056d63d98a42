import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Setting } from './setting'

/** Pages that are ours or that we put something into; `{claims}` is a claim of the starter knowledge. */
const pages = [
  '',
  '/coverage',
  '/coverage?objects=functions',
  '/translations?type=claims',
  '/translations/minerals/{minerals}',
  '/import',
  '/contradictions',
  '/collections/claims',
  '/collections/citations',
  '/collections/notices',
  '/collections/audit-events',
  '/collections/minerals/{minerals}',
  '/collections/symptoms/{symptoms}',
  '/collections/foods/{foods}',
  '/collections/functions/{functions}',
  '/collections/intake-references/{intake-references}',
  '/collections/claims/{claims}',
  '/collections/claims/{claims}/changes',
  '/collections/claims/{claims}/review',
  '/collections/claims/create',
  '/collections/citations/{citations}',
  '/collections/citations/create',
  '/collections/articles/{articles}',
  '/collections/api-keys/create',
  '/collections/webhooks/create',
  '/account',
] as const

/** What is seen on a phone, where nobody can scroll sideways to what is missing. */
export const narrowCases = (setting: () => Setting): void => {
  const firstOf = async (type: string): Promise<string> => {
    const { page, origin } = setting()
    const response = await page.request.get(`${origin}/api/${type}?depth=0&limit=1`)
    const { docs }: { docs: { id: string }[] } = await response.json()
    return String(docs[0]?.id)
  }

  const open = async (path: string) => {
    const type = /\{(.+)\}/.exec(path)?.[1]
    const address = type ? path.replace(`{${type}}`, await firstOf(type)) : path
    const { page, origin } = setting()
    await page.goto(`${origin}/admin${address}`)
    await page.locator('h1, h2, .doc-controls').first().waitFor()
    await page.waitForLoadState('networkidle')
  }

  describe('on a phone', () => {
    beforeAll(() => setting().page.setViewportSize({ width: 390, height: 844 }))
    afterAll(() => setting().page.setViewportSize({ width: 1280, height: 900 }))

    test.each(pages)('no part of /admin%s is beyond the edge', async (path) => {
      await open(path)
      const { scrollWidth, clientWidth } = await setting().page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }))
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    })

    test('every button of a document in review can be met from edge to edge', async () => {
      const { page, origin } = setting()
      const claim = `${origin}/api/claims/${await firstOf('claims')}?draft=true`
      const change = (data: object) => page.request.patch(claim, { data, failOnStatusCode: true })
      await change({ caveat: 'Written to be published from a phone.' })
      // Among the longest words for where a document stands, which are beside its buttons.
      await change({ workflow: { step: 'submit' } })
      await open('/collections/claims/{claims}')
      await page.locator('#action-save').waitFor()
      await page.getByRole('link', { name: 'Evidence review' }).waitFor()
      const covered = await page.locator('.doc-controls__controls-wrapper').evaluate((controls) =>
        [...controls.querySelectorAll('button, a')]
          .map((button) => ({ button, box: button.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0)
          .filter(({ button, box: { left, right, top, bottom } }) =>
            [left + 4, right - 4].some(
              (x) => !button.contains(document.elementFromPoint(x, (top + bottom) / 2)),
            ),
          )
          .map(({ button }) => button.textContent),
      )
      expect(covered).toEqual([])
    })
  })
}
