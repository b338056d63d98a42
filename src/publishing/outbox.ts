import type { PayloadRequest } from 'payload'
import type { PublishedRecord } from '../model/types'
import type { OutboxRow, PublicationRow } from './publicationLog'

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

/**
 * The latest step of a document, as the transaction of the request sees it; undefined when partners never had it.
 * Waiting steps come first, because a step may be given its revision between the two looks, and never goes back.
 */
export const latestStep = async (
  req: PayloadRequest,
  type: string,
  documentId: string,
): Promise<Pick<Step, 'kind' | 'slug'> | undefined> => {
  const ofDocument = { type: { equals: type }, documentId: { equals: documentId } }
  const { docs: waiting } = await req.payload.db.find<OutboxRow>({
    collection: 'outbox',
    where: ofDocument,
    sort: '-writtenAt',
    limit: 1,
    pagination: false,
    req,
  })
  if (waiting[0]) return waiting[0]
  const { docs: given } = await req.payload.db.find<PublicationRow>({
    collection: 'publications',
    where: { ...ofDocument, isCurrent: { equals: true } },
    sort: '-revision',
    limit: 1,
    pagination: false,
    req,
  })
  return given[0]
}
