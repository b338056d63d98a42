import type { CollectionConfig } from 'payload'
import { recordChange, recordDeletion } from './recordPublication'

/** Adds publishing to a public collection: it comes after all its own hooks, in the same transaction. */
export const withPublishing = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), recordChange(collection)],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), recordDeletion(collection)],
  },
})
