import type { RequestHandler } from 'express'
import type { Scope } from '../../domain/vocabulary/scopes'
import type { Admit } from './admission'

/** Asks for admission before an Express route, and gives its answer the headers that go with it. */
export const admitted = (admit: Admit, scope: Scope): RequestHandler =>
  async function admitted(request, response, next) {
    const { headers, isPrivate } = await admit(request, scope)
    for (let at = 0; at < headers.length; at += 2)
      response.setHeader(headers[at] ?? '', headers[at + 1] ?? '')
    response.locals.isPrivate = isPrivate
    next()
  }
