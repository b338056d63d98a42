import type { Snapshots } from '../../snapshot/createSnapshots'
import type { Snapshot } from '../../snapshot/snapshotTypes'
import { ProblemError } from '../ProblemError'

const retryAfterSeconds = '10'

/** The snapshot of now. @throws ProblemError while content is being taken back all the time */
export const currentSnapshot = async (snapshots: Snapshots, locale: string): Promise<Snapshot> => {
  const snapshot = await snapshots.current(locale)
  if (snapshot) return snapshot
  throw new ProblemError(
    {
      code: 'snapshot-unsettled',
      detail: `Documents were taken back while the snapshot was written, several times over. Try again in ${retryAfterSeconds} seconds.`,
    },
    { headers: { 'Retry-After': retryAfterSeconds } },
  )
}
