import type { CollectionBeforeOperationHook } from 'payload'
import { isObject } from '../../src/domain/isObject'

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

/**
 * Publishing and unpublishing are always said out loud. Payload would take an update that names neither `draft`
 * nor `_status` for an unpublishing one whenever the latest version is a draft; here it is a draft save. A copy is
 * a draft whatever was said: it is nobody's decision yet.
 */
export const saveAsDraftUnlessTold: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const data: unknown = 'data' in args ? args.data : undefined
  const isCopy = 'duplicateFromID' in args && !isEmpty(args.duplicateFromID)
  if (!isCopy && isObject(data) && !isEmpty(data['_status'])) return args
  return {
    ...args,
    draft: true,
    publishAllLocales: false,
    data: isObject(data) ? { ...data, _status: 'draft' } : data,
  }
}
