import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

const header = 'X-Request-Id'

/** What may be taken over from a caller: short, and safe to write into a log or a header. */
const saneId = /^[\w.:-]{1,128}$/

/** The id of a request: the caller's own where it sent a sane one, so that both sides' logs can be joined. */
export const chooseRequestId = (given: string | string[] | undefined): string =>
  typeof given === 'string' && saneId.test(given) ? given : randomUUID()

/** Gives every answer an id. */
export const requestId: RequestHandler = (request, response, next) => {
  response.setHeader(header, chooseRequestId(request.headers['x-request-id']))
  next()
}

export const requestIdOf = (response: Response): string => String(response.getHeader(header) ?? '')
