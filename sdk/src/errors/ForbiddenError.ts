import { ProblemError } from './ProblemError.js'

/** 403: the API key does not allow this. */
export class ForbiddenError extends ProblemError {
  override readonly name = 'ForbiddenError' as const
}
