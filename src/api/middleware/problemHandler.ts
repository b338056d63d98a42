import type { ErrorRequestHandler } from 'express'
import { writeProblem, type ReportError } from '../respond/writeProblem'
import { requestIdOf } from './requestId'

/** Answers with a problem whatever an Express route threw. */
export const problemHandler = (reportError: ReportError): ErrorRequestHandler =>
  function problemHandler(error: unknown, _request, response, next) {
    if (response.headersSent) {
      reportError(error, requestIdOf(response))
      next(error)
      return
    }
    writeProblem(response, error, { requestId: requestIdOf(response), reportError })
  }
