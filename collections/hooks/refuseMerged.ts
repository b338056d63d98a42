import { idOf, type PublishingRule } from './enforcePublishingRules'

/** What was merged into another citation stays for the record and is never public again. */
export const refuseMerged: PublishingRule = async (document, req) => {
  const id = idOf(document['duplicateOf'])
  if (!id) return []
  const kept = await req.payload.db.findOne<{ id: string; title?: string; slug?: string }>({
    collection: 'citations',
    where: { id: { equals: id } },
    req,
  })
  const message = `This citation was merged into “${kept?.title ?? 'another'}” (${kept?.slug ?? 'deleted'}). Use that one.`
  return [{ path: 'title', message }]
}
