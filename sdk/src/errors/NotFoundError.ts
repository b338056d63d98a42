import { ProblemError } from './ProblemError.js'

/** 404: there is no such document, or it is no longer published. */
export class NotFoundError extends ProblemError {
  override readonly name = 'NotFoundError' as const
}
