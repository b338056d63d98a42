import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { knownCollection } from '../../publishing/knownCollection'
import { referencePaths } from './referencePaths'

export type Referring = { collection: CollectionSlug; id: string }

/**
 * Documents that refer to a citation, as they are public or as they stand in the form. Where to look follows from the
 * fields of the collections.
 */
export const findReferring = async (citation: string, req: PayloadRequest): Promise<Referring[]> => {
  const found: Referring[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = referencePaths(config.fields, 'citations')
    if (paths.length === 0) continue
    const collection = knownCollection(req.payload, config.slug)
    const ids = new Set(await storedIds(collection, paths, citation, req))
    if (config.versions) for (const id of await latestIds(collection, paths, citation, req)) ids.add(id)
    for (const id of ids) if (id !== citation || collection !== 'citations') found.push({ collection, id })
  }
  return found
}

/** One question a path: several in one make SQL databases join all of their tables. */
const anyPath = async (
  paths: readonly string[],
  ask: (where: Where) => Promise<{ docs: { id: unknown }[] }>,
  conditionOf: (path: string) => Where,
): Promise<string[]> => {
  const ids: string[] = []
  for (const path of paths) {
    const { docs } = await ask(conditionOf(path))
    ids.push(...docs.map(({ id }) => String(id)))
  }
  return ids
}

const storedIds = (
  collection: CollectionSlug,
  paths: readonly string[],
  citation: string,
  req: PayloadRequest,
) =>
  anyPath(
    paths,
    (where) =>
      req.payload.db.find<{ id: unknown }>({
        collection,
        where,
        pagination: false,
        sort: 'id',
        select: { id: true },
        req,
      }),
    (path) => ({ [path]: { in: [citation] } }),
  )

const latestIds = (
  collection: CollectionSlug,
  paths: readonly string[],
  citation: string,
  req: PayloadRequest,
) =>
  anyPath(
    paths,
    (where) => req.payload.db.queryDrafts<{ id: unknown }>({ collection, where, pagination: false, req }),
    (path) => ({ [`version.${path}`]: { in: [citation] } }),
  )
