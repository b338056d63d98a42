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

  test('holds what a list kept in order of use would hold', () => {
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
        let naive: [key: string, weight: number][] = []
        for (const { key, weight } of given) {
          const held = naive.find(([other]) => other === key)?.[1]
          if (weight === null) expect(cache.get(key)).toBe(held)
          else cache.set(key, weight)
          const now = weight ?? held
          if (now === undefined) continue
          naive = [...naive.filter(([other]) => other !== key), [key, now]]
          while (naive.reduce((sum, [, one]) => sum + one, 0) > capacity) naive.shift()
        }
        for (const key of ['a', 'b', 'c', 'd']) {
          expect(cache.get(key)).toBe(naive.find(([other]) => other === key)?.[1])
        }
      }),
    )
  })
})
