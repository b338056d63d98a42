import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { slugify } from '../../src/domain/identifiers/slug'
import { isPublishing } from './keepDraftVersionsDrafts'
import { refuse } from './refuse'
import { refuseTakenAddress } from './refuseTakenAddress'

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

/**
 * A published address never changes by accident: it moves only through `renameTo`, at the moment of publishing,
 * and the old one is kept for redirects. Neither an update nor a restored version can undo that record.
 */
export const keepAddress: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const current = text(originalDoc?.slug)
  const wanted = text(data['slug'])
  const isPublic = text(originalDoc?.firstPublishedAt) !== undefined
  if (!isPublic || current === undefined) {
    // Another document may have taken the address since a draft asked for it, so publishing looks again.
    if (wanted && (wanted !== current || isPublishing(data, req))) {
      await refuseTakenAddress({
        collection: collection.slug,
        id: originalDoc?.id,
        path: 'slug',
        slug: wanted,
        req,
      })
    }
    return { ...data, previousSlugs: [], renameTo: null, firstPublishedAt: null }
  }

  if (wanted && wanted !== current && !req.context['isRestoringVersion']) {
    const message = `This page is public as “${current}”. To move it, leave the address as it is and enter “${wanted}” in “Rename address to”.`
    refuse(collection.slug, [{ path: 'slug', message }], req)
  }
  const { firstPublishedAt } = originalDoc
  const earlier = texts(originalDoc.previousSlugs)
  const renameTo = text(data['renameTo'])
  const isMoving = isPublishing(data, req) && renameTo !== undefined && renameTo !== current
  if (!isMoving) {
    const pending = isPublishing(data, req) ? null : (renameTo ?? null)
    return { ...data, slug: current, previousSlugs: earlier, renameTo: pending, firstPublishedAt }
  }
  await refuseTakenAddress({
    collection: collection.slug,
    id: originalDoc.id,
    path: 'renameTo',
    slug: renameTo,
    req,
  })
  const previousSlugs = [...new Set([...earlier, current])].filter((slug) => slug !== renameTo)
  return { ...data, slug: renameTo, previousSlugs, renameTo: null, firstPublishedAt }
}
