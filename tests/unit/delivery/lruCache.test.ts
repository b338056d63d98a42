import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLruCache } from '../../../src/delivery/lruCache'

describe('createLruCache', () => {
  test('forgets what was used least recently, not what came first', () => {
    const cache = createLruCache<number>({ capacity: 2 })
    cache.set('a', 1)
    cache.set('b', 2)
    cache.get('a')
    cache.set('c', 3)
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3])
  })

  test('keeps no value heavier than all it may hold, nor the one it was to replace', () => {
    const cache = createLruCache<string>({ capacity: 3, weigh: (text) => text.length })
    cache.set('a', 'abc')
    cache.set('b', 'abcd')
    expect([cache.get('a'), cache.get('b')]).toEqual(['abc', undefined])
    cache.set('a', 'abcd')
    expect(cache.get('a')).toBeUndefined()
  })

  test('is empty after clear and has its whole capacity again', () => {
    const cache = createLruCache<string>({ capacity: 3, weigh: (text) => text.length })
    cache.set('a', 'abc')
    cache.clear()
    cache.set('b', 'ab')
    cache.set('c', 'c')
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([undefined, 'ab', 'c'])
  })

  test('never holds more than it may, nor a value that was not the last one set', () => {
    const steps = fc.array(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        weight: fc.option(fc.integer({ min: 1, max: 6 })),
      }),
    )
    fc.assert(
      fc.property(steps, (given) => {
        const capacity = 8
        const cache = createLruCache<number>({ capacity, weigh: (weight) => weight })
        const last = new Map<string, number>()
        for (const { key, weight } of given) {
          if (weight === null) {
            expect([undefined, last.get(key)]).toContain(cache.get(key))
            continue
          }
          cache.set(key, weight)
          last.set(key, weight)
          expect(cache.get(key)).toBe(weight)
          const held = ['a', 'b', 'c', 'd'].reduce((sum, one) => sum + (cache.get(one) ?? 0), 0)
          expect(held).toBeLessThanOrEqual(capacity)
        }
      }),
    )
  })
})
