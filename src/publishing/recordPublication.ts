import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { readFields } from '../model/readField'
import type { PublishedRecord } from '../model/types'
import { knownCollection } from './knownCollection'
import { missingTexts } from './missingTexts'
import { appendToOutbox, latestStep } from './outbox'
import { projectFields } from './projectDocument'

type StoredDocument = Record<string, unknown> & { id: string }

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

const instant = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? value : undefined
}

const findStored = (collection: string, id: string, req: PayloadRequest) =>
  req.payload.db.findOne<StoredDocument>({
    collection: knownCollection(req.payload, collection),
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })

const recordOf = (
  collection: CollectionConfig,
  document: StoredDocument,
  req: PayloadRequest,
  publishedAt: string,
): PublishedRecord => {
  const { localization } = req.payload.config
  const locales = localization ? localization.localeCodes : ['en']
  const defaultLocale = localization ? localization.defaultLocale : 'en'
  return {
    type: collection.slug,
    id: document.id,
    slug: String(document['slug']),
    previousSlugs: texts(document['previousSlugs']),
    firstPublishedAt: instant(document['firstPublishedAt']) ?? publishedAt,
    publishedAt,
    fields: projectFields(collection.fields, document, { locales, defaultLocale }) ?? {},
  }
}

const refuseMissingTexts = (
  collection: CollectionConfig,
  record: PublishedRecord,
  req: PayloadRequest,
): void => {
  const { localization } = req.payload.config
  const locale = localization ? localization.defaultLocale : 'en'
  const errors = missingTexts(readFields(collection.fields), record.fields, locale)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

/**
 * Notes what an edit means for partners, in the transaction of the edit. The truth is the stored document, not the
 * request: while that is public and only a draft was saved beside it, there is nothing to note.
 */
export const recordChange =
  (collection: CollectionConfig): CollectionAfterChangeHook =>
  async ({ data, doc, req }) => {
    const stored = await findStored(collection.slug, String(doc.id), req)
    if (!stored) return doc
    if (stored['_status'] !== 'published') {
      if (stored['firstPublishedAt']) await recordRemoval(collection.slug, stored.id, req)
      return doc
    }
    // What the answer shows is up to whoever asked (`select`), so the status is read from what was saved.
    if ((data['_status'] ?? doc._status) === 'draft') return doc
    const record = recordOf(collection, stored, req, new Date().toISOString())
    refuseMissingTexts(collection, record, req)
    await appendToOutbox(req, {
      kind: 'publish',
      type: record.type,
      documentId: record.id,
      slug: record.slug,
      record,
    })
    return doc
  }

/** A document that partners could read and that is gone leaves a tombstone. */
export const recordDeletion =
  (collection: CollectionConfig): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    await recordRemoval(collection.slug, String(id), req)
    return doc
  }

/** Whether partners have it, and at which address, is read from what they were given. */
const recordRemoval = async (type: string, documentId: string, req: PayloadRequest): Promise<void> => {
  const latest = await latestStep(req, type, documentId)
  if (latest?.kind !== 'publish') return
  await appendToOutbox(req, { kind: 'unpublish', type, documentId, slug: latest.slug })
}
