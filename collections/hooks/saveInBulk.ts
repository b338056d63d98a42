import type { CollectionBeforeOperationHook, RequestContext } from 'payload'

// Text, because Payload takes a context whose keys are all symbols for an empty one, and drops it.
const key = 'cofactorBulk'

/** Whether this request writes several documents at once, and none of them has a form to show messages in. */
export const isInBulk = (context: RequestContext): boolean => Reflect.get(context, key) === true

/** Told to the hooks that come later, which see one document each. */
export const noteBulk: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isBulk = operation === 'update' && 'where' in args && !('id' in args)
  if (isBulk) Reflect.set(req.context, key, true)
  return args
}
