import { APIError, type PayloadRequest } from 'payload'
import { recordEvent } from '../../audit/recordEvent'
import { announceChange, readPublic } from '../announceChange'
import { readStates, type CitationStates } from '../checks/readStates'
import { inTransaction } from '../../database/inTransaction'
import { findReferring, type Referring } from '../../references/findReferring'
import { moveReferences } from '../../references/mapReferences'
import { retireDuplicate, takeOver } from './retireDuplicate'
import { rewriteStored } from './rewriteStored'

export type Merge = { from: string; into: string; req: PayloadRequest }

export type Merged = {
  /** How many documents referred to the duplicate, by collection. */
  moved: Record<string, number>
}

const titleOf = ({ latest }: CitationStates): string => String(latest['title'] ?? 'Untitled')

const refuseUnless = (isRight: boolean, message: string, status = 409): void => {
  if (!isRight) throw new APIError(message, status, undefined, true)
}

/** Both citations, where the one may be merged into the other. */
const readBoth = async ({ from, into, req }: Merge) => {
  refuseUnless(from !== into, 'A citation cannot be merged into itself. Choose another one.', 400)
  const [duplicate, kept] = [await readStates(from, req), await readStates(into, req)]
  if (!duplicate || !kept) throw new APIError('There is no such citation.', 404, undefined, true)
  refuseUnless(!duplicate.latest['duplicateOf'], `“${titleOf(duplicate)}” was merged already.`)
  refuseUnless(
    !kept.latest['duplicateOf'],
    `“${titleOf(kept)}” was itself merged into another citation. Choose that one.`,
  )
  refuseUnless(
    !duplicate.published || kept.published !== undefined,
    `“${titleOf(kept)}” is not public, and partners would lose the source of what cites “${titleOf(duplicate)}”. Publish it first.`,
  )
  return { duplicate, kept }
}

const referringTo = async (citation: string, req: PayloadRequest): Promise<readonly Referring[]> =>
  (await findReferring({ collection: 'citations', ids: [citation] }, req)).get(citation) ?? []

const countOf = (referring: readonly Referring[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { collection } of referring) counts[collection] = (counts[collection] ?? 0) + 1
  return counts
}

/** What a merge would move, without moving it. */
export const previewMerge = async (merge: Merge): Promise<Merged> => {
  await readBoth(merge)
  return { moved: countOf(await referringTo(merge.from, merge.req)) }
}

const isPublic = (document: unknown): boolean =>
  typeof document === 'object' &&
  document !== null &&
  '_status' in document &&
  document._status === 'published'

const moveOne = async ({ collection, id }: Referring, { from, into, req }: Merge): Promise<void> => {
  const { fields } = req.payload.collections[collection].config
  const previousDoc = await readPublic(collection, id, req)
  const { stored } = await rewriteStored({
    collection,
    id,
    change: (data) => moveReferences(fields, data, { collection: 'citations', from, to: into }),
    req,
  })
  if (stored && isPublic(previousDoc)) await announceChange({ collection, id, previousDoc, req })
}

/**
 * Makes one citation of two, in one transaction: every reference to the duplicate, public or in a draft, becomes one to
 * the citation that is kept, partners are told of each, and the duplicate stays as a draft whose address redirects.
 *
 * @throws APIError that says why these two cannot be merged
 */
export const mergeCitations = (merge: Merge): Promise<Merged> =>
  inTransaction(merge.req, async (req) => {
    const { from, into } = merge
    const { duplicate, kept } = await readBoth({ ...merge, req })
    const previousKept = kept.published && (await readPublic('citations', into, req))
    const referring = await referringTo(from, req)
    for (const document of referring) await moveOne(document, { ...merge, req })
    await retireDuplicate({ duplicate, kept, req })
    await takeOver({ duplicate, kept, req })
    if (previousKept) {
      await announceChange({ collection: 'citations', id: into, previousDoc: previousKept, req })
    }
    await recordEvent(req, {
      action: 'merge',
      type: 'citations',
      documentId: from,
      title: titleOf(duplicate),
      note: `Merged into “${titleOf(kept)}”; ${referring.length} documents that cited it cite that one now.`,
    })
    return { moved: countOf(referring) }
  })
