import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole } from '../../../collections/access/staff'
import { answer, refusal, routeParameter } from '../../endpoints/answer'
import { isUnreadableFileError } from '../limits'
import { isImportRefusedError } from '../load/types'

type Made = { readonly status?: number; readonly body: object }

/** An address of a collection, as Payload takes it. */
export type CollectionEndpoint = Omit<Endpoint, 'root'>

/**
 * An endpoint for those who may create citations. What is refused is answered with a sentence under `message`; anything
 * unforeseen goes on to Payload, which hides it.
 */
export const editorsEndpoint = (
  method: 'get' | 'post',
  path: string,
  handle: (req: PayloadRequest, id: string) => Promise<Made>,
): CollectionEndpoint => ({
  method,
  path,
  handler: async (req) => {
    if (!hasRole(req.user, 'admin', 'editor')) {
      return refusal(req, req.user ? 403 : 401, 'Only admins and editors may import references.')
    }
    try {
      const { status = 200, body } = await handle(req, routeParameter(req))
      return answer(req, status, body)
    } catch (error) {
      if (isImportRefusedError(error)) return refusal(req, error.status, error.message)
      if (isUnreadableFileError(error)) return refusal(req, 422, error.message)
      throw error
    }
  },
})
