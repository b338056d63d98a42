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
export type PublicationRow = Row & { revision: number; at: string | Date; supersededBy?: number | null }

const toChange = ({ kind, revision, at, type, documentId, slug, record }: PublicationRow): Change => {
  const when = at instanceof Date ? at.toISOString() : at
  if (kind === 'unpublish') return { kind, revision, at: when, type, id: documentId, slug }
  if (!record) throw new Error(`Publication ${revision} (${type}/${slug}) has no record.`)
  return { kind, revision, at: when, record }
}

type Search = { where?: Where; sort: string; limit?: number; req?: PayloadRequest }

const find = async (payload: Payload, { limit = 1, ...search }: Search): Promise<PublicationRow[]> => {
  const { docs } = await payload.db.find<PublicationRow>({
    collection: 'publications',
    limit,
    pagination: false,
    ...search,
  })
  return docs
}

/** The next steps after a revision that are still there, in order, at most `limit` of them. */
export const readChangesSince = async (
  payload: Payload,
  revision: number,
  limit = 500,
): Promise<Change[]> => {
  const rows = await find(payload, {
    where: { revision: { greater_than: revision } },
    sort: 'revision',
    limit,
  })
  return rows.map(toChange)
}

/** The highest revision that was given out, 0 before the first. */
export const lastRevision = async (payload: Payload, req?: PayloadRequest): Promise<number> => {
  const [row] = await find(payload, { sort: '-revision', ...(req && { req }) })
  return row?.revision ?? 0
}

/** The last revision that was given out before an instant, 0 when there is none. */
export const lastRevisionBefore = async (payload: Payload, instant: Date): Promise<number> => {
  const where = { at: { less_than: instant.toISOString() } }
  const [row] = await find(payload, { where, sort: '-revision' })
  return row?.revision ?? 0
}

/**
 * The lowest revision, or the highest up to a bound, that superseded a step which is still there; undefined when there
 * is no such step.
 */
export const supersedingRevision = async (
  payload: Payload,
  choice: { lowest: true } | { upTo: number },
): Promise<number | undefined> => {
  const [row] =
    'lowest' in choice
      ? await find(payload, { where: { supersededBy: { greater_than: 0 } }, sort: 'supersededBy' })
      : await find(payload, {
          where: { supersededBy: { less_than_equal: choice.upTo } },
          sort: '-supersededBy',
        })
  return row?.supersededBy ?? undefined
}

/** The first revisions below a bound that superseded steps which are still there, in order, at most `limit`. */
export const supersedingRevisions = async (
  payload: Payload,
  below: number,
  limit: number,
): Promise<number[]> => {
  const rows = await find(payload, {
    where: { supersededBy: { less_than: below } },
    sort: 'supersededBy',
    limit,
  })
  return rows.flatMap(({ supersededBy }) => supersededBy ?? [])
}
