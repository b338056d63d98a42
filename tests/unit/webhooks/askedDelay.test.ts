import { expect, test } from 'vitest'
import { askedDelay } from '../../../src/webhooks/askedDelay'

const now = new Date('2026-12-01T12:00:00Z')

test.each([
  [429, '120', 120_000],
  [503, ' 0 ', 0],
  [503, 'Tue, 01 Dec 2026 12:30:00 GMT', 1_800_000],
  [503, 'Tue, 01 Dec 2026 12:00:00 GMT', undefined],
  [503, 'Sun, 01 Nov 2026 12:00:00 GMT', undefined],
  [503, 'Tue, 99 Dec 2026 12:30:00 GMT', undefined],
  [503, '2026-12-01T12:30:00Z', undefined],
  [503, '1.5', undefined],
  [429, '-1', undefined],
  [429, '0x10', undefined],
  [429, '', undefined],
  [429, undefined, undefined],
  [500, '120', undefined],
  [302, '120', undefined],
])('%s with Retry-After “%s” asks for %s', (status, retryAfter, delay) => {
  expect(askedDelay({ status, retryAfter }, now)).toBe(delay)
})
