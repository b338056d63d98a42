import type { CollectionSlug, PayloadRequest } from 'payload'

type Stored = Record<string, unknown> & { id: string }

export type Announcement = {
  collection: CollectionSlug
  id: string
  /** The public document before it was written. */
  previousDoc: unknown
  req: PayloadRequest
}

/** The public document as hooks are given one. */
export const readPublic = (collection: CollectionSlug, id: string, req: PayloadRequest): Promise<unknown> =>
  req.payload.findByID({ collection, id, depth: 0, draft: false, overrideAccess: true, req })

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/**
 * Lets everything that follows from a change of a public document happen (the record of partners, the history, claims
 * that go back to review) where it was written past Payload's own update. That one would put the pending draft in
 * public along with it, and refuse the change for whatever else is wrong with the document.
 */
export const announceChange = async ({ collection, id, previousDoc, req }: Announcement): Promise<void> => {
  const { config } = req.payload.collections[collection]
  let doc = await readPublic(collection, id, req)
  if (!isStored(doc)) return
  for (const hook of config.hooks.afterChange) {
    const result: unknown = await hook({
      collection: config,
      context: req.context,
      data: { _status: 'published' },
      doc,
      operation: 'update',
      previousDoc,
      req,
    })
    if (isStored(result)) doc = result
  }
}
