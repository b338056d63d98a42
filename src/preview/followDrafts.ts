import type { CollectionConfig } from 'payload'
import type { Store } from '../delivery/createStore'
import type { PublishedRecord } from '../model/types'
import { draftRecord, instantOf, type DraftDocument, type Locales } from './draftRecord'
import type { DraftReader, DraftStamp } from './readDrafts'

export type FollowDraftsOptions = {
  readonly collection: Pick<CollectionConfig, 'slug' | 'fields'>
  readonly reader: DraftReader
  readonly store: Store
  readonly locales: Locales
  /** Told of a draft that cannot be shown, which is left out. */
  readonly report: (error: unknown) => void
}

/** What is held of a document: when it was saved, and at which address it is shown, if at any. */
type Held = { readonly savedAt: string; readonly slug?: string }

/**
 * How far back to look again, in milliseconds: a save is dated when it begins and seen when it is committed, at most
 * half a minute later, and the clocks of several machines differ by a little.
 */
const lookBack = 120_000

/** Documents that are read at once. */
const batchSize = 100

/**
 * Keeps the documents of one type equal to their latest versions. Returns a function that takes over what was saved
 * and deleted since it ran last. Most of the time that is two small queries.
 */
export const followDrafts = ({
  collection,
  reader,
  store,
  locales,
  report,
}: FollowDraftsOptions): (() => Promise<void>) => {
  const held = new Map<string, Held>()
  let latest = 0
  const type = collection.slug

  const drop = (id: string): void => {
    const slug = held.get(id)?.slug
    if (slug !== undefined)
      store.apply({ kind: 'unpublish', revision: store.revision + 1, at: now(), type, id, slug })
    held.delete(id)
  }

  const recordOf = (document: DraftDocument): PublishedRecord | undefined => {
    try {
      return draftRecord(collection, document, locales)
    } catch (error) {
      report(error)
      return undefined
    }
  }

  const put = (document: DraftDocument): void => {
    const id = String(document.id)
    const savedAt = instantOf(document.updatedAt) ?? ''
    const record = recordOf(document)
    if (record) store.apply({ kind: 'publish', revision: store.revision + 1, at: now(), record })
    else drop(id)
    held.set(id, { savedAt, ...(record && { slug: record.slug }) })
    latest = Math.max(latest, Date.parse(savedAt) || 0)
  }

  const takeChanged = async (stamps: readonly DraftStamp[]): Promise<void> => {
    const changed = stamps.filter(({ id, savedAt }) => held.get(id)?.savedAt !== savedAt)
    for (let at = 0; at < changed.length; at += batchSize) {
      const ids = changed.slice(at, at + batchSize).map(({ id }) => id)
      for (const document of await reader.documents(ids)) put(document)
    }
  }

  return async () => {
    const isFirst = latest === 0
    const since = new Date(latest - lookBack).toISOString()
    await takeChanged(await reader.stamps(isFirst ? undefined : since))
    if ((await reader.count()) === held.size) return
    const all = await reader.stamps()
    const ids = new Set(all.map(({ id }) => id))
    for (const id of [...held.keys()]) if (!ids.has(id)) drop(id)
    await takeChanged(all)
  }
}

const now = (): string => new Date().toISOString()
