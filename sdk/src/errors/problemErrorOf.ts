import { BadRequestError } from './BadRequestError.js'
import { ForbiddenError } from './ForbiddenError.js'
import { NotFoundError } from './NotFoundError.js'
import { ProblemError } from './ProblemError.js'
import { RateLimitError } from './RateLimitError.js'
import { ServerError } from './ServerError.js'
import { UnauthorizedError } from './UnauthorizedError.js'

const byStatus: Readonly<Record<number, typeof ProblemError>> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  429: RateLimitError,
}

/** The error class of a status; statuses without one of their own are plain ProblemErrors. */
export const problemErrorOf = (status: number): typeof ProblemError =>
  byStatus[status] ?? (status < 500 ? ProblemError : ServerError)
