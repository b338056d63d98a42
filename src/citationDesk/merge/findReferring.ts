import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { knownCollection } from '../../publishing/knownCollection'
import { referencePaths, type ReferencePath } from './referencePaths'

export type Referring = { collection: CollectionSlug; id: string }

type Asked = {
  readonly collection: CollectionSlug
  readonly paths: readonly ReferencePath[]
  readonly citation: string
  readonly req: PayloadRequest
}

const conditionOf = ({ path, isPolymorphic }: ReferencePath, prefix: string, citation: string): Where => {
  const name = `${prefix}${path}`
  if (!isPolymorphic) return { [name]: { in: [citation] } }
  const isMeant = [
    { [`${name}.relationTo`]: { equals: 'citations' } },
    { [`${name}.value`]: { equals: citation } },
  ]
  return { and: isMeant }
}

const publicIds = async ({ collection, paths, citation, req }: Asked): Promise<string[]> => {
  const ids: string[] = []
  // One question a path: several in one make SQL databases join all of their tables.
  for (const path of paths) {
    const { docs } = await req.payload.db.find<{ id: unknown }>({
      collection,
      where: conditionOf(path, '', citation),
      pagination: false,
      sort: 'id',
      select: { updatedAt: true },
      req,
    })
    ids.push(...docs.map(({ id }) => String(id)))
  }
  return ids
}

const latestIds = async ({ collection, paths, citation, req }: Asked): Promise<string[]> => {
  const ids: string[] = []
  for (const path of paths) {
    const { docs } = await req.payload.db.queryDrafts<{ id: unknown }>({
      collection,
      where: conditionOf(path, 'version.', citation),
      pagination: false,
      req,
    })
    ids.push(...docs.map(({ id }) => String(id)))
  }
  return ids
}

/** What Payload keeps for itself says who has which document open, and is no content. */
const isContent = (slug: string): boolean => !slug.startsWith('payload-')

/**
 * Documents that refer to a citation, as they are public or as they stand in the form. Where to look follows from the
 * fields of the collections.
 */
export const findReferring = async (citation: string, req: PayloadRequest): Promise<Referring[]> => {
  const found: Referring[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = referencePaths(config.fields, 'citations')
    if (paths.length === 0 || !isContent(config.slug)) continue
    const collection = knownCollection(req.payload, config.slug)
    const asked = { collection, paths, citation, req }
    const ids = new Set([...(await publicIds(asked)), ...(config.versions ? await latestIds(asked) : [])])
    for (const id of ids) if (id !== citation || collection !== 'citations') found.push({ collection, id })
  }
  return found
}
