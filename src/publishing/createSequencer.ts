import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../database/inTransaction'
import { lastRevision, type OutboxRow } from './publicationLog'

const batchSize = 100
const attempts = 10

/** Longest wait before another try, in milliseconds. Drawn anew each time, or two processes would meet again and again. */
const longestWait = 500

export type Sequencer = {
  /** Gives every committed step its revision. Calls made meanwhile share the next run. */
  run(): Promise<void>
}

const nextRows = async (payload: Payload, req?: PayloadRequest): Promise<OutboxRow[]> => {
  const { docs } = await payload.db.find<OutboxRow>({
    collection: 'outbox',
    sort: 'writtenAt',
    limit: batchSize,
    pagination: false,
    ...(req && { req }),
  })
  return docs
}

const stamp = async (
  payload: Payload,
  row: OutboxRow,
  revision: number,
  req: PayloadRequest,
): Promise<void> => {
  const { id, kind, type, documentId, slug, record } = row
  await payload.db.updateMany({
    collection: 'publications',
    where: {
      and: [
        { documentId: { equals: documentId } },
        { type: { equals: type } },
        { isCurrent: { equals: true } },
      ],
    },
    data: { isCurrent: false, supersededBy: revision },
    req,
  })
  await payload.db.create({
    collection: 'publications',
    data: {
      revision,
      at: new Date().toISOString(),
      isCurrent: true,
      outboxId: id,
      kind,
      type,
      documentId,
      slug,
      ...(record && { record }),
    },
    req,
  })
  await payload.db.deleteOne({ collection: 'outbox', where: { id: { equals: id } }, req })
}

/** One batch in one transaction; returns how many steps it stamped. */
const stampBatch = async (payload: Payload): Promise<number> => {
  // An empty look commits nothing: a commit would wake the follower, which would look again, and so on for ever.
  if ((await nextRows(payload)).length === 0) return 0
  return inOwnTransaction(payload, async (req) => {
    const rows = await nextRows(payload, req)
    if (rows.length > 0) {
      let revision = await lastRevision(payload, req)
      for (const row of rows) await stamp(payload, row, ++revision, req)
    }
    return rows.length
  })
}

/**
 * Two processes may stamp at once: `revision` and `outboxId` are unique, so one of them loses, rolls back and
 * looks again. That is why neither a lease nor a lock is needed, and why revisions have no gap.
 */
const stampAll = async (payload: Payload): Promise<void> => {
  for (let failures = 0; ;) {
    try {
      if ((await stampBatch(payload)) < batchSize) return
      failures = 0
    } catch (error) {
      failures += 1
      if (failures >= attempts) throw error
      payload.logger.debug({ msg: 'Another process is giving out revisions; looking again', err: error })
      const wait = Math.random() * Math.min(longestWait, 10 * 2 ** failures)
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

/** Turns committed outbox rows into revisions of the public edition, in the order in which they were written. */
export const createSequencer = (payload: Payload): Sequencer => {
  let running: Promise<void> | undefined
  let waiting: Promise<void> | undefined
  const run = (): Promise<void> => {
    if (running) {
      waiting ??= running
        .catch(() => undefined)
        .then(() => {
          waiting = undefined
          return run()
        })
      return waiting
    }
    running = stampAll(payload).finally(() => {
      running = undefined
    })
    return running
  }
  return { run }
}
