import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Publishing and unpublishing are always said out loud. Payload would take an update that names neither `draft`
 * nor `_status` for an unpublishing one whenever the latest version is a draft; here it is a draft save.
 */
export const saveAsDraftUnlessTold: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const data: unknown = 'data' in args ? args.data : undefined
  const saysStatus =
    typeof data === 'object' && data !== null && '_status' in data && data._status !== undefined
  if (saysStatus) return args
  return { ...args, draft: true }
}
