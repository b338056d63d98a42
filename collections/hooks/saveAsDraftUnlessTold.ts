import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Publishing and unpublishing are always said out loud. Payload would take an update that names neither `draft`
 * nor `_status` for an unpublishing one whenever the latest version is a draft; here it is a draft save.
 */
export const saveAsDraftUnlessTold: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  if (!('data' in args) || args.data?.['_status'] !== undefined) return args
  return { ...args, draft: true }
}
