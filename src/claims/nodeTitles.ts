import type { CollectionSlug, PayloadRequest } from 'payload'
import type { FoundClaim } from './readClaims'

/** What the nodes of some claims are called, by `minerals/<id>`. */
export const nodeTitles = async (
  claims: readonly FoundClaim[],
  req: PayloadRequest,
): Promise<Map<string, string>> => {
  const nodes = new Set(claims.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])))
  const idsByType = new Map<string, string[]>()
  for (const node of nodes) {
    const [type = '', id = ''] = node.split('/')
    idsByType.set(type, [...(idsByType.get(type) ?? []), id])
  }
  const titles = await Promise.all([...idsByType].map(([type, ids]) => titlesOf(type, ids, req)))
  return new Map(titles.flat())
}

const titlesOf = async (type: string, ids: string[], req: PayloadRequest): Promise<[string, string][]> => {
  const collection = collectionNamed(type, req)
  if (collection === undefined) return []
  const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((document) => {
    const title: unknown = Reflect.get(document, useAsTitle)
    return [`${type}/${document.id}`, typeof title === 'string' ? title : 'Untitled']
  })
}

const collectionNamed = (type: string, { payload }: PayloadRequest): CollectionSlug | undefined =>
  Object.values(payload.collections).find(({ config }) => config.slug === type)?.config.slug
