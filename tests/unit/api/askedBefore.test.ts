import { expect, test } from 'vitest'
import { createAnswerCache } from '../../../src/api/door/createAnswerCache'
import { createAskedBefore } from '../../../src/api/door/createAskedBefore'

test('a key is known from the second time on', () => {
  const isAskedBefore = createAskedBefore()
  expect(['a', 'b', 'a', 'b', 'c', 'a'].map(isAskedBefore)).toEqual([false, false, true, true, false, true])
})

test('a flood of others makes it forget, and never makes it know what was not asked', () => {
  const isAskedBefore = createAskedBefore()
  isAskedBefore('/v1/minerals/magnesium')
  const others = Array.from({ length: 200_000 }, (_none, at) => `/v1/search?q=${at}`)
  expect(others.filter(isAskedBefore)).toEqual([])
  expect(isAskedBefore('/v1/minerals/magnesium')).toBe(false)
})

const createCache = (edition: { revision: number }) =>
  createAnswerCache<string>({ capacity: 100, weigh: (text) => text.length, epoch: () => edition.revision })

test('an answer is kept from the second time that it is made, and in a new edition at once', () => {
  const edition = { revision: 1 }
  const cache = createCache(edition)
  cache.keeper()('key', 'first')
  expect(cache.get('key')).toBeUndefined()
  cache.keeper()('key', 'second')
  expect(cache.get('key')).toBe('second')
  edition.revision = 2
  expect(cache.get('key')).toBeUndefined()
  cache.keeper()('key', 'third')
  expect(cache.get('key')).toBe('third')
})

test('an answer that was begun in the edition before is not kept', () => {
  const edition = { revision: 1 }
  const cache = createCache(edition)
  cache.keeper()('key', 'first')
  const keep = cache.keeper()
  edition.revision = 2
  keep('key', 'late')
  expect(cache.get('key')).toBeUndefined()
})
