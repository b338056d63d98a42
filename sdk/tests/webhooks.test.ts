import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import {
  isWebhookVerificationError,
  unwrap,
  WebhookVerificationError,
  type WebhookHeaders,
} from '../src/webhooks/index.js'
import { signMessage } from '../src/webhooks/signing.js'
import { failureOf } from './helpers/createSeam.js'

const secretOf = (seed: string): string => `whsec_${createHash('sha256').update(seed).digest('base64')}`
const secret = secretOf('now')
const now = Date.parse('2026-03-02T09:00:00Z')
const id = 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W'

const changed = {
  type: 'edition.changed',
  timestamp: '2026-03-02T09:00:00.000Z',
  data: {
    revision: 755,
    documents: [{ kind: 'publish', type: 'minerals', slug: 'zinc' }],
    tags: ['minerals', 'minerals:zinc'],
  },
}
const body = JSON.stringify(changed)

type Signed = Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>

/** Signed by the standard's own library. */
const signed = (text: string, by = secret, at = now): Signed => ({
  'webhook-id': id,
  'webhook-timestamp': String(at / 1000),
  'webhook-signature': new Webhook(by).sign(id, new Date(at), text),
})

const codeOf = async (refused: Promise<unknown>): Promise<string> => {
  const error = await failureOf(refused)
  return isWebhookVerificationError(error) ? error.code : `no refusal: ${String(error)}`
}

describe('what the standard’s library signs is unwrapped', () => {
  const headers = signed(body)
  const upper = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
  )
  const forms: [string, Parameters<typeof unwrap>[0], WebhookHeaders][] = [
    ['text and web headers', body, new Headers(headers)],
    ['bytes and the headers of Node', new TextEncoder().encode(body), headers],
    ['a Buffer and headers in capitals', Buffer.from(body), upper],
    [
      'an ArrayBuffer and headers as lists',
      new TextEncoder().encode(body).buffer,
      { ...headers, other: ['a'] },
    ],
  ]

  test.each(forms)('from %s', async (_, raw, given) => {
    await expect(unwrap(raw, given, secret, { now })).resolves.toEqual({ id, ...changed })
  })

  test('whatever the text', async () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1 })
    await fc.assert(
      fc.asyncProperty(texts, async (note) => {
        const text = JSON.stringify({ ...changed, note })
        await expect(unwrap(text, signed(text), secret, { now })).resolves.toMatchObject({ id })
      }),
      { numRuns: 50 },
    )
  })
})

test('what we sign the standard’s library verifies', async () => {
  const at = Math.floor(Date.now() / 1000)
  const message = { id, timestamp: String(at), body: new TextEncoder().encode(body) }
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(at),
    'webhook-signature': await signMessage(message, secret),
  }
  expect(new Webhook(secret).verify(body, headers)).toEqual(changed)
})

test('the vector that the standard’s libraries share', async () => {
  const text = '{"test": 2432232314}'
  const message = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: '1614265330',
    body: new TextEncoder().encode(text),
  }
  await expect(signMessage(message, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).resolves.toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  )
})

describe('while a secret is replaced', () => {
  const former = secretOf('former')
  const both = {
    ...signed(body),
    'webhook-signature': `${signed(body, former)['webhook-signature']} v1a,AAAA ${signed(body)['webhook-signature']}`,
  }

  test('one of several signatures is enough', async () => {
    await expect(unwrap(body, both, secret, { now })).resolves.toMatchObject({ id })
    await expect(unwrap(body, both, former, { now })).resolves.toMatchObject({ id })
    expect(await codeOf(unwrap(body, both, secretOf('stranger'), { now }))).toBe('no-matching-signature')
  })

  test('one of several secrets is enough', async () => {
    await expect(unwrap(body, signed(body), [former, secret], { now })).resolves.toMatchObject({ id })
  })
})

