import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole } from '../../../collections/access/staff'
import { answer, refusal } from '../../endpoints/answer'

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
    const refused = refuseOthers(req)
    if (refused) return refused
    const found = await read(req)
    return found ? answer(req, 200, found) : refusal(req, 404, 'There is no such document.')
  },
})

/** The refusal of who is not staff; undefined for staff. */
export const refuseOthers = (req: PayloadRequest): Response | undefined => {
  if (!req.user) return refusal(req, 401, 'Sign in to the panel first.')
  return hasRole(req.user, 'admin', 'editor', 'reviewer')
    ? undefined
    : refusal(req, 403, 'This is for staff.')
}

/** A parameter of the address that may be given several times; the first counts. */
export const parameterOf = (req: PayloadRequest, name: string): string | undefined =>
  req.searchParams?.get(name) ?? undefined
