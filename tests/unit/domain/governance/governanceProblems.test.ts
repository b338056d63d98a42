import { describe, expect, test } from 'vitest'
import {
  governanceProblems,
  type GovernanceForRules,
} from '../../../../src/domain/governance/governanceProblems'

const signed: GovernanceForRules = {
  authorId: 'anna',
  reviewerId: 'ben',
  reviewState: 'reviewed',
  lastReviewed: '2026-03-31T00:00:00.000Z',
  nextReviewDue: '2027-03-31',
}

describe('the governance of a document about to be published', () => {
  test.each<[string, Partial<GovernanceForRules>]>([
    ['signed', {}],
    ['due after exactly 36 months', { nextReviewDue: '2029-03-31T00:00:00.000Z' }],
    ['due a day after the review', { nextReviewDue: '2026-04-01' }],
    ['from the last day of February', { lastReviewed: '2024-02-29', nextReviewDue: '2027-02-28' }],
    ['without an author', { authorId: undefined }],
  ])('is fine: %s', (_, change) => {
    expect(governanceProblems({ ...signed, ...change })).toEqual([])
  })

  test('is fine without any review as long as it does not say "reviewed"', () => {
    for (const reviewState of ['unreviewed-demo', 'in-review', 'needs-review', undefined]) {
      expect(governanceProblems({ reviewState })).toEqual([])
    }
  })

  test.each<[string, Partial<GovernanceForRules>, string, RegExp]>([
    ['reviewed by its author', { reviewerId: 'anna' }, 'reviewer', /choose a reviewer other than the author/],
    [
      'reviewed by its author, ids of two types',
      { authorId: 7, reviewerId: '7' },
      'reviewer',
      /their own work/,
    ],
    [
      'reviewed by its author before it is signed',
      { reviewState: 'in-review', reviewerId: 'anna' },
      'reviewer',
      /own work/,
    ],
    ['without reviewer', { reviewerId: undefined }, 'reviewer', /needs the person who reviewed it/],
    ['without date of review', { lastReviewed: undefined }, 'lastReviewed', /needs the date of the review/],
    ['without next date', { nextReviewDue: '' }, 'nextReviewDue', /needs the date of the next review/],
    [
      'due on the day of the review',
      { nextReviewDue: '2026-03-31' },
      'nextReviewDue',
      /has to come after the last one \(2026-03-31\)/,
    ],
    ['due before the review', { nextReviewDue: '2025-03-31' }, 'nextReviewDue', /has to come after/],
    [
      'due after 36 months and a day',
      { nextReviewDue: '2029-04-01' },
      'nextReviewDue',
      /more than 36 months.*choose 2029-03-31 or earlier/,
    ],
    [
      'due too late though unsigned',
      { reviewState: 'in-review', nextReviewDue: '2030-01-01' },
      'nextReviewDue',
      /36 months/,
    ],
    [
      'with a date that does not exist',
      { lastReviewed: '2026-02-30' },
      'lastReviewed',
      /"2026-02-30" is not a date; enter one such as/,
    ],
    ['with words for a date', { nextReviewDue: 'next year' }, 'nextReviewDue', /"next year" is not a date/],
  ])('is refused: %s', (_, change, field, message) => {
    expect(governanceProblems({ ...signed, ...change })).toEqual([
      { path: `governance.${field}`, message: expect.stringMatching(message) },
    ])
  })

  test('names everything that a bare "reviewed" lacks', () => {
    expect(governanceProblems({ reviewState: 'reviewed' }).map((problem) => problem.path)).toEqual([
      'governance.reviewer',
      'governance.lastReviewed',
      'governance.nextReviewDue',
    ])
  })
})
