import type { ServerResponse } from 'node:http'
import type { ApiContext } from '../apiContext'
import { commonHeaders } from '../respond/commonHeaders'
import { writeProblem } from '../respond/writeProblem'

/** Answers with a problem. `extra` are headers, names and values in turn, the request's id first. */
export const refuse = (
  response: ServerResponse,
  error: unknown,
  extra: readonly string[],
  { store, reportError }: ApiContext,
): void => {
  const [, requestId = ''] = extra
  if (response.headersSent) {
    reportError(error, requestId)
    response.destroy()
    return
  }
  for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value)
  response.setHeader('Cofactor-Revision', store.revision)
  for (let at = 0; at < extra.length; at += 2) response.setHeader(extra[at] ?? '', extra[at + 1] ?? '')
  writeProblem(response, error, { requestId, reportError })
}
