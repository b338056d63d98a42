import { APIError, type CollectionAfterOperationHook } from 'payload'
import { isObject } from '../../src/domain/isObject'

type Failure = { id: unknown; message: string; isPublic: boolean }

const failuresOf = (errors: unknown): Failure[] =>
  (Array.isArray(errors) ? errors : []).filter(isObject).map(({ id, isPublic, message }) => ({
    id,
    isPublic: isPublic === true,
    message: isPublic === true ? String(message) : 'Something went wrong.',
  }))

const isBulk = (operation: string): boolean => operation === 'update' || operation === 'delete'

/**
 * A bulk edit is one save: Payload would commit the documents that could be written, and with them half of one that
 * failed after it was written, without its step for partners. Here one failure refuses all of them, by name.
 */
export const keepAllOrNothing: CollectionAfterOperationHook = ({ operation, result }) => {
  const failures = isBulk(operation) && isObject(result) ? failuresOf(result['errors']) : []
  if (failures.length === 0) return result
  const list = failures.map(({ id, message }) => `${String(id)}: ${message}`).join(' ')
  const status = failures.every(({ isPublic }) => isPublic) ? 400 : 500
  const message = `Nothing was saved, because ${failures.length} of the documents could not be. ${list}`
  throw new APIError(message, status, { errors: failures }, true)
}
