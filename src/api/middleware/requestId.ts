import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

const header = 'X-Request-Id'

/** What may be taken over from a caller: short, and safe to write into a log or a header. */
const saneId = /^[\w.:-]{1,128}$/

/** Tells the ids of this process from those of others. */
const prefix = randomBytes(9).toString('base64url')

let count = 0

/** The id of a request: the caller's own where it sent a sane one, so that both sides' logs can be joined. */
export const chooseRequestId = (given: string | undefined): string => {
  if (given !== undefined && saneId.test(given)) return given
  count += 1
  return `${prefix}.${count.toString(36)}`
}

/** Gives every answer an id. */
export const requestId: RequestHandler = (request, response, next) => {
  response.setHeader(header, chooseRequestId(request.get(header)))
  next()
}

export const requestIdOf = (response: Response): string => String(response.getHeader(header) ?? '')
