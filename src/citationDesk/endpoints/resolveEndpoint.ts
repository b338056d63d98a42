import type { Endpoint } from 'payload'
import { hasRole } from '../../../collections/access/staff'
import { answer, bodyOf, refusal } from '../../endpoints/answer'
import type { Registers } from '../../resolvers/createRegisters'
import { resolveText } from '../resolveText'

const longest = 20_000

/**
 * `POST /api/citations/resolve` with `{ text }`, for staff: the works that a pasted text names, as fields of a citation,
 * with the stored citation of each where there is one. `problem` says what could not be looked up, and why.
 */
export const resolveEndpoint = (registers: Registers): Endpoint => ({
  path: '/resolve',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin', 'editor', 'reviewer')) {
      return refusal(req, 403, 'Only staff may look up works.')
    }
    const { text } = await bodyOf(req)
    if (typeof text !== 'string' || text.trim() === '') {
      return refusal(req, 400, '“text” is missing: give a DOI, a PMID, a PMCID, an ISBN or a reference.')
    }
    if (text.length > longest) {
      return refusal(req, 400, `The text has ${text.length} characters; give ${longest} at most.`)
    }
    return answer(req, 200, await resolveText(registers, text, req))
  },
})
