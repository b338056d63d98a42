import { idOf } from '../../collections/hooks/enforcePublishingRules'
import type { FieldProblem } from '../domain/fieldProblem'
import { calendarDay } from '../domain/governance/freshness'
import { isObject } from '../domain/isObject'
import type { Person, Values } from './standing'

export const governanceOf = (document: Values): Values =>
  isObject(document['governance']) ? document['governance'] : {}

/** A year: what most programmes for health content ask for, and well within `maxReviewIntervalMonths`. */
const monthsToNextReview = 12

const monthsLater = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString()
}

/** Why that person cannot sign this document, besides what their account did. */
export const signatureProblem = (document: Values, signer: Person): FieldProblem | undefined =>
  signer.personId !== undefined && idOf(governanceOf(document)['author']) === signer.personId
    ? {
        path: 'governance.reviewer',
        message: 'You are named as its author, and nobody reviews their own work; ask somebody else to sign.',
      }
    : undefined

/**
 * The signature that partners see. Only an account that is linked with a public person can give one; without, the
 * document is approved and nobody is named.
 */
export const signed = (document: Values, signer: Person, now: string): Values => {
  const governance = governanceOf(document)
  if (signer.personId === undefined) return governance
  const today = now.slice(0, 10)
  const chosen = governance['nextReviewDue']
  const isAhead = typeof chosen === 'string' && (calendarDay(chosen) ?? '') > today
  return {
    ...governance,
    reviewer: signer.personId,
    reviewState: 'reviewed',
    lastReviewed: `${today}T00:00:00.000Z`,
    nextReviewDue: isAhead ? chosen : monthsLater(today, monthsToNextReview),
  }
}

/** A signature covers what was read: once that is changed it is open again who signs. */
export const unsigned = (document: Values): Values => {
  const governance = governanceOf(document)
  return governance['reviewState'] === 'reviewed' ? { ...governance, reviewState: 'in-review' } : governance
}
