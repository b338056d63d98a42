import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import type { ReviewPolicy } from '../domain/workflow/steps'
import { rememberDraftSave, unpublishToArchive } from './beforeSteps'
import { keepWorkflow } from './keepWorkflow'
import { refuseStaleSave } from './refuseStaleSave'
import { takeSaved, type Saved } from './savedIn'

type ChangeArgs = Parameters<CollectionAfterChangeHook>[0]

/** Told of every save what it turned out to be, in its transaction. */
export type SaveFollower = (args: ChangeArgs, saved: Saved) => Promise<void>

const follow =
  (followers: readonly SaveFollower[]): CollectionAfterChangeHook =>
  async (args) => {
    const { collection, doc, operation, req } = args
    const saved = takeSaved(req.context, collection.slug, doc.id, operation)
    if (saved) for (const follower of followers) await follower(args, saved)
    return doc
  }

/** Adds the way from draft to readers to a public collection: who may do what, and who follows what was done. */
export const withWorkflow =
  (policy: ReviewPolicy, followers: readonly SaveFollower[]) =>
  (collection: CollectionConfig): CollectionConfig => {
    const { hooks = {} } = collection
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeOperation: [unpublishToArchive, ...(hooks.beforeOperation ?? []), rememberDraftSave],
        beforeChange: [refuseStaleSave, ...(hooks.beforeChange ?? []), keepWorkflow(policy)],
        afterChange: [...(hooks.afterChange ?? []), follow(followers)],
      },
    }
  }
