import type { Endpoint } from 'payload'
import { hasRole } from '../../collections/access/staff'
import { answer, refusal, routeParameter } from '../endpoints/answer'
import { rotateKey } from './rotation'

/** `POST /api/api-keys/:id/rotate`: a new secret for a key, for admins. The answer alone has it. */
export const rotateEndpoint: Endpoint = {
  path: '/:id/rotate',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin')) return refusal(req, 403, 'Only admins may make a new secret.')
    const id = routeParameter(req)
    const found = await req.payload.findByID({
      collection: 'api-keys',
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (!found?.prefix) return refusal(req, 404, 'There is no such key.')
    if (found.revokedAt) {
      return refusal(req, 409, 'The key is revoked. Make another one, or take the revocation back.')
    }
    const key = await rotateKey({ payload: req.payload, id, prefix: found.prefix, req })
    return answer(req, 200, { key })
  },
}
