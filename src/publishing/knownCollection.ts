import type { CollectionSlug, Payload } from 'payload'

const isKnown = (payload: Payload, slug: string): slug is CollectionSlug => slug in payload.collections

/** The slug as one of this installation's collections. */
export const knownCollection = (payload: Payload, slug: string): CollectionSlug => {
  if (!isKnown(payload, slug)) throw new Error(`There is no collection “${slug}”.`)
  return slug
}
