import { APIError, type CollectionAfterChangeHook, type PayloadRequest } from 'payload'
import { quoted } from '../../src/domain/quoted'

type Stored = { id: string; _status?: string }

/** Public documents of a type that hold one of these values. */
const publicOnes = async <Type extends 'claims' | 'citations'>(
  collection: Type,
  [name, values]: readonly [name: string, values: readonly string[]],
  req: PayloadRequest,
) => {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ [name]: { in: values } }, { _status: { equals: 'published' } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * Taking a work back would leave a public claim that cites no other public work without a source. The claim has to go
 * first, or to get another source. Retracted works are no such case: their claims have been taken back by then.
 *
 * @throws APIError 409 that names the claim
 */
export const keepPublicSources: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc
  const id = String(doc.id)
  const stored = await req.payload.db.findOne<Stored>({
    collection: 'citations',
    where: { id: { equals: id } },
    req,
  })
  if (stored?._status === 'published') return doc
  for (const claim of await publicOnes('claims', ['citations', [id]], req)) {
    const others = (claim.citations ?? []).map(String).filter((other) => other !== id)
    if (others.length > 0 && (await publicOnes('citations', ['id', others], req)).length > 0) continue
    throw new APIError(
      `The public claim ${quoted(claim.statement)} would be left without a source. Unpublish it, or give it another public source, before you take this work back.`,
      409,
      undefined,
      true,
    )
  }
  return doc
}
