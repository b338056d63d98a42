import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

const header = 'X-Request-Id'

/** What may be taken over from a caller: short, and safe to write into a log or a header. */
const saneId = /^[\w.:-]{1,128}$/

/** Gives every answer an id, the caller's own where it sent a sane one, so that both sides' logs can be joined. */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.get(header)
  response.setHeader(header, given && saneId.test(given) ? given : randomUUID())
  next()
}

export const requestIdOf = (response: Response): string => String(response.getHeader(header) ?? '')
