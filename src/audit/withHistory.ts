import type { CollectionConfig } from 'payload'
import { exportEvents } from './exportEvents'
import { recordDeletion } from './recordEvent'

/** The address of the history as a file, and links to it above the list. */
const withExport = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), exportEvents],
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      beforeListTable: ['/components/HistoryExport#HistoryExport'],
    },
  },
})

/** Adds the history as a file to its collection, and to public ones that it tells of deletions. */
export const withHistory = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug === 'audit-events') return withExport(collection)
  if (!collection.custom?.['public']) return collection
  const { hooks } = collection
  return { ...collection, hooks: { ...hooks, afterDelete: [...(hooks?.afterDelete ?? []), recordDeletion] } }
}
