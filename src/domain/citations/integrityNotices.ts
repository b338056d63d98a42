import { integrityStatuses, type IntegrityStatus } from '../vocabulary/governance'
import type { Notice } from './work'

/** How much each takes from a work. */
const weights: Record<IntegrityStatus, number> = {
  ok: 0,
  corrected: 1,
  superseded: 2,
  'expression-of-concern': 3,
  withdrawn: 4,
  retracted: 5,
}

/** The notice that decides how the work stands: the gravest, and of several of one kind the earliest. */
export const decidingNotice = (notices: readonly Notice[]): Notice | undefined =>
  [...notices].toSorted(
    (one, other) =>
      weights[other.kind] - weights[one.kind] || (one.date ?? '9999').localeCompare(other.date ?? '9999'),
  )[0]

export const integrityStatusOf = (value: unknown): IntegrityStatus =>
  integrityStatuses.find((term) => term.value === value)?.value ?? 'ok'

/**
 * Whether what the registers tell changes how the work stands. It never gets better by that: that somebody knows of a
 * notice which the registers do not list is no reason to forget it.
 */
export const isGraver = (found: IntegrityStatus, stored: IntegrityStatus): boolean =>
  weights[found] > weights[stored]

/** Registers give a year or a month where they know no day; a date field needs one. */
export const wholeDate = (date: string | undefined): string | undefined => {
  const [year, month = '01', day = '01'] = date?.split('-') ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T12:00:00.000Z` : undefined
}
