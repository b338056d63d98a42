import type { CollectionConfig, Payload } from 'payload'
import { createStore } from '../delivery/createStore'
import type { ContentModel } from '../model/types'
import type { PreviewSource } from './previewSource'

export type DraftCollections = readonly Pick<CollectionConfig, 'slug' | 'fields'>[]

export type Preview = PreviewSource & {
  /** Says where drafts are read from. What reads them, which is much, is loaded only then. */
  connect(payload: Payload, collections: DraftCollections): Promise<void>
}

/**
 * The latest drafts in a store of their own, apart from the published edition so that neither can get into the other.
 * It is filled by the first `refresh`, so an installation in which nobody previews never holds it.
 */
export const createPreview = (model: ContentModel): Preview => {
  const store = createStore(model)
  const followersOf = async (payload: Payload, collections: DraftCollections) => {
    const { followDrafts } = await import('./followDrafts')
    const { createDraftReader } = await import('./readDrafts')
    return collections.map((collection) =>
      followDrafts({
        collection,
        reader: createDraftReader(payload, collection.slug),
        store,
        locales: model,
        report: (err) => payload.logger.error({ msg: `A draft of ${collection.slug} cannot be shown`, err }),
      }),
    )
  }
  let followers: (() => Promise<void>)[] | undefined
  const refreshAll = async (): Promise<void> => {
    if (!followers) throw new Error('Drafts were asked for before there was a database to read them from.')
    for (const follow of followers) await follow()
  }
  return {
    store,
    isConnected: () => followers !== undefined,
    refresh: takingTurns(refreshAll),
    connect: async (payload, collections) => {
      followers = await followersOf(payload, collections)
    },
  }
}

/**
 * One run at a time, and one that waits: whoever calls while one is under way needs what was committed since it
 * began, and all who do share the next.
 */
const takingTurns = (run: () => Promise<void>): (() => Promise<void>) => {
  let current: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= current
      .catch(() => undefined)
      .then(() => {
        next = undefined
        current = run()
        return current
      })
    return next
  }
}
