import { afterEach, describe, expect, test } from 'vitest'
import { createAdmission, type AdmissionOptions } from '../../../../src/api/admission/createAdmission'
import { createKeyring } from '../../../../src/keys/createKeyring'
import type { KeyFacts } from '../../../../src/keys/keyFacts'
import { createKey } from '../../../../src/keys/keyFormat'
import { createMemoryLimiter } from '../../../../src/limits/createMemoryLimiter'
import type { Limiter } from '../../../../src/limits/limiter'
import { startApp, type Answer, type RunningApp } from '../startApp'

const day = 86_400_000

let running: RunningApp | undefined
afterEach(async () => {
  await running?.close()
  running = undefined
})

type Setup = Partial<AdmissionOptions> & { readonly keys?: readonly KeyFacts[]; readonly limiter?: Limiter }

const start = async ({ keys = [], ...options }: Setup = {}) => {
  const keyring = createKeyring()
  keyring.replace(keys)
  running = await startApp({
    admit: createAdmission({
      keyring,
      limiter: createMemoryLimiter(),
      anonymousScopes: ['read'],
      trustProxy: 0,
      requestsPerMinute: { anonymous: 100, key: 200 },
      ...options,
    }),
  })
  const { ask } = running
  return (path: string, key?: string, headers: Record<string, string> = {}) =>
    ask(path, { headers: { ...headers, ...(key !== undefined && { Authorization: `Bearer ${key}` }) } })
}

const makeKey = (more: Partial<KeyFacts> = {}) => {
  const { key, prefix, hash } = createKey()
  const facts: KeyFacts = {
    id: prefix,
    name: 'Partner',
    prefix,
    hash,
    scopes: new Set(['read']),
    origins: [],
    ...more,
  }
  return { key, facts, prefix }
}

const codeOf = (answer: Answer): unknown => answer.json()

describe('without a key', () => {
  test('what is open to all is answered as ever, with limit and rest', async () => {
    const ask = await start()
    const answer = await ask('/v1/minerals')
    expect(answer.status).toBe(200)
    expect(answer.headers['ratelimit-policy']).toBe('"default";q=100;w=60')
    expect(answer.headers.ratelimit).toBe('"default";r=99;t=60')
    expect(answer.headers['cache-control']).toContain('public')
  })

  test('what needs a scope is 401 and names it', async () => {
    const ask = await start()
    const answer = await ask('/v1/sync')
    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="cofactor", scope="sync"')
    expect(codeOf(answer)).toMatchObject({ code: 'key-required', allowed: ['sync'] })
  })

  test('nothing is open where the setting says so, and answers to a key are then for its holder alone', async () => {
    const { key, facts } = makeKey()
    const ask = await start({ anonymousScopes: [], keys: [facts] })
    const first = await ask('/v1/minerals', key)
    expect(first.status).toBe(200)
    expect(first.headers['cache-control']).not.toContain('public')
    expect(first.headers['cache-control']).not.toContain('s-maxage')
    // The answer is in memory by now, and still not for everybody.
    const second = await ask('/v1/minerals')
    expect(second.status).toBe(401)
    expect(codeOf(second)).toMatchObject({ code: 'key-required' })
    expect((await ask('/v1/nothing/at/all')).status).toBe(401)
  })

  test('health is neither refused nor counted', async () => {
    const ask = await start({ anonymousScopes: [], requestsPerMinute: { anonymous: 1, key: 1 } })
    for (let round = 0; round < 3; round += 1) {
      const answer = await ask('/v1/health')
      expect(answer.status).toBe(200)
      expect(answer.headers.ratelimit).toBeUndefined()
    }
  })
})

describe('with a good key', () => {
  test('the answer is byte for byte the one that all get, and as public', async () => {
    const { key, facts } = makeKey()
    const ask = await start({ keys: [facts] })
    const [open, keyed] = [await ask('/v1/minerals'), await ask('/v1/minerals', key)]
    expect(keyed.body).toEqual(open.body)
    expect(keyed.headers.etag).toBe(open.headers.etag)
    expect(keyed.headers['cache-control']).toBe(open.headers['cache-control'])
  })

  test('requests are counted by key, with the limit that the key has', async () => {
    const [usual, generous] = [makeKey(), makeKey({ requestsPerMinute: 5000 })]
    const ask = await start({ keys: [usual.facts, generous.facts] })
    await ask('/v1/minerals')
    expect((await ask('/v1/minerals', usual.key)).headers.ratelimit).toBe('"default";r=199;t=60')
    expect((await ask('/v1/minerals', generous.key)).headers.ratelimit).toBe('"default";r=4999;t=60')
  })

  test('a scope that the key lacks is 403 and named', async () => {
    const { key, facts } = makeKey()
    const ask = await start({ keys: [facts] })
    const answer = await ask('/v1/sync', key)
    expect(answer.status).toBe(403)
    expect(answer.headers['www-authenticate']).toBe(
      'Bearer realm="cofactor", error="insufficient_scope", scope="sync"',
    )
    expect(codeOf(answer)).toMatchObject({ code: 'missing-scope', value: 'sync', allowed: ['read'] })
  })

  test('even reading needs the scope', async () => {
    const { key, facts } = makeKey({ scopes: new Set(['sync']) })
    const ask = await start({ keys: [facts] })
    expect((await ask('/v1/minerals', key)).status).toBe(403)
  })

  test('pages of other sites may not use it, programs may', async () => {
    const { key, facts } = makeKey({ origins: ['https://site.example'] })
    const ask = await start({ keys: [facts] })
    expect((await ask('/v1/minerals', key, { Origin: 'https://site.example' })).status).toBe(200)
    expect((await ask('/v1/minerals', key)).status).toBe(200)
    const other = await ask('/v1/minerals', key, { Origin: 'https://other.example' })
    expect(other.status).toBe(403)
    expect(codeOf(other)).toMatchObject({ code: 'origin-not-allowed', value: 'https://other.example' })
    expect(JSON.stringify(other.json())).not.toContain('site.example"')
    expect((await ask('/v1/minerals', key, { Origin: 'null' })).status).toBe(403)
  })

  test('the word Bearer may be written in any case', async () => {
    const { key, facts } = makeKey()
    await start({ keys: [facts] })
    const answer = await running?.ask('/v1/minerals', { headers: { Authorization: `bEaReR   ${key}` } })
    expect(answer?.headers.ratelimit).toBe('"default";r=199;t=60')
  })
})

