import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'
import { labelOf } from '../../model/labels'

/** A type of content as staff know it. */
export type PublicType = {
  readonly type: CollectionSlug
  readonly singular: string
  readonly plural: string
  /** Name of the field that names a document. */
  readonly titleField: string
  readonly config: SanitizedCollectionConfig
}

const titleFieldOf = ({ custom }: SanitizedCollectionConfig): string | undefined => {
  const notes: unknown = custom?.['public']
  return typeof notes === 'object' && notes !== null && 'titleField' in notes
    ? String(notes.titleField)
    : undefined
}

/** The types that partners read, in the order of the collections. */
export const publicTypes = ({ config }: Payload): PublicType[] =>
  config.collections.flatMap((collection) => {
    const titleField = titleFieldOf(collection)
    if (titleField === undefined) return []
    const { labels, slug } = collection
    return [
      {
        type: slug,
        singular: labelOf(labels.singular, slug),
        plural: labelOf(labels.plural, slug),
        titleField,
        config: collection,
      },
    ]
  })

export const publicType = (payload: Payload, type: string | undefined): PublicType | undefined =>
  publicTypes(payload).find((known) => known.type === type)
