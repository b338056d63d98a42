import {
  APIError,
  type CollectionAfterOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { isObject } from '../../src/domain/isObject'

type Failure = { id: unknown; message: string; isPublic: boolean }

const failuresOf = (errors: unknown): Failure[] =>
  (Array.isArray(errors) ? errors : []).filter(isObject).map(({ id, isPublic, message }) => ({
    id,
    isPublic: isPublic === true,
    message: isPublic === true ? String(message) : 'Something went wrong.',
  }))

const isBulk = (operation: string): boolean => operation === 'update' || operation === 'delete'

/** By what people know the documents; an id stays where there is no title, or the transaction takes no question any more. */
const namesOf = async (
  { slug, admin }: SanitizedCollectionConfig,
  ids: readonly unknown[],
  req: PayloadRequest,
): Promise<ReadonlyMap<unknown, string>> => {
  const { docs } = await req.payload
    .find({
      collection: slug,
      where: { id: { in: ids } },
      draft: true,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    .catch(() => ({ docs: [] }))
  return new Map(
    docs.flatMap((doc) => {
      const title: unknown = Reflect.get(doc, admin.useAsTitle ?? 'id')
      return typeof title === 'string' && title !== '' ? [[doc.id, `“${title}”`] as const] : []
    }),
  )
}

/**
 * A bulk edit is one save: Payload would commit the documents that could be written, and with them half of one that
 * failed after it was written, without its step for partners. Here one failure refuses all of them, by name.
 */
export const keepAllOrNothing: CollectionAfterOperationHook = async ({
  collection,
  operation,
  req,
  result,
}) => {
  const failures = isBulk(operation) && isObject(result) ? failuresOf(result['errors']) : []
  if (failures.length === 0) return result
  const names = await namesOf(
    collection,
    failures.map(({ id }) => id),
    req,
  )
  const list = failures.map(({ id, message }) => `${names.get(id) ?? String(id)}: ${message}`).join(' ')
  const status = failures.every(({ isPublic }) => isPublic) ? 400 : 500
  const message = `Nothing was saved, because ${failures.length} of the documents could not be. ${list}`
  throw new APIError(message, status, { errors: failures }, true)
}
