import type {
  CollectionSlug,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { slugify } from '../../src/domain/identifiers/slug'
import { refuse } from './refuse'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

/** Makes the address from the title where the editor left it empty. */
export const addressFromTitle =
  (titleField: string): CollectionBeforeValidateHook =>
  ({ data, originalDoc }) => {
    if (!data || text(data['slug']) || text(originalDoc?.slug)) return data
    const title = text(data[titleField])
    return title ? { ...data, slug: slugify(title) } : data
  }

type Move = {
  collection: CollectionSlug
  id: unknown
  path: 'slug' | 'renameTo'
  slug: string
  req: PayloadRequest
}

/** No document may take an address that another one once had: that one still redirects. */
const refuseEarlierAddress = async ({ collection, id, path, slug, req }: Move): Promise<void> => {
  const { docs } = await req.payload.db.find<{ id: string; previousSlugs?: unknown }>({
    collection,
    where: { previousSlugs: { in: [slug] } },
    sort: 'id',
    limit: 2,
    req,
  })
  if (!docs.some((doc) => doc.id !== id && texts(doc.previousSlugs).includes(slug))) return
  const message = `“${slug}” is an earlier address of another document and redirects there. Choose another one.`
  refuse(collection, [{ path, message }], req)
}

/**
 * A published address never changes by accident: it moves only through `renameTo`, at the moment of publishing,
 * and the old one is kept for redirects. Neither an update nor a restored version can undo that record.
 */
export const keepAddress: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const current = text(originalDoc?.slug)
  const wanted = text(data['slug'])
  const isPublic = text(originalDoc?.firstPublishedAt) !== undefined
  if (!isPublic || current === undefined) {
    if (wanted && wanted !== current) {
      await refuseEarlierAddress({
        collection: collection.slug,
        id: originalDoc?.id,
        path: 'slug',
        slug: wanted,
        req,
      })
    }
    return data
  }

  if (wanted && wanted !== current && !req.context['isRestoringVersion']) {
    const message = `This page is public as “${current}”. To move it, leave the address as it is and enter “${wanted}” in “Rename address to”.`
    refuse(collection.slug, [{ path: 'slug', message }], req)
  }
  const { firstPublishedAt } = originalDoc
  const earlier = texts(originalDoc.previousSlugs)
  const renameTo = text(data['renameTo'])
  const isMoving = data['_status'] === 'published' && renameTo !== undefined && renameTo !== current
  if (!isMoving) {
    const pending = data['_status'] === 'published' ? null : (renameTo ?? null)
    return { ...data, slug: current, previousSlugs: earlier, renameTo: pending, firstPublishedAt }
  }
  await refuseEarlierAddress({
    collection: collection.slug,
    id: originalDoc.id,
    path: 'renameTo',
    slug: renameTo,
    req,
  })
  const previousSlugs = [...new Set([...earlier, current])].filter((slug) => slug !== renameTo)
  return { ...data, slug: renameTo, previousSlugs, renameTo: null, firstPublishedAt }
}
