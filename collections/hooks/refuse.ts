import { ValidationError, type PayloadRequest } from 'payload'
import { wordsOfName } from '../../src/domain/wordsOfName'
import type { FieldProblem } from '../../src/domain/fieldProblem'
import { isShownAtOnce } from './shownAtOnce'

/** `governance.nextReviewDue` → “Governance › Next review due”, `evidence.0.citation` → “Evidence 1 › Citation”. */
const labelOfPath = (path: string): string =>
  path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : wordsOfName(part)))
    .join(' › ')
    .replace(/ › (\d+)/g, ' $1')

/** The panel shows one message at a field, so all that is wrong there is in it. */
const byField = (problems: readonly FieldProblem[]): FieldProblem[] => {
  const messages = new Map<string, string>()
  for (const { path, message } of problems) {
    const before = messages.get(path)
    messages.set(path, before === undefined ? message : `${before} ${message}`)
  }
  return [...messages].map(([path, message]) => ({ path, message }))
}

/** Refuses the save with messages that the admin shows at their fields, or at once where it shows none there. */
export const refuse = (collection: string, problems: readonly FieldProblem[], req: PayloadRequest): void => {
  if (problems.length === 0) return
  const errors = byField(problems).map((problem) => ({ ...problem, label: labelOfPath(problem.path) }))
  const refusal = new ValidationError({ collection, errors }, req.t)
  if (isShownAtOnce(req.context))
    refusal.message = errors.map(({ label, message }) => `${label}: ${message}`).join(' ')
  throw refusal
}
