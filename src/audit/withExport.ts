import type { CollectionConfig } from 'payload'
import { exportEvents } from './exportEvents'

/** Adds the history as a file to its collection. */
export const withExport = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'audit-events'
    ? { ...collection, endpoints: [...(collection.endpoints || []), exportEvents] }
    : collection
