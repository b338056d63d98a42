import type { CollectionConfig } from 'payload'
import { contradictionsEndpoint } from './contradictionsEndpoint'

/** Adds to claims the address at which they are held against each other. */
export const withClaimComparison = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'claims'
    ? { ...collection, endpoints: [...(collection.endpoints || []), contradictionsEndpoint] }
    : collection
