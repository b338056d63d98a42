import type { Endpoint } from 'payload'
import { hasRole } from '../../../collections/access/staff'
import { answer, refusal, routeParameter } from '../../endpoints/answer'
import type { Registers } from '../../resolvers/createRegisters'
import { checkCitation } from '../checks/checkCitation'
import { readStates, type CitationState } from '../checks/readStates'

/** With the date that the form sends along, because it shows the news then. */
const newsByPath = ({ integrity, updatedAt }: CitationState): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(Object(integrity)).map(([name, value]): [string, unknown] => [`integrity.${name}`, value]),
  ),
  updatedAt,
})

/**
 * `POST /api/citations/:id/check`, for staff: compares a citation with the registers, now, and notes the outcome.
 * Partners are told only where the registers tell of a retraction, a correction or the like that was not known.
 * `fields` is what the form shows from then on, by path.
 */
export const checkEndpoint = (registers: Registers): Endpoint => ({
  path: '/:id/check',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin', 'editor', 'reviewer')) {
      return refusal(req, 403, 'Only staff may check citations.')
    }
    const checked = await checkCitation({ payload: req.payload, registers, id: routeParameter(req) })
    if (!checked) return refusal(req, 404, 'There is no such citation.')
    const { identity, integrity, isAnswered, isIntegrityChanged } = checked
    if (!isAnswered) {
      return refusal(req, 503, `Nothing was checked. ${integrity.problems.join(' ')}`)
    }
    const stored = await readStates(routeParameter(req), req)
    const fields = {
      'identityCheck.status': identity.status,
      'identityCheck.checkedAt': identity.at,
      'identityCheck.note': identity.note,
      ...(isIntegrityChanged && stored && newsByPath(stored.latest)),
    }
    return answer(req, 200, { checks: { identity, integrity }, isIntegrityChanged, fields })
  },
})
