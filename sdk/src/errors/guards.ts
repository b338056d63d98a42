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

/** Whether the server understood a request but not what it asks for (400). */
export const isBadRequestError = (error: unknown): error is BadRequestError =>
  isNamed(error, 'BadRequestError')

/** Whether a key was missing or not accepted (401). */
export const isUnauthorizedError = (error: unknown): error is UnauthorizedError =>
  isNamed(error, 'UnauthorizedError')

/** Whether the key does not allow what was asked for (403). */
export const isForbiddenError = (error: unknown): error is ForbiddenError => isNamed(error, 'ForbiddenError')

/** Whether there is no such document or address (404). */
export const isNotFoundError = (error: unknown): error is NotFoundError => isNamed(error, 'NotFoundError')

/** Whether what was asked for is no longer there (410). */
export const isGoneError = (error: unknown): error is GoneError => isNamed(error, 'GoneError')

/** Whether there were too many requests (429). */
export const isRateLimitError = (error: unknown): error is RateLimitError => isNamed(error, 'RateLimitError')

/** Whether the server failed (5xx). */
export const isServerError = (error: unknown): error is ServerError => isNamed(error, 'ServerError')

/** Whether no answer came: no connection, or it broke. */
export const isNetworkError = (error: unknown): error is NetworkError => isNamed(error, 'NetworkError')

/** Whether the answer took longer than the client waits. */
export const isTimeoutError = (error: unknown): error is TimeoutError => isNamed(error, 'TimeoutError')

/** Whether an answer was not what the API sends. */
export const isParseError = (error: unknown): error is ParseError => isNamed(error, 'ParseError')
