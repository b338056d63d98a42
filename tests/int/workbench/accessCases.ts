import { describe, expect, test } from 'vitest'
import { type Setting } from './setting'

export const accessCases = (setting: () => Setting): void => {
  const addresses = [
    '/api/workbench/dashboard',
    '/api/workbench/find?q=magnesium',
    '/api/workbench/coverage',
    '/api/workbench/translations?type=minerals',
  ]

  const all = (): string[] => [
    ...addresses,
    `/api/workbench/changes/minerals/${setting().ids.minerals}`,
    `/api/workbench/translations/minerals/${setting().ids.minerals}`,
  ]

  describe('what the workbench shows is for staff alone:', () => {
    test('anonymous callers get nothing', async () => {
      for (const address of [...all(), `/api/workbench/preview/minerals/${setting().ids.minerals}`]) {
        const response = await fetch(`${setting().cofactor.origin}${address}`)
        expect([address, response.status]).toEqual([address, 401])
        expect(await response.text()).not.toContain('agnesium')
      }
    })

    test.each(['admin', 'editor', 'reviewer'] as const)('%s gets all of it, kept by nobody', async (role) => {
      const session = await setting().cofactor.login(role)
      for (const address of all()) {
        const { status, headers } = await session('GET', address)
        expect([address, status, headers.get('cache-control')]).toEqual([address, 200, 'private, no-store'])
      }
    })

    test('a key of a partner is nobody here', async () => {
      const { key } = await setting().cofactor.local.create({
        collection: 'api-keys',
        data: { name: 'Site', scopes: ['read', 'preview'] },
      })
      for (const address of [...all(), `/api/workbench/preview/minerals/${setting().ids.minerals}`]) {
        const response = await fetch(`${setting().cofactor.origin}${address}`, {
          headers: { Authorization: `Bearer ${String(key)}` },
        })
        expect([address, response.status]).toEqual([address, 401])
      }
    })
  })
}
