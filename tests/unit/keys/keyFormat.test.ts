import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createKey, hashKey, isWellFormedKey } from '../../../src/keys/keyFormat'

describe('a key', () => {
  test('says what it is, and by its prefix which', () => {
    const { key, prefix } = createKey()
    expect(key).toMatch(/^cof_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/)
    expect(key.split('_')[1]).toBe(prefix)
  })

  test('is another one each time, also for one prefix', () => {
    const keys = Array.from({ length: 1000 }, () => createKey('aaaaaaaa').key)
    expect(new Set(keys).size).toBe(1000)
  })

  test('draws every character as often as any other', () => {
    const counts = new Map<string, number>()
    for (let round = 0; round < 2000; round += 1) {
      for (const character of createKey().key.slice(13, 45)) {
        counts.set(character, (counts.get(character) ?? 0) + 1)
      }
    }
    expect(counts.size).toBe(62)
    // 64,000 characters: 1,032 of each are expected, with a deviation of 32.
    for (const count of counts.values()) expect(Math.abs(count - 1032)).toBeLessThan(32 * 6)
  })

  test('is kept as its SHA-256', () => {
    const { key, hash } = createKey()
    expect(hash).toBe(hashKey(key))
    expect(hashKey('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('a text with one character changed', () => {
  test('is no key', () => {
    fc.assert(
      fc.property(fc.nat({ max: 37 }), fc.constantFrom('0', 'a', 'Z', '9', 'm', 'Q'), (place, character) => {
        const { key } = createKey()
        const at = 13 + place
        const changed = `${key.slice(0, at)}${character}${key.slice(at + 1)}`
        expect(isWellFormedKey(changed)).toBe(changed === key)
      }),
    )
  })
})

describe('what is no key at all', () => {
  test.each([
    '',
    'cof_',
    'cof_abcdefgh_',
    'Bearer x',
    'null',
    'cof_abcdefgh_' + 'a'.repeat(38),
    'x'.repeat(10_000),
  ])('%s is told from one', (text) => {
    expect(isWellFormedKey(text)).toBe(false)
  })

  test('and a key with something around it is none either', () => {
    const { key } = createKey()
    for (const text of [` ${key}`, `${key}\n`, `${key} `, key.toUpperCase(), key.slice(0, -1)])
      expect(isWellFormedKey(text)).toBe(false)
    expect(isWellFormedKey(key)).toBe(true)
  })
})
