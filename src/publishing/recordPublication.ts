import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import type { PublishedRecord } from '../model/types'
import { projectFields } from './projectDocument'
import { knownCollection } from './knownCollection'
import { appendToOutbox } from './outbox'

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

/**
 * Notes what an edit means for partners, in the transaction of the edit. The truth is the stored document, not the
 * request: while that is public and only a draft was saved beside it, there is nothing to note.
 */
export const recordChange =
  (collection: CollectionConfig): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const stored = await findStored(collection.slug, String(doc.id), req)
    if (!stored) return doc
    const isPublic = stored['_status'] === 'published'
    if (isPublic && doc._status !== 'published') return doc
    if (isPublic) {
      const record = recordOf(collection, stored, req, new Date().toISOString())
      await appendToOutbox(req, {
        kind: 'publish',
        type: record.type,
        documentId: record.id,
        slug: record.slug,
        record,
      })
      return doc
    }
    if (stored['firstPublishedAt']) await recordRemoval(collection.slug, stored, req)
    return doc
  }

/** A document that partners could read and that is gone leaves a tombstone. */
export const recordDeletion =
  (collection: CollectionConfig): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    if (doc.firstPublishedAt) await recordRemoval(collection.slug, { ...doc, id: String(doc.id) }, req)
    return doc
  }

const recordRemoval = (type: string, document: StoredDocument, req: PayloadRequest) =>
  appendToOutbox(req, {
    kind: 'unpublish',
    type,
    documentId: document.id,
    slug: String(document['slug']),
  })
