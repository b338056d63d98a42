import type { CollectionBeforeOperationHook } from 'payload'
import { noteDraftSave } from './savedIn'
import { workflowOf } from './standing'

/** Archiving takes back what is public, whatever else the request says. */
export const unpublishToArchive: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' && operation !== 'updateByID') return args
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data !== 'object' || data === null || workflowOf(data)['step'] !== 'archive') return args
  return { ...args, draft: false, unpublishAllLocales: true, data: { ...data, _status: 'draft' } }
}

/** Told to the hooks that come later, which see the document but not how it is to be saved. */
export const rememberDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (
    operation === 'create' ||
    operation === 'update' ||
    operation === 'updateByID' ||
    operation === 'restoreVersion'
  )
    noteDraftSave(req.context, 'draft' in args && args.draft === true)
  return args
}
