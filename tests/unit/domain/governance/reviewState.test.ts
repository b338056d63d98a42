import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclaimer, reviewNotice, weakestReviewState } from '../../../../src/domain/governance/reviewState'
import { locales } from '../../../../src/domain/locale'
import { reviewStates, type ReviewState } from '../../../../src/domain/vocabulary/governance'

const states = reviewStates.map((term) => term.value)

describe('weakestReviewState', () => {
  test.each<[ReviewState[], ReviewState | undefined]>([
    [[], undefined],
    [['reviewed'], 'reviewed'],
    [['reviewed', 'in-review'], 'in-review'],
    [['in-review', 'unreviewed-demo', 'reviewed'], 'unreviewed-demo'],
    [['unreviewed-demo', 'needs-review'], 'needs-review'],
  ])('of %j is %s', (given, expected) => {
    expect(weakestReviewState(given)).toBe(expected)
  })

  test('is one of the given states, and no state in the list is weaker', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { minLength: 1 }), (given) => {
        const weakest = weakestReviewState(given)
        expect(given).toContain(weakest)
        for (const state of given) expect(weakestReviewState([state, ...given])).toBe(weakest)
      }),
    )
  })
})

describe('reviewNotice', () => {
  test('says plainly that demonstration content is not signed', () => {
    expect(reviewNotice({ state: 'unreviewed-demo', stale: false, locale: 'en' })).toBe(
      'No qualified reviewer has signed this content yet. It is demonstration content and not medical advice.',
    )
    expect(reviewNotice({ state: 'unreviewed-demo', stale: false, locale: 'es' })).toMatch(/^Ninguna persona/)
  })

  test('adds that the review is overdue', () => {
    expect(reviewNotice({ state: 'reviewed', stale: true, locale: 'en' })).toBe(
      'A qualified reviewer has signed this content. Its next review is overdue, so newer evidence may be missing.',
    )
  })

  test('is different for every state, language and staleness, and says "has signed" of reviewed content alone', () => {
    const all = states.flatMap((state) =>
      [true, false].flatMap((stale) => locales.map((locale) => reviewNotice({ state, stale, locale }))),
    )
    expect(new Set(all).size).toBe(states.length * 4)
    expect(
      all.filter((text) => /^(A qualified reviewer has|Una persona cualificada ha) /.test(text)),
    ).toHaveLength(4)
  })

  test('speaks English to a language it does not know', () => {
    expect(reviewNotice({ state: 'in-review', stale: false, locale: 'fr' })).toMatch(
      /^A qualified reviewer is/,
    )
  })
})

test('the disclaimer supports and does not replace care, in every language', () => {
  expect(disclaimer.en).toMatch(/supports, and does not replace,/)
  expect(disclaimer.es).toMatch(/apoya, y no sustituye,/)
  expect(Object.keys(disclaimer)).toEqual([...locales])
})
