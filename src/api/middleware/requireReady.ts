import type { PreviewSource } from '../../preview/previewSource'
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
  if (health().status !== 'ok')
    throw starting('Published content is still being read. Try again in a second.')
}

/**
 * The same for drafts, which come later.
 *
 * @throws ProblemError while there is no database to read them from
 */
export const requireDrafts = ({ isConnected }: Pick<PreviewSource, 'isConnected'>): void => {
  if (!isConnected())
    throw starting('Published content is there; drafts can be read in a few seconds. Try again then.')
}

const starting = (detail: string): ProblemError =>
  new ProblemError({ code: 'service-starting', detail }, { headers: { 'Retry-After': retryAfterSeconds } })
