import {
  createClient,
  isBadRequestError,
  isNetworkError,
  isNotFoundError,
  isParseError,
  isTimeoutError,
  memoryCache,
} from '@cofactor/sdk'
import { createFakeServer, makeMineral } from '@cofactor/sdk/testing'
import type { Case } from './Case.js'
import { holds, refusal, same } from './check.js'

const hang = (_: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

export const failing: Case[] = [
  {
    name: 'an unknown slug is told as such, with the problem of the server',
    run: async (baseUrl) => {
      const error = await refusal(createClient({ baseUrl }).minerals.get('unobtainium'))
      same(isNotFoundError(error) && [error.status, error.code], [404, 'document-not-found'])
    },
  },
  {
    name: 'a request that is wrong is told what would be right',
    run: async (baseUrl) => {
      const error = await refusal(createClient({ baseUrl }).minerals.list({ limit: 1000 }))
      same(isBadRequestError(error) && error.problem?.parameter, 'limit')
    },
  },
  {
    name: 'nobody at the address is a NetworkError',
    run: async () => {
      const client = createClient({ baseUrl: 'http://127.0.0.1:1', retry: { limit: 0 } })
      holds(isNetworkError(await refusal(client.minerals.get('zinc'))), 'it is a NetworkError')
    },
  },
  {
    name: 'an answer of something else is a ParseError',
    run: async (baseUrl) => {
      const client = createClient({ baseUrl, fetch: () => Promise.resolve(new Response('<html>')) })
      holds(isParseError(await refusal(client.minerals.get('zinc'))), 'it is a ParseError')
    },
  },
  {
    name: 'an aborted call rejects with the reason of its signal',
    run: async (baseUrl) => {
      const controller = new AbortController()
      const reason = new Error('the reader left')
      const call = refusal(
        createClient({ baseUrl, fetch: hang }).minerals.get('zinc', { signal: controller.signal }),
      )
      controller.abort(reason)
      holds((await call) === reason, 'the reason is the same')
    },
  },
  {
    name: 'a call that takes too long is a TimeoutError',
    run: async (baseUrl) => {
      const error = await refusal(createClient({ baseUrl, fetch: hang, timeout: 20 }).minerals.get('zinc'))
      holds(isTimeoutError(error), 'it is a TimeoutError')
    },
  },
  {
    name: 'a failure that passes is tried again',
    run: async (baseUrl) => {
      const server = createFakeServer({ documents: [makeMineral()] })
      server.fail({ status: 503, times: 2, retryAfter: 0 })
      const client = createClient({ baseUrl, fetch: server.fetch, retry: { baseDelay: 1 } })
      same((await client.minerals.get('magnesium')).symbol, 'Mg')
      same(server.requests.length, 3)
    },
  },
  {
    name: 'a kept answer is confirmed, and stands in when the server is away',
    run: async (baseUrl) => {
      let isAway = false
      const client = createClient({
        baseUrl,
        cache: memoryCache(),
        retry: { limit: 0 },
        fetch: (url, init) => (isAway ? Promise.reject(new TypeError('away')) : fetch(url, init)),
      })
      const sources: string[] = []
      for (const away of [false, false, true]) {
        isAway = away
        sources.push((await client.minerals.get('magnesium').withResponse()).response.source)
      }
      same(sources, ['network', 'cache', 'stale'])
    },
  },
  {
    name: 'equal calls at the same time share one request',
    run: async (baseUrl) => {
      let count = 0
      const client = createClient({
        baseUrl,
        fetch: (url, init) => {
          count++
          return fetch(url, init)
        },
      })
      await Promise.all([1, 2, 3].map(() => client.minerals.get('magnesium', { fields: ['name'] })))
      same(count, 1)
    },
  },
]
