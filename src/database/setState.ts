import type { CollectionSlug, DatabaseAdapter, Payload } from 'payload'

/** What is asked of MongoDB's own driver, beneath Payload's adapter. */
type Raw = {
  updateOne(filter: Record<string, unknown>, update: { $set: Record<string, unknown> }): Promise<unknown>
}
type MongoAdapter = DatabaseAdapter & {
  readonly collections: Readonly<Record<string, { readonly collection: Raw }>>
  readonly versions: Readonly<Record<string, { readonly collection: Raw }>>
}

const isMongo = (db: DatabaseAdapter): db is MongoAdapter => db.name === 'mongoose'

const latestPublished = async (payload: Payload, collection: CollectionSlug, id: string) => {
  const { docs } = await payload.db.findVersions<{ _status?: string }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
  })
  const [version] = docs
  return version?.version._status === 'published' ? version.id : undefined
}

/**
 * Sets the state of a published document, and of its latest version where that is the published one, and touches
 * nothing else: that a review is due changes nothing of what was published, so it makes no version and no publication.
 */
export const setState = async (
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  state: string,
): Promise<void> => {
  const { db } = payload
  const versionId = await latestPublished(payload, collection, id)
  if (isMongo(db)) {
    await db.collections[collection]?.collection.updateOne({ _id: id }, { $set: { 'workflow.state': state } })
    if (versionId)
      await db.versions[collection]?.collection.updateOne(
        { _id: versionId },
        { $set: { 'version.workflow.state': state } },
      )
    return
  }
  await db.updateOne({ collection, id, data: { workflow: { state } }, returning: false })
  if (!versionId) return
  // Payload asks for a whole version; on these databases columns that are not given stay as they are.
  const args = {
    collection,
    id: versionId,
    versionData: { version: { workflow: { state } } },
    returning: false,
  }
  await Reflect.apply(db.updateVersion, db, [args])
}
