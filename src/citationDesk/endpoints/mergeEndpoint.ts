import type { Endpoint } from 'payload'
import { hasRole } from '../../../collections/access/staff'
import { answer, bodyOf, refusal, routeParameter } from '../../endpoints/answer'
import { mergeCitations, previewMerge } from '../merge/mergeCitations'

/**
 * `POST /api/citations/:id/merge` with `{ into }`, for admins and editors: makes one citation of two. The one in the
 * address is the duplicate. With `preview: true` it tells how many documents would be changed, and changes none.
 */
export const mergeEndpoint: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin', 'editor')) {
      return refusal(req, 403, 'Only admins and editors may merge citations.')
    }
    const { into, preview } = await bodyOf(req)
    if (typeof into !== 'string' || into === '') {
      return refusal(req, 400, '“into” is missing: give the id of the citation to keep.')
    }
    const merge = { from: routeParameter(req), into, req }
    return answer(req, 200, preview === true ? await previewMerge(merge) : await mergeCitations(merge))
  },
}
