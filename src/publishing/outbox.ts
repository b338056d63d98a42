import type { PayloadRequest } from 'payload'
import type { PublishedRecord } from '../model/types'

/** What a committed edit means for partners, before it has a revision. */
export type Step = {
  kind: 'publish' | 'unpublish'
  type: string
  documentId: string
  slug: string
  record?: PublishedRecord
}

/** Microseconds since 1970: orders the steps of one process even within a millisecond. */
const now = (): number => Math.round((performance.timeOrigin + performance.now()) * 1000)

/** Inserts a step in the transaction of the request. Insert only: parallel publishes must have nothing to fight over. */
export const appendToOutbox = async (req: PayloadRequest, step: Step): Promise<void> => {
  await req.payload.db.create({ collection: 'outbox', data: { ...step, writtenAt: now() }, req })
}
