import { describe, expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { words, type Setting } from './setting'

export const previewCases = (setting: () => Setting): void => {
  describe('the preview', () => {
    const preview = async (type: string, id: string, query = '') => {
      const { body } = await setting().cofactor.request('POST', '/api/users/login', {
        email: 'editor@cofactor.test',
        password: 'a password for tests only 7319',
      })
      const response = await fetch(
        `${setting().cofactor.origin}/api/workbench/preview/${type}/${id}${query}`,
        {
          headers: { Cookie: `payload-token=${String(valueAt(body, 'token'))}` },
        },
      )
      return { status: response.status, headers: response.headers, html: await response.text() }
    }

    test('is the draft in the elements of partners, kept by nobody and without anything from elsewhere', async () => {
      const { status, headers, html } = await preview('minerals', setting().ids.minerals)
      expect(status).toBe(200)
      expect(html).toContain('<cofactor-mineral-card')
      expect(html).toContain('<cofactor-claim')
      expect(html).toContain(words)
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    })

    test.each(['claims', 'symptoms', 'citations', 'foods'] as const)('there is one of %s', async (type) => {
      const { status, html } = await preview(type, setting().ids[type], '?locale=es')
      expect(status).toBe(200)
      expect(html).toContain('<html lang="es">')
    })

    test('an incomplete draft is shown field by field', async () => {
      const id = await setting().editing.create(
        'claims',
        { slug: 'bare', statement: 'Only <b>this</b>.', evidence: [] },
        setting().ids,
      )
      const { status, html } = await preview('claims', id)
      expect(status).toBe(200)
      expect(html).toContain('Only &lt;b&gt;this&lt;/b&gt;.')
      expect(html).not.toContain('<b>this</b>')
    })

    test('follows the next save', async () => {
      await setting().editing.saveDraft('symptoms', setting().ids.symptoms, { summary: 'Just saved.' })
      expect((await preview('symptoms', setting().ids.symptoms)).html).toContain('Just saved.')
    })

    test('of what is not there is not found', async () => {
      expect((await preview('minerals', 'none')).status).toBe(404)
      expect((await preview('users', setting().ids.minerals)).status).toBe(404)
    })
  })
}
