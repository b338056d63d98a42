import type { RequestHandler } from 'express'
import { ProblemError } from '../ProblemError'

/** Seconds after which a caller may try again. Reading the edition at start takes about that long. */
export const retryAfterSeconds = '1'

/** Refuses documents until all of them are there, so that nobody takes a half-read edition for the whole. */
export const requireReady = (isReady: () => boolean): RequestHandler =>
  function requireReady(_request, _response, next) {
    if (isReady()) {
      next()
      return
    }
    throw new ProblemError(
      {
        code: 'service-starting',
        detail: 'Published content is still being read. Try again in a second.',
      },
      { headers: { 'Retry-After': retryAfterSeconds } },
    )
  }
