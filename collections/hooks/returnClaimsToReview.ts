import type { CollectionAfterChangeHook } from 'payload'
import { asProgram } from './asProgram'

/** What the history calls it, and by which those are told who write. */
export const takenBack = 'Retraction of a source'

type Citation = { id: string; _status?: string; integrity?: { status?: string } }

const isRetracted = (status: unknown) => status === 'retracted' || status === 'withdrawn'

/**
 * A retracted or withdrawn work cannot carry a public claim: every published claim that cites it leaves the public
 * edition at once, in the same transaction, and waits as a draft that needs review.
 */
export const returnClaimsToReview: CollectionAfterChangeHook = async ({ doc, req }) => {
  // Read back, because what the answer shows is up to whoever asked (`select`).
  const citation = await req.payload.db.findOne<Citation>({
    collection: 'citations',
    where: { id: { equals: doc.id } },
    req,
  })
  if (citation?._status !== 'published' || !isRetracted(citation.integrity?.status)) return doc
  const { docs } = await req.payload.find({
    collection: 'claims',
    where: { and: [{ citations: { in: [doc.id] } }, { _status: { equals: 'published' } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const claim of docs) {
    await asProgram(req, takenBack, () =>
      req.payload.update({
        collection: 'claims',
        id: claim.id,
        data: { _status: 'draft', governance: { reviewState: 'needs-review' } },
        // Checks only what is changed here: the claim may have an unfinished draft, which is no reason to keep it public.
        unpublishAllLocales: true,
        depth: 0,
        overrideAccess: true,
        overrideLock: true,
        req,
      }),
    )
  }
  return doc
}
