import { ProblemError } from './ProblemError.js'

/** 400: the request has a parameter, a field or a value that the API does not know. `problem.allowed` lists what it does. */
export class BadRequestError extends ProblemError {
  override readonly name = 'BadRequestError' as const
}
