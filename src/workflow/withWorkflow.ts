import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { recordDeletion, recordSave, titleOf } from '../audit/recordEvent'
import type { ReviewPolicy } from '../domain/workflow/steps'
import { textOf } from '../model/labels'
import { tellOfSave } from '../notices/tellOfSave'
import { rememberDraftSave, unpublishToArchive } from './beforeSteps'
import { keepWorkflow } from './keepWorkflow'
import { refuseStaleSave } from './refuseStaleSave'
import { takeSaved } from './savedIn'

/** Writes down what the save turned out to be, and tells those it concerns. */
const follow: CollectionAfterChangeHook = async (args) => {
  const { collection, doc, operation, previousDoc, req } = args
  const saved = takeSaved(req.context, collection.slug, doc.id, operation)
  if (!saved) return doc
  await recordSave(args, saved)
  await tellOfSave({
    req,
    saved,
    label: textOf(collection.labels.singular) ?? collection.slug,
    title: titleOf(collection.admin.useAsTitle, { ...previousDoc, ...doc }),
    type: collection.slug,
    documentId: String(doc.id),
  })
  return doc
}

/** Adds the way from draft to readers to a public collection: who may do what, the history, and who is told. */
export const withWorkflow =
  (policy: ReviewPolicy) =>
  (collection: CollectionConfig): CollectionConfig => {
    const { hooks = {} } = collection
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeOperation: [unpublishToArchive, ...(hooks.beforeOperation ?? []), rememberDraftSave],
        beforeChange: [refuseStaleSave, ...(hooks.beforeChange ?? []), keepWorkflow(policy)],
        afterChange: [...(hooks.afterChange ?? []), follow],
        afterDelete: [...(hooks.afterDelete ?? []), recordDeletion],
      },
    }
  }
