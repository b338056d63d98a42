import { ProblemError } from '../ProblemError'
import type { Health } from '../options'

/** Seconds after which a caller may try again. Reading the edition at start takes about that long. */
export const retryAfterSeconds = '1'

/**
 * Refuses documents until all of them are there, so that nobody takes a half-read edition for the whole.
 *
 * @throws ProblemError while the edition is being read
 */
export const requireReady = (health: () => Health): void => {
  if (health().status === 'ok') return
  throw new ProblemError(
    {
      code: 'service-starting',
      detail: 'Published content is still being read. Try again in a second.',
    },
    { headers: { 'Retry-After': retryAfterSeconds } },
  )
}
