import type { CollectionConfig } from 'payload'
import { labelOf, textOf } from './labels'
import { readFields } from './readField'
import type { ContentModel, TypeModel } from './types'

type Localization = { locales: readonly { code: string }[]; defaultLocale: string }

const readType = (collection: CollectionConfig): TypeModel => {
  const notes: unknown = collection.custom?.['public']
  if (typeof notes !== 'object' || notes === null || !('schemaName' in notes) || !('titleField' in notes)) {
    throw new Error(`Collection “${collection.slug}” is not public: build it with publicCollection().`)
  }
  return {
    type: collection.slug,
    schemaName: String(notes.schemaName),
    singular: labelOf(collection.labels?.singular, collection.slug),
    plural: labelOf(collection.labels?.plural, collection.slug),
    description: textOf(collection.admin?.description) ?? '',
    titleField: String(notes.titleField),
    ...('prominence' in notes && typeof notes.prominence === 'number' && { prominence: notes.prominence }),
    fields: readFields(collection.fields),
  }
}

/**
 * Reads the content model out of the public collections. Everything that partners see follows from what this
 * returns, so a field added to a collection needs no other edit.
 */
export const readContentModel = (
  collections: readonly CollectionConfig[],
  localization: Localization,
): ContentModel => ({
  locales: localization.locales.map(({ code }) => code),
  defaultLocale: localization.defaultLocale,
  types: Object.fromEntries(collections.map((collection) => [collection.slug, readType(collection)])),
})
