import type { ServerResponse } from 'node:http'
import { isProblemError, ProblemError, toProblem } from '../ProblemError'

export type ReportError = (error: unknown, requestId: string) => void

/** Headers of an answer that was being made, which a problem in its place must not have. */
const headersOfAnswers = ['ETag', 'Cache-Tag', 'Content-Encoding', 'Content-Language', 'Vary', 'Link']

/** What was thrown, as a problem. What was not thrown for the caller to read is told as `internal-error` only. */
export const problemErrorOf = (error: unknown): ProblemError => {
  if (isProblemError(error)) return error
  return error instanceof URIError
    ? new ProblemError({
        code: 'malformed-request',
        detail:
          'The path holds a percent sign that is not followed by two hex digits of UTF-8. Write "%25" for a percent sign.',
      })
    : new ProblemError({
        code: 'internal-error',
        detail: 'The request could not be answered because of an error on our side. Try again later.',
      })
}

/**
 * Answers with a problem whatever was thrown. What was not thrown for the caller to read is reported to the
 * operator, and the caller is told only that it happened.
 */
export const writeProblem = (
  response: ServerResponse,
  error: unknown,
  { requestId, reportError }: { requestId: string; reportError: ReportError },
): void => {
  const known = problemErrorOf(error)
  if (known.occurrence.code === 'internal-error') reportError(error, requestId)
  const problem = toProblem(known, requestId)
  for (const name of headersOfAnswers) response.removeHeader(name)
  for (const [name, value] of Object.entries(known.headers)) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8')
  const body = Buffer.from(JSON.stringify(problem))
  response.setHeader('Content-Length', body.length)
  response.statusCode = problem.status
  response.end(body)
}
