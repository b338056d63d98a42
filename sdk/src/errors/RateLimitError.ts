import { ProblemError } from './ProblemError.js'

/** 429: too many requests, still so after the retries. `retryAfter` says when to come back. */
export class RateLimitError extends ProblemError {
  override readonly name = 'RateLimitError' as const
}
