import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay, earliestDate, isStale } from '../../../../src/domain/governance/freshness'

describe('calendarDay', () => {
  test.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31T23:59:59.999Z', '2026-03-31'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-3-1', undefined],
    ['31/03/2026', undefined],
    ['2026-03-31x', undefined],
    ['', undefined],
  ])('of %s is %s', (date, day) => {
    expect(calendarDay(date)).toBe(day)
  })
})

describe('isStale', () => {
  test.each([
    ['2026-03-30', '2026-03-31', true],
    ['2026-03-31', '2026-03-31', false],
    ['2026-04-01', '2026-03-31', false],
    ['2026-03-31T00:00:00.000Z', '2026-03-31T12:00:00.000Z', false],
    ['2025-12-31T23:00:00.000Z', '2026-01-01', true],
    [undefined, '2026-03-31', false],
    ['soon', '2026-03-31', false],
  ])('due %s, on %s: %s', (due, today, stale) => {
    expect(isStale(due, today)).toBe(stale)
  })

  test('never turns fresh again as days go by', () => {
    const date = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString())
    fc.assert(
      fc.property(date, date, date, (due, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        if (isStale(due, earlier)) expect(isStale(due, later)).toBe(true)
      }),
    )
  })
})

describe('earliestDate', () => {
  test.each([
    [[], undefined],
    [[undefined, 'never'], undefined],
    [['2026-03-31', undefined, '2025-12-01T10:00:00Z', '2027-01-01'], '2025-12-01'],
  ])('of %j is %s', (dates, expected) => {
    expect(earliestDate(dates)).toBe(expected)
  })
})
