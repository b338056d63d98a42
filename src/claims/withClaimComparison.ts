import type { CollectionConfig } from 'payload'
import { contradictionsEndpoint } from './contradictionsEndpoint'

/** Adds to claims the address at which they are held against each other, and the way to its page in their list. */
export const withClaimComparison = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'claims'
    ? {
        ...collection,
        endpoints: [...(collection.endpoints || []), contradictionsEndpoint],
        admin: {
          ...collection.admin,
          components: {
            ...collection.admin?.components,
            beforeListTable: [
              ...(collection.admin?.components?.beforeListTable ?? []),
              '/components/ContradictionsLink#ContradictionsLink',
            ],
          },
        },
      }
    : collection
