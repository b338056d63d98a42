import type { CollectionConfig } from 'payload'
import { importEndpoints } from './endpoints/importEndpoints'

/** Adds importing to the collection of imports, and the way there to the list of citations. */
export const withImports = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug === 'imports') {
    return {
      ...collection,
      admin: {
        ...collection.admin,
        // A list of imports would else read the records of each, which are megabytes.
        enableListViewSelectAPI: true,
        components: {
          beforeListTable: [link],
          edit: { beforeDocumentControls: ['/components/OpenImport#OpenImport'] },
        },
      },
      endpoints: [...importEndpoints, ...(collection.endpoints || [])],
    }
  }
  if (collection.slug !== 'citations') return collection
  const components = collection.admin?.components
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: { ...components, beforeListTable: [...(components?.beforeListTable ?? []), link] },
    },
  }
}

const link = '/components/ImportLink#ImportLink'
