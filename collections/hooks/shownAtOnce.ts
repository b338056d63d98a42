import type { CollectionAfterErrorHook, CollectionBeforeOperationHook, RequestContext } from 'payload'

// Text, because Payload takes a context whose keys are all symbols for an empty one, and drops it.
const key = 'cofactorShownAtOnce'

/**
 * Whether the panel has no fields in this request to show messages at: several documents are written from a list, or a
 * draft is saved, after which its form hides what is wrong with fields.
 */
export const isShownAtOnce = (context: RequestContext): boolean => Reflect.get(context, key) !== undefined

/** Told to the hooks that come later, which see one document each. */
export const noteShownAtOnce: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isBulk = (operation === 'update' || operation === 'delete') && 'where' in args && !('id' in args)
  const isDraft = (operation === 'create' || operation === 'update') && 'draft' in args && args.draft === true
  if (isBulk || isDraft) Reflect.set(req.context, key, isBulk ? 'in a list' : 'in a form')
  return args
}

/**
 * Payload's lists look for the documents that were written before they read why none was, and say that something is
 * unknown where there are none. Its forms take what is said of errors apart at commas, but not a message beside them.
 */
export const answerAtOnce: CollectionAfterErrorHook = ({ context, result }) => {
  const message = result?.errors?.[0]?.message
  if (!isShownAtOnce(context) || !message) return undefined
  const isInList = Reflect.get(context, key) === 'in a list'
  return { response: { ...result, message, ...(isInList && { docs: [] }) } }
}
