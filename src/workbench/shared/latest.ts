import type { CollectionSlug, PayloadRequest, SelectIncludeType, Where } from 'payload'
import type { StoredDocument } from './values'

type LatestOptions = {
  readonly type: CollectionSlug
  /** Fields to read, all when absent. */
  readonly select?: SelectIncludeType
  /** Paths are those of the document. @default every document */
  readonly where?: Where
  /** `all`: texts are objects by language. @default 'all' */
  readonly locale?: string
}

/**
 * The latest version of every document of a type, draft or published, in one query and without hooks: what the lists
 * of the panel show.
 */
export const readLatest = async (
  req: PayloadRequest,
  { type, select, where, locale = 'all' }: LatestOptions,
): Promise<StoredDocument[]> => {
  const { docs } = await req.payload.db.queryDrafts<StoredDocument>({
    collection: type,
    limit: 0,
    pagination: false,
    locale,
    where: ofVersions(where ?? {}),
    ...(select && { select: { parent: true, version: select } }),
    req,
  })
  return docs.map((document) => ({ ...document, id: String(document.id) }))
}

/** The same condition on the table of versions, where a document lies in `version`. */
const ofVersions = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      if ((path === 'and' || path === 'or') && Array.isArray(condition))
        return [path, condition.map(ofVersions)]
      return [path === 'id' ? 'parent' : `version.${path}`, condition]
    }),
  )
