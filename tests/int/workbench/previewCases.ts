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

    test('follows the next save, and its version changes with what it shows and with nothing else', async () => {
      const versionOf = ({ html }: { html: string }) => /name="version" content="(\w{64})"/.exec(html)?.[1]
      for (const type of ['minerals', 'symptoms', 'claims', 'foods'] as const) {
        const id = setting().ids[type]
        const version = versionOf(await preview(type, id))
        expect(version, type).toBeDefined()
        expect(versionOf(await preview(type, id)), type).toBe(version)
      }
      const before = versionOf(await preview('symptoms', setting().ids.symptoms))
      await setting().editing.saveDraft('symptoms', setting().ids.symptoms, { summary: 'Just saved.' })
      const saved = await preview('symptoms', setting().ids.symptoms)
      expect(saved.html).toContain('Just saved.')
      expect(versionOf(saved)).not.toBe(before)
    })

    test('of what is not there is not found', async () => {
      expect((await preview('minerals', 'none')).status).toBe(404)
      expect((await preview('users', setting().ids.minerals)).status).toBe(404)
    })
  })
}
