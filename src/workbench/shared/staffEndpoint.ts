import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { hasRole } from '../../../collections/access/staff'

type StaffEndpoint = {
  readonly path: `/workbench/${string}`
  /** What is answered, as plain data. */
  readonly read: (req: PayloadRequest) => Promise<object | undefined>
}

/** `GET` of something that only staff may see. Nothing in between keeps the answer; what is not there is `404`. */
export const staffEndpoint = ({ path, read }: StaffEndpoint): Endpoint => ({
  path,
  method: 'get',
  handler: async (req) => {
    const answer = (status: number, body: object): Response =>
      Response.json(body, {
        status,
        headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'private, no-store' }), req }),
      })
    if (!req.user) return answer(401, { message: 'Sign in to the panel first.' })
    if (!hasRole(req.user, 'admin', 'editor', 'reviewer'))
      return answer(403, { message: 'This is for staff.' })
    const found = await read(req)
    return found ? answer(200, found) : answer(404, { message: 'There is no such document.' })
  },
})

/** A parameter of the address that may be given several times; the first counts. */
export const parameterOf = (req: PayloadRequest, name: string): string | undefined =>
  req.searchParams?.get(name) ?? undefined
