import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { quoted } from '../../src/domain/quoted'

/**
 * A public claim whose work is deleted would stay public without its source. Somebody has to say first what becomes of
 * it; the program, which undoes imports and loads content, has looked itself.
 */
export const keepCited: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user) return
  const { docs } = await req.payload.find({
    collection: 'claims',
    where: { and: [{ citations: { in: [id] } }, { _status: { equals: 'published' } }] },
    select: { statement: true },
    depth: 0,
    pagination: false,
    sort: 'slug',
    overrideAccess: true,
    req,
  })
  const [first] = docs
  if (!first) return
  const others = docs.length > 1 ? ` and ${docs.length - 1} more` : ''
  throw new APIError(
    `What is public cites this work: the claim ${quoted(first.statement)}${others}. Merge it into another citation, or take it out of them and publish that, before you delete it.`,
    409,
    undefined,
    true,
  )
}
