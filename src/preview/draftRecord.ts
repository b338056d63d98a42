import type { CollectionConfig } from 'payload'
import type { PublishedRecord } from '../model/types'
import { projectFields } from '../publishing/projectDocument'

/** A document's latest version as the database has it, all locales together. */
export type DraftDocument = Readonly<Record<string, unknown>> & { readonly id: string }

export type Locales = { readonly locales: readonly string[]; readonly defaultLocale: string }

/**
 * A draft as it would be published now: its latest save stands for the publication. Undefined while it has no address
 * to be asked for by.
 */
export const draftRecord = (
  { slug: type, fields }: Pick<CollectionConfig, 'slug' | 'fields'>,
  document: DraftDocument,
  locales: Locales,
): PublishedRecord | undefined => {
  const { slug, previousSlugs, firstPublishedAt } = document
  if (typeof slug !== 'string' || slug === '') return undefined
  const savedAt = instantOf(document.updatedAt) ?? new Date(0).toISOString()
  return {
    type,
    id: String(document.id),
    slug,
    previousSlugs: Array.isArray(previousSlugs)
      ? previousSlugs.filter((item) => typeof item === 'string')
      : [],
    firstPublishedAt: instantOf(firstPublishedAt) ?? savedAt,
    publishedAt: savedAt,
    fields: projectFields(fields, document, locales) ?? {},
  }
}

export const instantOf = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? value : undefined
}
