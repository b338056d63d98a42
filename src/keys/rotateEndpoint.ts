import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { rotateKey } from './rotation'

/** `POST /api/api-keys/:id/rotate`: a new secret for a key, for admins. The answer alone has it. */
export const rotateEndpoint: Endpoint = {
  path: '/:id/rotate',
  method: 'post',
  handler: async (req) => {
    const answer = (status: number, body: object): Response =>
      Response.json(body, {
        status,
        headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
      })
    if (!isAdmin(req)) return answer(403, { message: 'Only admins may make a new secret.' })
    const id = String(req.routeParams?.id ?? '')
    const found = await req.payload.findByID({
      collection: 'api-keys',
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (!found?.prefix) return answer(404, { message: 'There is no such key.' })
    if (found.revokedAt) {
      return answer(409, { message: 'The key is revoked. Make another one, or take the revocation back.' })
    }
    return answer(200, { key: await rotateKey({ payload: req.payload, id, prefix: found.prefix, req }) })
  },
}

const isAdmin = ({ user }: PayloadRequest): boolean => user?.collection === 'users' && user.role === 'admin'
