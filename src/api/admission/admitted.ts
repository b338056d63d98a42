import type { RequestHandler } from 'express'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Scope } from '../../domain/vocabulary/scopes'
import type { Admission, Admit } from './admission'

/** Asks for admission, and gives the answer the headers that go with it. @throws ProblemError when it is refused */
export const admitRequest = async (
  admit: Admit,
  request: IncomingMessage,
  response: ServerResponse,
  scope: Scope,
): Promise<Admission> => {
  const admission = await admit(request, scope)
  const { headers } = admission
  for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '')
  return admission
}

/** Asks for admission before an Express route. `response.locals.isPrivate` then tells whether others may keep the answer. */
export const admitted = (admit: Admit, scope: Scope): RequestHandler =>
  async function admitted(request, response, next) {
    const { isPrivate } = await admitRequest(admit, request, response, scope)
    response.locals.isPrivate = isPrivate
    next()
  }
