import type { RequestHandler } from 'express'
import { ProblemError } from '../ProblemError'
import { allowedMethods } from './cors'

/** The API is only read. */
export const methodGuard: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') {
    next()
    return
  }
  throw new ProblemError(
    {
      code: 'method-not-allowed',
      detail: `"${request.method}" cannot be used here. This API is read with GET and HEAD.`,
      value: request.method,
      allowed: allowedMethods.split(', '),
    },
    { headers: { Allow: allowedMethods } },
  )
}
