import type { CollectionSlug, PayloadRequest } from 'payload'
import { refuse } from './refuse'

export type Move = {
  collection: CollectionSlug
  /** The document that wants the address; absent while it is being created. */
  id: unknown
  /** The field in which the address was asked for. */
  path: 'slug' | 'renameTo'
  slug: string
  req: PayloadRequest
}

type Addressed = { id: string; slug?: unknown; previousSlugs?: unknown }

/**
 * No document may take an address that another one has, or once had: that one still redirects. The database refuses
 * the first too, but with a message that names neither the address nor the field it was entered in.
 */
export const refuseTakenAddress = async ({ collection, id, path, slug, req }: Move): Promise<void> => {
  const { docs } = await req.payload.db.find<Addressed>({
    collection,
    where: { or: [{ slug: { equals: slug } }, { previousSlugs: { in: [slug] } }] },
    sort: 'id',
    limit: 3,
    pagination: false,
    req,
  })
  const others = docs.filter((doc) => doc.id !== id)
  if (others.some((doc) => doc.slug === slug)) {
    const message = `“${slug}” is the address of another document. Choose another one.`
    refuse(collection, [{ path, message }], req)
  }
  if (others.length > 0) {
    const message = `“${slug}” is an earlier address of another document and redirects there. Choose another one.`
    refuse(collection, [{ path, message }], req)
  }
}