describe('what is refused', () => {
  test('any other byte in the body, the headers or the secret', async () => {
    const target = fc.constantFrom('body', 'webhook-id', 'webhook-timestamp', 'webhook-signature')
    await fc.assert(
      fc.asyncProperty(target, fc.nat(), fc.integer({ min: 1, max: 127 }), async (name, position, mask) => {
        const flip = (text: string): string => {
          const bytes = Buffer.from(text)
          const at = position % bytes.length
          bytes[at] = (bytes[at] ?? 0) ^ mask
          return bytes.toString('latin1')
        }
        const headers: Signed = signed(body)
        const text = name === 'body' ? flip(body) : body
        if (name !== 'body') headers[name] = flip(headers[name])
        expect(await codeOf(unwrap(text, headers, secret, { now }))).toMatch(
          /^(no-matching-signature|invalid-timestamp|too-old|too-new)$/,
        )
      }),
      { numRuns: 500 },
    )
  })

  test('another form of the right signature, with unused bits set', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const headers = signed(body)
    const right = headers['webhook-signature']
    const last = alphabet[alphabet.indexOf(right.at(-2) ?? '') + 1]
    const other = `${right.slice(0, -2)}${last}=`
    expect(Buffer.from(other.slice(3), 'base64')).toEqual(Buffer.from(right.slice(3), 'base64'))
    const refused = unwrap(body, { ...headers, 'webhook-signature': other }, secret, { now })
    expect(await codeOf(refused)).toBe('no-matching-signature')
  })

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('no %s', async (name) => {
    const error = await failureOf(unwrap(body, { ...signed(body), [name]: undefined }, secret, { now }))
    expect(error).toBeInstanceOf(WebhookVerificationError)
    expect(error).toMatchObject({ code: 'missing-header', message: expect.stringContaining(name) })
  })

  test('a message of more than five minutes ago, or ahead, and one in between is not', async () => {
    const after = (seconds: number): Promise<unknown> =>
      unwrap(body, signed(body), secret, { now: now + seconds * 1000 })
    await expect(after(300)).resolves.toMatchObject({ id })
    await expect(after(-300)).resolves.toMatchObject({ id })
    expect(await codeOf(after(301))).toBe('too-old')
    expect(await codeOf(after(-301))).toBe('too-new')
    expect(await codeOf(unwrap(body, signed(body), secret, { now: now + 61_000, tolerance: 60 }))).toBe(
      'too-old',
    )
  })

  test.each([
    ['no JSON', 'hello'],
    ['no event', '{"test":1}'],
    ['an event without its data', JSON.stringify({ ...changed, data: { revision: 755 } })],
    [
      'a change that is none',
      JSON.stringify({ ...changed, data: { revision: 1, tags: [], documents: [{}] } }),
    ],
  ])('a genuine body that is %s', async (_, text) => {
    expect(await codeOf(unwrap(text, signed(text), secret, { now }))).toBe('invalid-payload')
  })

  test('what can never be right is a TypeError, and does not show the secret', async () => {
    // @ts-expect-error -- a parsed body
    await expect(unwrap(changed, signed(body), secret, { now })).rejects.toThrow(/not parsed/)
    await expect(unwrap(body, signed(body), 'whsec_*top*', { now })).rejects.toThrow(TypeError)
    await expect(unwrap(body, signed(body), 'whsec_*top*', { now })).rejects.not.toThrow(/top/)
    await expect(unwrap(body, signed(body), '', { now })).rejects.toThrow(TypeError)
    await expect(unwrap(body, signed(body), [], { now })).rejects.toThrow(TypeError)
  })
})

test('a type that is not known yet is told as such', async () => {
  const text = JSON.stringify({ type: 'person.renamed', timestamp: changed.timestamp, data: { a: 1 } })
  await expect(unwrap(text, signed(text), secret, { now })).resolves.toEqual({
    id,
    type: 'unknown',
    sentType: 'person.renamed',
    timestamp: changed.timestamp,
    data: { a: 1 },
  })
})

test('the guard knows the error of another copy', () => {
  const other = { name: 'WebhookVerificationError', brand: '@cofactor/sdk/webhooks', code: 'too-old' }
  expect(isWebhookVerificationError(other)).toBe(true)
  expect(isWebhookVerificationError(new Error('other'))).toBe(false)
})
