import { APIError, type CollectionBeforeDeleteHook, type RequestContext } from 'payload'
import { citedBy } from './citedBy'
import { findReferring } from './findReferring'

const looked = 'hasLookedWhoCites'

/** The context of a deletion by somebody who has looked, in the same transaction, that nothing refers to it. */
export const hasLooked: RequestContext = { [looked]: true }

/**
 * Keeps a citation that something cites, public or in a draft: what it says would else stand there without its source.
 *
 * @throws APIError 409 that names what cites it
 */
export const refuseCited: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.context[looked] === true) return
  const ids = [String(id)]
  const cited = citedBy((await findReferring({ collection: 'citations', ids }, req)).get(String(id)))
  if (cited === undefined) return
  const advice = 'Take it out there first, or merge this citation into another one.'
  throw new APIError(`${cited} ${advice}`, 409, undefined, true)
}
