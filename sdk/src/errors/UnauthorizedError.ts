import { ProblemError } from './ProblemError.js'

/** 401: the API key is missing where one is needed, wrong, expired or revoked. */
export class UnauthorizedError extends ProblemError {
  override readonly name = 'UnauthorizedError' as const
}
