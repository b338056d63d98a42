import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import { flattenFields } from '../../model/flattenFields'
import { isVirtual } from '../../references/referencePaths'

export type StoredData = Readonly<Record<string, unknown>>

type Rewrite = {
  collection: CollectionSlug
  id: string
  /** The data with what is to be changed; the very same object where nothing is. */
  change: (data: StoredData) => StoredData
  req: PayloadRequest
}

/** What was written. */
export type Rewritten = { stored: boolean; latest: boolean }

type Version = StoredData & { id: string; version: StoredData }

/**
 * Changes a document as it is stored and as it stands in the form, each in all locales, without one becoming the other:
 * a save would put a pending draft in public. Dates stay, because they tell which of the two is the newer.
 */
export const rewriteStored = async ({ collection, id, change, req }: Rewrite): Promise<Rewritten> => {
  const { db } = req.payload
  const { fields } = req.payload.collections[collection].config
  const where = { id: { equals: id } }
  const stored = await db.findOne<StoredData & { id: string }>({
    collection,
    where,
    locale: 'all',
    req,
  })
  const changed = stored && change(stored)
  const isStored = changed !== undefined && changed !== null && changed !== stored
  if (isStored) await db.updateOne({ collection, id, data: storable(fields, changed), returning: false, req })

  const { docs } = await db.findVersions<StoredData>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  const isLatest = await rewriteVersion({ collection, latest: docs[0], change, req })
  return { stored: isStored, latest: isLatest }
}

/** Databases hand out what is joined and computed along with what is stored. */
const storable = (fields: readonly Field[], data: StoredData): Record<string, unknown> => {
  const virtual = new Set(
    flattenFields(fields)
      .filter(isVirtual)
      .map(({ name }) => name),
  )
  return Object.fromEntries(Object.entries(data).filter(([name]) => !virtual.has(name)))
}

type RewriteVersion = Pick<Rewrite, 'collection' | 'change' | 'req'> & { latest: unknown }

const rewriteVersion = async ({ collection, latest, change, req }: RewriteVersion): Promise<boolean> => {
  if (!isVersion(latest)) return false
  const version = change(latest.version)
  if (version === latest.version) return false
  const { db, collections } = req.payload
  const { id, ...rest } = latest
  const { fields } = collections[collection].config
  const versionData = { ...rest, version: storable(fields, version) }
  await Reflect.apply(db.updateVersion, db, [{ collection, id, versionData, returning: false, req }])
  return true
}

const isVersion = (value: unknown): value is Version =>
  typeof value === 'object' && value !== null && 'version' in value && 'id' in value
