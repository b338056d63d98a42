import type { ErrorRequestHandler } from 'express'
import { isProblemError, ProblemError, toProblem } from '../ProblemError'
import { requestIdOf } from './requestId'

export type ReportError = (error: unknown, requestId: string) => void

/**
 * Answers with a problem whatever was thrown. What was not thrown for the caller to read is reported to the
 * operator, and the caller is told only that it happened.
 */
export const problemHandler = (reportError: ReportError): ErrorRequestHandler =>
  function problemHandler(error: unknown, _request, response, next) {
    if (response.headersSent) {
      reportError(error, requestIdOf(response))
      next(error)
      return
    }
    const known = isProblemError(error) ? error : fromUnknown(error)
    const problem = toProblem(known, requestIdOf(response))
    if (known.occurrence.code === 'internal-error') reportError(error, problem.instance)
    for (const [name, value] of Object.entries(known.headers)) response.setHeader(name, value)
    for (const name of ['ETag', 'Cache-Tag', 'Content-Encoding', 'Vary']) response.removeHeader(name)
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Content-Type', 'application/problem+json; charset=utf-8')
    const body = Buffer.from(JSON.stringify(problem))
    response.setHeader('Content-Length', body.length)
    response.status(problem.status).end(body)
  }

const fromUnknown = (error: unknown): ProblemError =>
  error instanceof URIError
    ? new ProblemError({
        code: 'malformed-request',
        detail:
          'The path holds a percent sign that is not followed by two hex digits of UTF-8. Write "%25" for a percent sign.',
      })
    : new ProblemError({
        code: 'internal-error',
        detail: 'The request could not be answered because of an error on our side. Try again later.',
      })
