import { ValidationError, type PayloadRequest } from 'payload'
import { wordsOfName } from '../../src/domain/wordsOfName'
import type { FieldProblem } from '../../src/domain/fieldProblem'
import { isInBulk } from './saveInBulk'

/** `governance.nextReviewDue` → “Governance › Next review due”, `evidence.0.citation` → “Evidence 1 › Citation”. */
const labelOfPath = (path: string): string =>
  path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : wordsOfName(part)))
    .join(' › ')
    .replace(/ › (\d+)/g, ' $1')

/** Refuses the save with messages that the admin shows at their fields, and in bulk, where it has none, at once. */
export const refuse = (collection: string, problems: readonly FieldProblem[], req: PayloadRequest): void => {
  if (problems.length === 0) return
  const errors = problems.map((problem) => ({ ...problem, label: labelOfPath(problem.path) }))
  const refusal = new ValidationError({ collection, errors }, req.t)
  if (isInBulk(req.context))
    refusal.message = errors.map(({ label, message }) => `${label}: ${message}`).join(' ')
  throw refusal
}
