import { ValidationError, type PayloadRequest } from 'payload'

/** One thing that keeps a document from being saved or published: the field it belongs to and a plain sentence. */
export type FieldProblem = { path: string; message: string }

/** Refuses the save with messages that the admin shows at their fields. */
export const refuse = (collection: string, problems: readonly FieldProblem[], req: PayloadRequest): void => {
  if (problems.length === 0) return
  throw new ValidationError({ collection, errors: [...problems] }, req.t)
}
