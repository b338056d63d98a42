import { ValidationError, type PayloadRequest } from 'payload'
import type { FieldProblem } from '../../src/domain/fieldProblem'

/** Refuses the save with messages that the admin shows at their fields. */
export const refuse = (collection: string, problems: readonly FieldProblem[], req: PayloadRequest): void => {
  if (problems.length === 0) return
  throw new ValidationError({ collection, errors: [...problems] }, req.t)
}
