import { describe, expect, test } from 'vitest'
import { differences } from '../../helpers/docs/differences'
import { marked, tableRows } from '../../helpers/docs/markdown'
import { readPage } from '../../helpers/docs/pages'
import { shownRequests } from '../../helpers/docs/shownRequests'
import type { Cofactor } from '../../helpers/startCofactor'

const shownOrigin = 'http://localhost:3000'

/** The requests that the documentation shows, made to the real thing. */
export const requestCases = (cofactor: () => Cofactor): void => {
  describe.each(['README.md', 'docs/partners.md', 'docs/errors.md'])(
    'each request of %s is answered as shown',
    (page) => {
      test.each(shownRequests(readPage(page)).map((request) => [request.line, request] as const))(
        '%s',
        async (_, { url, method, headers, status, shownHeaders, shownBody }) => {
          expect(url.startsWith(`${shownOrigin}/v1`)).toBe(true)
          const answer = await cofactor().api(url.slice(shownOrigin.length), { method, headers })
          expect(answer.status).toBe(status)
          for (const [name, value] of Object.entries(shownHeaders)) {
            expect(answer.headers.get(name), name).toBe(value)
          }
          if (shownBody !== undefined) expect(differences(shownBody, answer.body)).toEqual([])
          if (status === 200 && method === 'GET') expect(answer.body).not.toMatchObject({ data: [] })
        },
      )
    },
  )

  describe('what docs/architecture.md says is not there yet is not there:', () => {
    const addresses = tableRows(marked(readPage('docs/architecture.md'), 'not-there')).map(
      ([, address = '']) => address.replaceAll('`', ''),
    )

    test.each(addresses)('%s', async (address) => {
      expect(address).toMatch(/^\/[\w/]+$/)
      expect((await fetch(`${cofactor().origin}${address}`)).status).toBe(404)
    })
  })
}
