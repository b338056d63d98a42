import { ProblemError } from './ProblemError.js'

/** 5xx: the server failed, still so after the retries. */
export class ServerError extends ProblemError {
  override readonly name = 'ServerError' as const
}
