import type { Payload, SelectType, Where } from 'payload'
import { knownCollection } from '../publishing/knownCollection'
import { instantOf, type DraftDocument } from './draftRecord'

/** A document's latest version, without its content. */
export type DraftStamp = { readonly id: string; readonly savedAt: string }

/** The latest versions of one type's documents, drafts and published ones alike. */
export type DraftReader = {
  /** Those saved at an instant or later; all without one. */
  stamps(since?: string): Promise<DraftStamp[]>
  /** Whole ones. Those that are gone by now are left out. */
  documents(ids: readonly string[]): Promise<DraftDocument[]>
  count(): Promise<number>
}

export const createDraftReader = (payload: Payload, type: string): DraftReader => {
  const collection = knownCollection(payload, type)
  const find = async (where: Where, select?: SelectType) => {
    const { docs } = await payload.db.queryDrafts<DraftDocument>({
      collection,
      where,
      limit: 0,
      pagination: false,
      locale: 'all',
      ...(select && { select }),
    })
    return docs
  }
  return {
    stamps: async (since) => {
      const where: Where = since === undefined ? {} : { 'version.updatedAt': { greater_than_equal: since } }
      const docs = await find(where, { parent: true, version: { updatedAt: true } })
      return docs.map(({ id, updatedAt }) => ({ id: String(id), savedAt: instantOf(updatedAt) ?? '' }))
    },
    documents: (ids) => find({ parent: { in: [...ids] } }),
    count: async () => {
      const { totalDocs } = await payload.db.countVersions({
        collection,
        where: { latest: { equals: true } },
      })
      return totalDocs
    },
  }
}
