import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { hasRole } from '../../../collections/access/staff'
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
    const answer = (status: number, body: object): Response =>
      Response.json(body, {
        status,
        headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
      })
    if (!hasRole(req.user, 'admin', 'editor')) {
      return answer(req.user ? 403 : 401, { message: 'Only admins and editors may import references.' })
    }
    try {
      const { status = 200, body } = await handle(req, String(req.routeParams?.['id'] ?? ''))
      return answer(status, body)
    } catch (error) {
      if (isImportRefusedError(error)) return answer(error.status, { message: error.message })
      if (isUnreadableFileError(error)) return answer(422, { message: error.message })
      throw error
    }
  },
})
