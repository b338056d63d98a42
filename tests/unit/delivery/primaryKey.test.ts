import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collatorFor } from '../../../src/delivery/compareText'
import { primaryKey } from '../../../src/delivery/primaryKey'

const printable = Array.from({ length: 95 }, (_none, at) => String.fromCharCode(32 + at))
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...printable), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' ', '-', '.', '0', '1', '2', '10', 'z'), maxLength: 8 }),
)

describe.each(['en', 'es'])('keys of texts in %s', (locale) => {
  test('are in the order in which a collator has the texts, as far as they differ', () => {
    const collator = collatorFor(locale)
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [keyA = '', keyB = ''] = [primaryKey(a, locale), primaryKey(b, locale)]
        if (keyA !== keyB) expect(keyA < keyB ? -1 : 1).toBe(Math.sign(collator.compare(a, b)))
      }),
      { numRuns: 20_000 },
    )
  })

  test('tell texts of other letters, lengths and numbers apart', () => {
    const keys = ['a', 'b', 'ab', 'a b', 'a-b', 'a1', 'a2', 'a10'].map((one) => primaryKey(one, locale))
    expect(new Set(keys).size).toBe(keys.length)
    expect(primaryKey('Ab', locale)).toBe(primaryKey('aB', locale))
    expect(primaryKey('a02', locale)).toBe(primaryKey('a2', locale))
  })
})

test.each([
  ['anything but ASCII', 'ñandú', 'en'],
  ['control characters', 'a\tb', 'en'],
  ['long texts', 'x'.repeat(121), 'en'],
  ['languages with an order of their own', 'chata', 'cs'],
])('there are no keys of %s', (_what, given, locale) => {
  expect(primaryKey(given, locale)).toBeUndefined()
})
