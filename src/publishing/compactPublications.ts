import type { Payload } from 'payload'
import { inOwnTransaction } from '../database/inTransaction'
import { lastRevision, lastRevisionBefore, supersedingRevision, supersedingRevisions } from './publicationLog'

export type Retention = {
  /** Steps superseded within this many revisions are kept. @default 10000 */
  readonly revisions?: number
  /** Steps superseded within this many days are kept. @default 30 */
  readonly days?: number
}

export type CompactOptions = Retention & {
  readonly payload: Payload
  readonly now?: Date
  /** No further batch is begun after this. */
  readonly signal?: AbortSignal
}

const batchSize = 200
const dayInMilliseconds = 86_400_000

/**
 * Deletes steps that were superseded so long ago that nobody follows the edition from there any more. A document's
 * latest step always stays, a withdrawal too, so that its address can be told from one that never was.
 *
 * Steps go in the order in which they were superseded, and the last that could go stays. So the lowest `supersededBy`
 * that is left says how far the history is exact, whichever processes delete at once and wherever one of them is
 * stopped: see `exactSince`.
 *
 * @returns how many were deleted
 */
export const compactPublications = async ({
  payload,
  revisions = 10_000,
  days = 30,
  now = new Date(),
  signal,
}: CompactOptions): Promise<number> => {
  const beforeLast = (await lastRevision(payload)) - revisions
  if (beforeLast <= 0) return 0
  const longAgo = new Date(now.getTime() - days * dayInMilliseconds)
  const end = Math.min(beforeLast, await lastRevisionBefore(payload, longAgo))
  const kept = await supersedingRevision(payload, { upTo: end })
  if (kept === undefined) return 0
  for (let deleted = 0; ;) {
    const batch = signal?.aborted ? [] : await supersedingRevisions(payload, kept, batchSize)
    const last = batch.at(-1)
    if (last === undefined) return deleted
    await deleteSuperseded(payload, last)
    deleted += batch.length
  }
}

/** All or none of a batch, or the order in which steps go would be broken when the process is stopped. */
const deleteSuperseded = async (payload: Payload, upTo: number): Promise<void> => {
  const where = { supersededBy: { less_than_equal: upTo } }
  await inOwnTransaction(payload, (req) => payload.db.deleteMany({ collection: 'publications', where, req }))
}

/**
 * The revision since which a history read from the log is exact, although steps are missing. What was deleted was
 * superseded before any of those that are left, so from there on every document's latest step is there.
 */
export const exactSince = async (payload: Payload): Promise<number> => {
  const lowest = await supersedingRevision(payload, { lowest: true })
  return lowest === undefined ? lastRevision(payload) : lowest - 1
}
