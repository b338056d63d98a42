import { randomUUID } from 'node:crypto'
import type { ImportStore } from './importStore'
import { ImportRefusedError, type Counts, type ImportSummary } from './types'

/** After this without a sign, whoever ran it is taken for gone. Milliseconds. */
const patience = 30_000

/** Between two signs of whoever runs it. Milliseconds. */
const pause = 2_000

/** Whether somebody is at work on it now, and not merely was when a server ended. */
export const isAtWork = ({ status, counts }: Pick<ImportSummary, 'status' | 'counts'>): boolean =>
  status === 'running' &&
  counts.heartbeatAt !== undefined &&
  Date.now() - Date.parse(counts.heartbeatAt) < patience

/**
 * Takes an import for this run alone.
 *
 * @throws ImportRefusedError when somebody is at work on it
 */
export const takeLease = async (
  store: ImportStore,
  summary: ImportSummary,
  doing: 'import' | 'undo',
): Promise<Counts> => {
  if (isAtWork(summary)) throw busy()
  const counts: Counts = {
    ...summary.counts,
    doing,
    runner: randomUUID(),
    heartbeatAt: new Date().toISOString(),
  }
  await store.change(summary.id, { status: 'running', counts })
  // Of two that came at the same moment, the one that wrote last has it.
  const now = await store.summary(summary.id)
  if (now.counts.runner !== counts.runner) throw busy()
  return counts
}

/** Gives a sign, with how far the run is, where the last one is a while ago. */
export const createSign = (store: ImportStore, id: string, now: () => Counts): (() => Promise<void>) => {
  let last = Date.now()
  return async () => {
    if (Date.now() - last < pause) return
    last = Date.now()
    await store.change(id, { counts: { ...now(), heartbeatAt: new Date().toISOString() } })
  }
}

const busy = (): ImportRefusedError =>
  new ImportRefusedError('This import is being worked on right now. Wait until it has ended.', 409)
