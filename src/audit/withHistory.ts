import type { CollectionConfig } from 'payload'
import { exportEvents } from './exportEvents'
import { recordDeletion } from './recordEvent'

/** Adds the history as a file to its collection, and to public ones that it tells of deletions. */
export const withHistory = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug === 'audit-events')
    return { ...collection, endpoints: [...(collection.endpoints || []), exportEvents] }
  if (!collection.custom?.['public']) return collection
  const { hooks } = collection
  return { ...collection, hooks: { ...hooks, afterDelete: [...(hooks?.afterDelete ?? []), recordDeletion] } }
}
