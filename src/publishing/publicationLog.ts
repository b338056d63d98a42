import type { Payload, PayloadRequest, Where } from 'payload'
import type { Change, PublishedRecord } from '../model/types'

type Row = {
  id: string
  kind: 'publish' | 'unpublish'
  type: string
  documentId: string
  slug: string
  record?: PublishedRecord | null
}

export type OutboxRow = Row
export type PublicationRow = Row & { revision: number; at: string | Date }

const toChange = ({ kind, revision, at, type, documentId, slug, record }: PublicationRow): Change => {
  const when = at instanceof Date ? at.toISOString() : at
  if (kind === 'unpublish') return { kind, revision, at: when, type, id: documentId, slug }
  if (!record) throw new Error(`Publication ${revision} (${type}/${slug}) has no record.`)
  return { kind, revision, at: when, record }
}

const find = async (payload: Payload, where: Where, limit: number): Promise<Change[]> => {
  const { docs } = await payload.db.find<PublicationRow>({
    collection: 'publications',
    where,
    sort: 'revision',
    limit,
    pagination: false,
  })
  return docs.map(toChange)
}

/** Every document's latest step, in the order of revisions: the whole public edition. */
export const readCurrentEdition = (payload: Payload): Promise<Change[]> =>
  find(payload, { isCurrent: { equals: true } }, 0)

/** The next steps after a revision, in order, at most `limit` of them. */
export const readChangesSince = (payload: Payload, revision: number, limit = 500): Promise<Change[]> =>
  find(payload, { revision: { greater_than: revision } }, limit)

/** The highest revision that was given out, 0 before the first. */
export const lastRevision = async (payload: Payload, req: PayloadRequest): Promise<number> => {
  const { docs } = await payload.db.find<PublicationRow>({
    collection: 'publications',
    sort: '-revision',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.revision ?? 0
}
