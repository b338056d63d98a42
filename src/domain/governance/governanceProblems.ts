import type { FieldProblem } from '../fieldProblem'
import { quoted } from '../quoted'
import { calendarDay } from './freshness'

/** The governance fields of a document as they come from the form: any of them may be empty. */
export type GovernanceForRules = {
  authorId?: string | number | undefined
  reviewerId?: string | number | undefined
  reviewState?: string | undefined
  /** ISO 8601 dates or instants. */
  lastReviewed?: string | undefined
  nextReviewDue?: string | undefined
}

/** The longest that PIF TICK lets health content go without a review. */
export const maxReviewIntervalMonths = 36

/** What keeps a document from being published as far as its author, reviewer and dates go; empty when nothing does. */
export const governanceProblems = (governance: GovernanceForRules): FieldProblem[] => [
  ...separationProblems(governance),
  ...signatureProblems(governance),
  ...dateProblems(governance),
]

const separationProblems = ({ authorId, reviewerId }: GovernanceForRules): FieldProblem[] =>
  authorId !== undefined && reviewerId !== undefined && String(authorId) === String(reviewerId)
    ? [
        {
          path: 'governance.reviewer',
          message: 'Nobody reviews their own work: choose a reviewer other than the author.',
        },
      ]
    : []

const signatureProblems = ({ reviewState, ...governance }: GovernanceForRules): FieldProblem[] => {
  if (reviewState !== 'reviewed') return []
  const needs = [
    { path: 'governance.reviewer', value: governance.reviewerId, what: 'the person who reviewed it' },
    { path: 'governance.lastReviewed', value: governance.lastReviewed, what: 'the date of the review' },
    {
      path: 'governance.nextReviewDue',
      value: governance.nextReviewDue,
      what: 'the date of the next review',
    },
  ]
  return needs
    .filter(({ value }) => value === undefined || value === '')
    .map(({ path, what }) => ({
      path,
      message: `A document marked "Reviewed" needs ${what}; fill it in or choose another review state.`,
    }))
}

const dateProblems = ({ lastReviewed, nextReviewDue }: GovernanceForRules): FieldProblem[] => {
  const unreadable = [
    ...unreadableDate('governance.lastReviewed', lastReviewed),
    ...unreadableDate('governance.nextReviewDue', nextReviewDue),
  ]
  if (unreadable.length > 0 || !lastReviewed || !nextReviewDue) return unreadable
  const last = calendarDay(lastReviewed) ?? ''
  const next = calendarDay(nextReviewDue) ?? ''
  const latest = `${Number(last.slice(0, 4)) + maxReviewIntervalMonths / 12}`.padStart(4, '0') + last.slice(4)
  const path = 'governance.nextReviewDue'
  if (next <= last)
    return [{ path, message: `The next review (${next}) has to come after the last one (${last}).` }]
  if (next > latest) {
    const message = `The next review (${next}) is more than ${maxReviewIntervalMonths} months after the last one; choose ${latest} or earlier.`
    return [{ path, message }]
  }
  return []
}

const unreadableDate = (path: string, date: string | undefined): FieldProblem[] =>
  !date || calendarDay(date) !== undefined
    ? []
    : [{ path, message: `${quoted(date)} is not a date; enter one such as 2026-03-31.` }]
