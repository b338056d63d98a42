import type { CollectionAfterChangeHook } from 'payload'

const isRetracted = (status: unknown) => status === 'retracted' || status === 'withdrawn'

/**
 * A retracted or withdrawn work cannot carry a public claim: every published claim that cites it leaves the public
 * edition at once, in the same transaction, and waits as a draft that needs review.
 */
export const returnClaimsToReview: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'published' || !isRetracted(doc.integrity?.status)) return doc
  const { docs } = await req.payload.find({
    collection: 'claims',
    where: { and: [{ citations: { in: [doc.id] } }, { _status: { equals: 'published' } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const claim of docs) {
    await req.payload.update({
      collection: 'claims',
      id: claim.id,
      data: { _status: 'draft', governance: { reviewState: 'needs-review' } },
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      req,
    })
  }
  return doc
}
