import type { CollectionConfig, Payload } from 'payload'
import { createStore } from '../delivery/createStore'
import type { ContentModel } from '../model/types'
import { followDrafts } from './followDrafts'
import type { PreviewSource } from './previewSource'
import { createDraftReader } from './readDrafts'

export type PreviewOptions = {
  readonly model: ContentModel
  readonly collections: readonly Pick<CollectionConfig, 'slug' | 'fields'>[]
}

export type Preview = PreviewSource & {
  /** Says where drafts are read from. */
  connect(payload: Payload): void
}

/**
 * The latest drafts in a store of their own, apart from the published edition so that neither can get into the other.
 * It is filled by the first `refresh`, so an installation in which nobody previews never holds it.
 */
export const createPreview = ({ model, collections }: PreviewOptions): Preview => {
  const store = createStore(model)
  const followersOf = (payload: Payload) =>
    collections.map((collection) =>
      followDrafts({
        collection,
        reader: createDraftReader(payload, collection.slug),
        store,
        locales: model,
        report: (err) => payload.logger.error({ msg: `A draft of ${collection.slug} cannot be shown`, err }),
      }),
    )
  let followers: (() => Promise<void>)[] | undefined
  const refreshAll = async (): Promise<void> => {
    if (!followers) throw new Error('Drafts were asked for before there was a database to read them from.')
    for (const follow of followers) await follow()
  }
  return {
    store,
    refresh: takingTurns(refreshAll),
    connect: (payload) => {
      followers = followersOf(payload)
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
