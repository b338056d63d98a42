import type { CollectionSlug, PayloadRequest } from 'payload'

export type StoredPatch = {
  collection: CollectionSlug
  id: string
  /** Fields of the collection with their whole values; groups whole, too. Plain fields and groups of them only. */
  fields: Readonly<Record<string, unknown>>
  /** ISO 8601, where it changes what people write: forms that were opened before are out of date then. */
  changedAt?: string | undefined
  req: PayloadRequest
}

/**
 * Writes fields of a stored document as it is public, past hooks and versions, and past its date too unless one is
 * given: what is noted about a document is no edit of it.
 */
export const patchDocument = async ({
  collection,
  id,
  fields,
  changedAt,
  req,
}: StoredPatch): Promise<void> => {
  await req.payload.db.updateOne({
    collection,
    id,
    // Payload's word for leaving the date of the last change as it is.
    data: { ...fields, updatedAt: changedAt ?? null },
    returning: false,
    req,
  })
}

/** The same for the version that editors find in the form; there is none where versions are off. */
export const patchLatestVersion = async ({
  collection,
  id,
  fields,
  changedAt,
  req,
}: StoredPatch): Promise<void> => {
  const { db } = req.payload
  const { docs } = await db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const [latest] = docs
  if (!latest) return
  // MongoDB takes a version as a whole and would lose what is not in it, also where names are dotted; SQL databases
  // leave columns alone that are not named.
  const patch = changedAt === undefined ? fields : { ...fields, updatedAt: changedAt }
  const version = db.name === 'mongoose' ? { ...latest.version, ...patch } : patch
  const versionData: Record<string, unknown> = { version, updatedAt: null }
  await Reflect.apply(db.updateVersion, db, [
    { collection, id: latest.id, versionData, returning: false, req },
  ])
}
