import { describe, expect, test } from 'vitest'
import { differences } from '../../helpers/docs/differences'
import { valueAt } from '../../helpers/answer'
import { codeBlocks } from '../../helpers/docs/markdown'
import { readPage } from '../../helpers/docs/pages'
import { shownRequests } from '../../helpers/docs/shownRequests'
import type { Cofactor } from '../../helpers/startCofactor'

const shownOrigin = 'http://localhost:3000'

/** The queries in GraphQL that the documentation shows. */
const shownQueries = (): string[] =>
  codeBlocks(readPage('docs/api.md'))
    .filter(({ language }) => language === 'graphql')
    .map(({ code }) => code)

/** Root fields that found nothing. */
const emptyParts = (data: unknown): string[] =>
  Object.entries(data ?? {}).flatMap(([name, part]) =>
    part === null || (Array.isArray(valueAt(part, 'nodes')) && valueAt(part, 'nodes.0') === undefined)
      ? [name]
      : [],
  )

/** The requests that the documentation shows, made to the real thing. */
export const requestCases = (cofactor: () => Cofactor): void => {
  describe.each(['README.md', 'docs/partners.md', 'docs/api.md', 'docs/errors.md'])(
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

  test.each(shownQueries().map((query) => [query.split('\n').slice(0, 3).join(' '), query] as const))(
    'the query of docs/api.md that begins %s is answered',
    async (_, query) => {
      const answer = await cofactor().request('POST', '/graphql', { query })
      expect(answer.status).toBe(200)
      expect(answer.body).not.toHaveProperty('errors')
      expect(emptyParts(valueAt(answer.body, 'data'))).toEqual([])
    },
  )
}
