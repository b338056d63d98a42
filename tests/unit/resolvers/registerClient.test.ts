import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createRegisters } from '../../../src/resolvers/createRegisters'
import type { Patience } from '../../../src/resolvers/http/createRegisterClient'
import { createTtlCache } from '../../../src/resolvers/http/createTtlCache'
import { retryAfter } from '../../../src/resolvers/http/retryAfter'
import { startRegisters, type ReplayedRegisters } from '../../helpers/registers/startRegisters'

let server: ReplayedRegisters

beforeAll(async () => {
  server = await startRegisters()
})
afterEach(() => server.reset())
afterAll(() => server.stop())

const doi = '10.5555/cofactor.concern'

const open = (patience: Partial<Patience> = {}, options: { isOn?: boolean; ncbiApiKey?: string } = {}) =>
  createRegisters({
    ...server.settings,
    isOn: true,
    contactEmail: 'library@example.org',
    patience: { pause: 1, ...patience },
    ...options,
  })

describe('whoever asks says who it is', () => {
  test('Crossref by user agent and mailto', async () => {
    await open().crossref.byDoi(doi)
    const [asked] = server.asked
    expect(asked?.userAgent).toMatch(/^Cofactor\/\d+\.\d+\.\d+ \(mailto:library@example\.org\)$/)
    expect(asked?.url.pathname).toBe('/crossref/works/10.5555%2Fcofactor.concern')
    expect(asked?.url.searchParams.get('mailto')).toBe('library@example.org')
  })

  test('NCBI by tool, e-mail address and key, the converter without the key', async () => {
    const { pubmed } = open({}, { ncbiApiKey: 'k'.repeat(36) })
    await pubmed.byPmid('32956536')
    await pubmed.pmidOfPmcid('PMC8094171')
    const [summary, converter] = server.asked.map(({ url }) => Object.fromEntries(url.searchParams))
    expect(summary).toMatchObject({ tool: 'cofactor', email: 'library@example.org', api_key: 'k'.repeat(36) })
    expect(converter).toEqual({
      tool: 'cofactor',
      email: 'library@example.org',
      ids: 'PMC8094171',
      format: 'json',
    })
  })
})

describe('trouble', () => {
  test('of a moment is got over', async () => {
    server.fail({ at: /works/, status: 503, body: 'Service Unavailable' })
    server.fail({ at: /works/, status: 429, headers: { 'Retry-After': '0' }, body: '' })
    await expect(open().crossref.byDoi(doi)).resolves.toMatchObject({ work: { doi } })
    expect(server.asked).toHaveLength(3)
  })

  test('that lasts is told after so many attempts', async () => {
    server.fail({ at: /works/, status: 500, times: 9, body: '{"status":"error"}' })
    await expect(open().crossref.byDoi(doi)).rejects.toMatchObject({
      trouble: 'broken',
      message: 'Crossref has a fault of its own at the moment.',
    })
    expect(server.asked).toHaveLength(3)
  })

  test('a pause longer than anybody waits is not waited for', async () => {
    server.fail({ at: /esummary/, status: 429, times: 9, headers: { 'Retry-After': '3600' } })
    await expect(open().pubmed.byPmid('32956536')).rejects.toMatchObject({ trouble: 'limited' })
    expect(server.asked).toHaveLength(1)
  })

  test('a slow answer is given up on', async () => {
    server.fail({ at: /works/, delay: 2000, times: 9 })
    await expect(open({ attempt: 40, attempts: 2 }).crossref.byDoi(doi)).rejects.toMatchObject({
      trouble: 'too-slow',
    })
  })

  test('a refusal is final', async () => {
    server.fail({ at: /works/, status: 400, times: 9, body: '{"status":"failed"}' })
    await expect(open().crossref.byDoi(doi)).rejects.toMatchObject({ trouble: 'refused' })
    expect(server.asked).toHaveLength(1)
  })

  test.each([
    ['no JSON', '<html>Maintenance</html>'],
    ['JSON of another shape', '{"status":"ok","message":{"hello":1}}'],
    ['half an answer', '{"status":"ok","mess'],
  ])('%s is malformed', async (_name, body) => {
    server.fail({ at: /works/, status: 200, body, times: 9 })
    await expect(open().crossref.byDoi(doi)).rejects.toMatchObject({ trouble: 'malformed' })
  })

  test('a register that is not there cannot be reached', async () => {
    const registers = createRegisters({
      isOn: true,
      crossrefUrl: 'http://127.0.0.1:9',
      pubmedUrl: 'http://127.0.0.1:9',
      pmcUrl: 'http://127.0.0.1:9',
      patience: { pause: 1 },
    })
    await expect(registers.crossref.byDoi(doi)).rejects.toMatchObject({ trouble: 'unreachable' })
  })

  test('nothing is asked where looking up is turned off', async () => {
    await expect(open({}, { isOn: false }).crossref.byDoi(doi)).rejects.toThrow(
      'Crossref is not asked here: looking up works is turned off on this server.',
    )
    expect(server.asked).toHaveLength(0)
  })
})

describe('answers are kept', () => {
  test('also that there is nothing, but not trouble', async () => {
    const { crossref } = open()
    server.fail({ at: /concern/, status: 400 })
    await expect(crossref.byDoi(doi)).rejects.toMatchObject({ trouble: 'refused' })
    await crossref.byDoi(doi)
    await crossref.byDoi(doi)
    expect(await crossref.byDoi('10.5555/nowhere')).toBeUndefined()
    expect(await crossref.byDoi('10.5555/nowhere')).toBeUndefined()
    expect(server.asked).toHaveLength(3)
  })

  test('unless fresh ones are asked for', async () => {
    const { crossref } = open()
    await crossref.byDoi(doi)
    await crossref.byDoi(doi, { fresh: true })
    expect(server.asked).toHaveLength(2)
  })

  test('for a time, and not too many', () => {
    let now = 0
    const cache = createTtlCache<number>({ lifetime: 10, most: 2, now: () => now })
    cache.set('a', 1)
    cache.set('b', 2)
    cache.set('c', 3)
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([undefined, 2, 3])
    now = 10
    expect(cache.get('c')).toBeUndefined()
  })
})

test('Retry-After is read in seconds and as a date', () => {
  expect(retryAfter('2')).toBe(2000)
  expect(retryAfter('Sun, 29 Nov 2026 20:00:05 GMT', Date.parse('2026-11-29T20:00:00Z'))).toBe(5000)
  expect(retryAfter('Sun, 29 Nov 2026 19:00:00 GMT', Date.parse('2026-11-29T20:00:00Z'))).toBe(0)
  expect(retryAfter('soon')).toBeUndefined()
  expect(retryAfter(null)).toBeUndefined()
})