describe('with a bad key', () => {
  const past = Date.now() - day
  const bad = {
    unknown: [makeKey().key, undefined, 'invalid-key', 'There is no such key'],
    revoked: [...pair(makeKey({ revokedAt: past })), 'invalid-key', 'was revoked'],
    expired: [...pair(makeKey({ expiresAt: past })), 'expired-key', 'expired on'],
    mistyped: [`${makeKey().key.slice(0, -1)}_`, undefined, 'invalid-key', 'a character is wrong'],
    empty: ['', undefined, 'invalid-key', 'is no key'],
  } as const

  test.each(Object.entries(bad))('one that is %s is 401, though the content is open', async (_, row) => {
    const [key, facts, code, words] = row
    const ask = await start({ keys: facts ? [facts] : [] })
    await ask('/v1/minerals')
    const answer = await ask('/v1/minerals', key)
    expect(answer.status).toBe(401)
    expect(codeOf(answer)).toMatchObject({ code, detail: expect.stringContaining(words) })
    expect(answer.headers['www-authenticate']).toMatch(
      /^Bearer realm="cofactor", error="invalid_token", error_description="[ !#-[\]-~]+"$/,
    )
    expect(answer.headers['cache-control']).toBe('no-store')
    if (key) expect(answer.body.toString()).not.toContain(key)
  })

  test.each(['Basic dXNlcjpwYXNz', 'JWT abc', 'cof_abc', 'Bearer', 'Bearer a, Bearer b'])(
    '“%s” is none',
    async (authorization) => {
      await start()
      const answer = await running?.ask('/v1/minerals', { headers: { Authorization: authorization } })
      expect(answer?.status).toBe(401)
    },
  )

  test('each try is counted by address', async () => {
    const ask = await start({ requestsPerMinute: { anonymous: 3, key: 200 } })
    for (let round = 0; round < 3; round += 1) {
      expect((await ask('/v1/minerals', makeKey().key)).status).toBe(401)
    }
    expect((await ask('/v1/minerals', makeKey().key)).status).toBe(429)
    expect((await ask('/v1/minerals')).status).toBe(429)
  })

  test('while the keys are being read, a key is neither good nor bad', async () => {
    const ask = await start({ keyring: createKeyring() })
    const answer = await ask('/v1/minerals', makeKey().key)
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('1')
  })
})

describe('past the limit', () => {
  test('requests are 429 until the minute is over, and say when', async () => {
    const clock = { now: 0 }
    const limiter = createMemoryLimiter({ now: () => clock.now })
    const ask = await start({ limiter, requestsPerMinute: { anonymous: 2, key: 200 } })
    await ask('/v1/minerals')
    clock.now += 30_500
    expect((await ask('/v1/minerals')).headers.ratelimit).toBe('"default";r=0;t=30')
    const answer = await ask('/v1/minerals')
    expect(answer.status).toBe(429)
    expect(answer.headers['retry-after']).toBe('30')
    expect(answer.headers.ratelimit).toBe('"default";r=0;t=30')
    expect(answer.headers['ratelimit-policy']).toBe('"default";q=2;w=60')
    expect(codeOf(answer)).toMatchObject({ code: 'rate-limited', allowed: ['2 requests a minute'] })
    clock.now += 29_500
    expect((await ask('/v1/minerals')).status).toBe(200)
  })

  test('a 304 and a problem count as well', async () => {
    const ask = await start({ requestsPerMinute: { anonymous: 4, key: 200 } })
    const { headers } = await ask('/v1/minerals')
    const unchanged = await ask('/v1/minerals', undefined, { 'If-None-Match': String(headers.etag) })
    expect([unchanged.status, unchanged.headers.ratelimit]).toEqual([304, '"default";r=2;t=60'])
    const refused = await ask('/v1/minerals?limit=many')
    expect([refused.status, refused.headers.ratelimit]).toEqual([400, '"default";r=1;t=60'])
    const missing = await ask('/v1/some/where/else')
    expect([missing.status, missing.headers.ratelimit]).toEqual([404, '"default";r=0;t=60'])
    expect((await ask('/v1/minerals')).status).toBe(429)
  })

  test('one caller does not use up what others have', async () => {
    const ask = await start({ trustProxy: 1, requestsPerMinute: { anonymous: 1, key: 200 } })
    const from = (address: string) => ask('/v1/minerals', undefined, { 'X-Forwarded-For': address })
    expect((await from('192.0.2.1')).status).toBe(200)
    expect((await from('192.0.2.1')).status).toBe(429)
    expect((await from('192.0.2.2')).status).toBe(200)
    expect((await from('2001:db8::1')).status).toBe(200)
    expect((await from('2001:db8::ffff')).status).toBe(429)
  })

  test('a limiter that answers later is waited for', async () => {
    const limiter: Limiter = { count: async () => ({ used: 101, remainingMs: 1000 }) }
    const ask = await start({ limiter })
    expect((await ask('/v1/minerals')).status).toBe(429)
  })
})

function pair({ key, facts }: ReturnType<typeof makeKey>) {
  return [key, facts] as const
}
