import { describe, expect, test } from 'vitest'
import { createKeyring } from '../../../src/keys/createKeyring'
import type { KeyFacts } from '../../../src/keys/keyFacts'
import { createKey, type NewKey } from '../../../src/keys/keyFormat'

const noon = Date.parse('2026-06-01T12:00:00Z')

const factsOf = ({ prefix, hash }: NewKey, more: Partial<KeyFacts> = {}): KeyFacts => ({
  id: prefix,
  name: 'Partner',
  prefix,
  hash,
  scopes: new Set(['read']),
  origins: [],
  ...more,
})

const ringOf = (keys: readonly KeyFacts[]) => {
  const clock = { now: noon }
  const keyring = createKeyring({ now: () => clock.now })
  keyring.replace(keys)
  return { keyring, clock }
}

describe('the keyring', () => {
  test('knows no key before the keys are read, and says so', () => {
    expect(createKeyring().find(createKey().key)).toEqual({ kind: 'unread' })
  })

  test('finds a key by the whole of it only', () => {
    const made = createKey()
    const facts = factsOf(made)
    const { keyring } = ringOf([facts])
    expect(keyring.find(made.key)).toEqual({ kind: 'known', key: facts })
    expect(keyring.find(createKey(made.prefix).key)).toEqual({ kind: 'unknown' })
    expect(keyring.find(made.hash)).toEqual({ kind: 'malformed' })
    expect(keyring.find(made.prefix)).toEqual({ kind: 'malformed' })
  })

  test('lets a key expire at its instant, though it was used before', () => {
    const made = createKey()
    const { keyring, clock } = ringOf([factsOf(made, { expiresAt: noon + 1 })])
    expect(keyring.find(made.key).kind).toBe('known')
    clock.now = noon + 1
    expect(keyring.find(made.key)).toMatchObject({ kind: 'expired', at: noon + 1 })
  })

  test('refuses a revoked key at once, though it was used before', () => {
    const made = createKey()
    const { keyring } = ringOf([factsOf(made)])
    expect(keyring.find(made.key).kind).toBe('known')
    keyring.replace([factsOf(made, { revokedAt: noon })])
    expect(keyring.find(made.key).kind).toBe('revoked')
    keyring.replace([])
    expect(keyring.find(made.key)).toEqual({ kind: 'unknown' })
  })

  test('takes both secrets of a key until the time of the former is over', () => {
    const [former, present] = [createKey('aaaaaaaa'), createKey('aaaaaaaa')]
    const previous = { hash: former.hash, until: noon + 1000 }
    const { keyring, clock } = ringOf([factsOf(present, { previous })])
    expect(keyring.find(former.key).kind).toBe('known')
    expect(keyring.find(present.key).kind).toBe('known')
    clock.now = noon + 1000
    expect(keyring.find(former.key)).toMatchObject({ kind: 'replaced', at: noon + 1000 })
    expect(keyring.find(present.key).kind).toBe('known')
  })

  test('notes which keys were used, good ones only, and each once', () => {
    const [good, revoked] = [createKey(), createKey()]
    const { keyring } = ringOf([factsOf(good), factsOf(revoked, { revokedAt: noon })])
    for (const { key } of [good, good, revoked]) keyring.find(key)
    expect(keyring.takeUsed()).toEqual([good.prefix])
    expect(keyring.takeUsed()).toEqual([])
  })
})
