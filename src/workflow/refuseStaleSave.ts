import { APIError, type CollectionBeforeChangeHook } from 'payload'

const instantOf = (value: unknown): number =>
  value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN

/**
 * The panel sends along when the document that its form shows was saved. Payload looks whether somebody saved it since
 * at the first key only, and lets a later save of the same form replace what others wrote. Requests that do not say
 * which state they are about change the fields that they name and nothing else.
 */
export const refuseStaleSave: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || req.context['isRestoringVersion']) return data
  const [shown, stored] = [instantOf(data['updatedAt']), instantOf(originalDoc?.updatedAt)]
  if (Number.isNaN(shown) || Number.isNaN(stored) || shown === stored) return data
  const who =
    collection.slug === 'citations' ? 'Somebody else, or a check of the registers,' : 'Somebody else'
  throw new APIError(
    `${who} has saved this document since you opened it, and your save would undo that. Copy what you wrote, reload the page, and put it in again.`,
    409,
    undefined,
    true,
  )
}
