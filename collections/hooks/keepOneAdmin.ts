import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { refuse } from './refuse'

const isLastAdmin = async (id: unknown, req: PayloadRequest): Promise<boolean> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    limit: 2,
    req,
  })
  return docs.length === 1 && docs[0]?.id === id
}

/** Somebody must always be able to manage accounts: the last admin can be neither demoted … */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isDemoted = originalDoc?.role === 'admin' && data['role'] !== undefined && data['role'] !== 'admin'
  if (isDemoted && (await isLastAdmin(originalDoc.id, req))) {
    const message = 'This is the last admin. Make somebody else an admin first.'
    refuse('users', [{ path: 'role', message }], req)
  }
  return data
}

/** … nor deleted. */
export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isLastAdmin(id, req)) {
    throw new APIError('This is the last admin. Make somebody else an admin first.', 409, undefined, true)
  }
}
