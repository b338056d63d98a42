import type { Endpoint, PayloadRequest, Where } from 'payload'
import { hasRole } from '../../collections/access/staff'
import { answer, refusal } from '../endpoints/answer'
import { compareClaims } from '../domain/claims/related/compareClaims'
import { nodeTitles } from './nodeTitles'
import { readClaims } from './readClaims'

/**
 * `GET /api/claims/contradictions`, for staff: claims that answer one question about the same two nodes, by what they
 * say. With `subject` (and `object`), each `type/id`, all of them about these two in either order, contradictions
 * first; without, every contradiction there is. `locale` as everywhere in Payload.
 */
export const contradictionsEndpoint: Endpoint = {
  path: '/contradictions',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin', 'editor', 'reviewer'))
      return refusal(req, 403, 'Only staff may compare claims: sign in.')
    const [subject, object] = [nodeIn(req, 'subject'), nodeIn(req, 'object')]
    if (subject === 'malformed' || object === 'malformed')
      return refusal(req, 400, 'subject and object are each a type and an id, as in minerals/<id>.')
    if (subject === undefined && object !== undefined)
      return refusal(req, 400, 'An object is asked for together with its subject.')
    const claims = await readClaims(subject === undefined ? {} : between(subject, object), req)
    const comparisons = compareClaims(claims).filter(
      ({ isContradiction }) => subject !== undefined || isContradiction,
    )
    const shown = comparisons.flatMap(({ groups }) => groups.flatMap((group) => group.claims))
    const titles = await nodeTitles(shown, req)
    return answer(req, 200, {
      compared: claims.length,
      comparisons: comparisons.map((comparison) => ({
        ...comparison,
        subjectTitle: titles.get(comparison.subject) ?? 'Unknown',
        ...(comparison.object && { objectTitle: titles.get(comparison.object) ?? 'Unknown' }),
      })),
    })
  },
}

const nodeIn = (req: PayloadRequest, name: string): string | undefined => {
  const value = req.query[name]
  if (value === undefined || value === '') return undefined
  return typeof value === 'string' && /^[a-z-]+\/[\w-]+$/.test(value) ? value : 'malformed'
}

const is = (field: 'subject' | 'object', node: string): Where => {
  const [relationTo = '', value = ''] = node.split('/')
  return { [`${field}.value`]: { equals: value }, [`${field}.relationTo`]: { equals: relationTo } }
}

const between = (subject: string, object: string | undefined): Where =>
  object === undefined
    ? { and: [is('subject', subject), { object: { exists: false } }] }
    : {
        or: [
          { and: [is('subject', subject), is('object', object)] },
          { and: [is('subject', object), is('object', subject)] },
        ],
      }
