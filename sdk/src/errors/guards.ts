import { isRecord } from '../isRecord.js'
import { errorBrand } from './CofactorError.js'
import type { BadRequestError } from './BadRequestError.js'
import type { CofactorError } from './CofactorError.js'
import type { ForbiddenError } from './ForbiddenError.js'
import type { GoneError } from './GoneError.js'
import type { NetworkError } from './NetworkError.js'
import type { NotFoundError } from './NotFoundError.js'
import type { ParseError } from './ParseError.js'
import type { ProblemError } from './ProblemError.js'
import type { RateLimitError } from './RateLimitError.js'
import type { ServerError } from './ServerError.js'
import type { TimeoutError } from './TimeoutError.js'
import type { UnauthorizedError } from './UnauthorizedError.js'

// `instanceof` fails across realms and between two copies of the package; a brand does not.

/** Whether a call of this package failed with `error`. */
export const isCofactorError = (error: unknown): error is CofactorError =>
  isRecord(error) && error.brand === errorBrand

const isNamed = (error: unknown, name: string): boolean => isCofactorError(error) && error.name === name

/** Whether the server answered with a failure, of any status. */
export const isProblemError = (error: unknown): error is ProblemError =>
  isCofactorError(error) && 'status' in error

export const isBadRequestError = (error: unknown): error is BadRequestError =>
  isNamed(error, 'BadRequestError')

export const isUnauthorizedError = (error: unknown): error is UnauthorizedError =>
  isNamed(error, 'UnauthorizedError')

export const isForbiddenError = (error: unknown): error is ForbiddenError => isNamed(error, 'ForbiddenError')

export const isNotFoundError = (error: unknown): error is NotFoundError => isNamed(error, 'NotFoundError')

export const isGoneError = (error: unknown): error is GoneError => isNamed(error, 'GoneError')

export const isRateLimitError = (error: unknown): error is RateLimitError => isNamed(error, 'RateLimitError')

export const isServerError = (error: unknown): error is ServerError => isNamed(error, 'ServerError')

export const isNetworkError = (error: unknown): error is NetworkError => isNamed(error, 'NetworkError')

export const isTimeoutError = (error: unknown): error is TimeoutError => isNamed(error, 'TimeoutError')

export const isParseError = (error: unknown): error is ParseError => isNamed(error, 'ParseError')
