import autocannon from 'autocannon'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, type Browser } from '../helpers/openBrowser'
import { startBuiltServer, type BuiltServer } from '../helpers/startBuiltServer'

/** Requests in a minute: fewer than a flood has on any machine, more than the rest of this file. */
const limit = 5_000

let server: BuiltServer
let browser: Browser

beforeAll(async () => {
  server = await startBuiltServer({ environment: { COFACTOR_ANONYMOUS_REQUESTS: String(limit) } })
  browser = await openBrowser()
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

describe('a browser that has an answer already', () => {
  test('asks whether it still holds, is told so, and gets the bytes once', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${server.origin}/v1/health`)
    const seen = await page.evaluate(async (url) => {
      const read = async (cache: RequestCache) => (await fetch(url, { cache })).text()
      const bodies = [await read('default'), await read('no-cache')]
      const entries = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(url))
      const transfers = entries.map((entry) => ('transferSize' in entry ? Number(entry.transferSize) : 0))
      return { isSame: bodies[0] === bodies[1], length: bodies[0]?.length ?? 0, transfers }
    }, '/v1/minerals/magnesium?include=claims')
    expect(seen).toMatchObject({ isSame: true, transfers: [expect.any(Number), expect.any(Number)] })
    const [first = 0, second = 0] = seen.transfers
    expect(seen.length).toBeGreaterThan(10_000)
    expect(first).toBeGreaterThan(1_000)
    // What a 304 is, whatever it was about.
    expect(second).toBeLessThan(500)
    await page.close()
  })
})

const seconds = 30

/** Each asks for something that was not asked for before, and for much of it. */
const costlyRequests = (): autocannon.Request[] =>
  Array.from({ length: 2_000 }, (_, index): autocannon.Request[] => [
    { path: `/v1/foods?filter[amounts(mineral:magnesium).amount][gte]=${index / 7}&sort=-name&limit=100` },
    { path: `/v1/minerals/magnesium?include=claims.citations&fields[people]=name&locale=en&x=${index}` },
    { path: `/v1/claims?filter[statement][contains]=${index}&count=true&include=evidence.citation` },
    { path: `/v1/search?q=magnesum%20cramps%20${index}&limit=50` },
  ]).flat()

describe('a flood of costly requests', () => {
  test(
    'is answered or refused, leaves the memory bounded, and is over when it is over',
    async () => {
      const zinc = async () => fetch(`${server.origin}/v1/minerals/zinc?fields=symbol`)
      const memory: number[] = []
      const flood = autocannon({
        url: server.origin,
        connections: 300,
        pipelining: 4,
        duration: seconds,
        timeout: 60,
        requests: costlyRequests(),
      })
      const watching = setInterval(() => memory.push(server.memory() ?? 0), 500)
      const during = await zinc()
      expect([200, 429, 503]).toContain(during.status)
      if (during.status === 200) expect(await during.json()).toMatchObject({ data: { symbol: 'Zn' } })
      const { statusCodeStats = {} } = await flood
      clearInterval(watching)

      const statuses = Object.keys(statusCodeStats).map(Number)
      expect(statuses.filter((status) => ![200, 400, 429, 503].includes(status))).toEqual([])
      expect(statuses).toContain(200)
      expect(statuses).toContain(429)
      expect(Math.max(...memory)).toBeLessThan(1.5e9)

      const health = await fetch(`${server.origin}/v1/health`, { signal: AbortSignal.timeout(5_000) })
      expect(health.status).toBe(200)
      expect(server.output()).not.toMatch(/ERROR|Error:/)
    },
    (seconds + 120) * 1000,
  )
})
