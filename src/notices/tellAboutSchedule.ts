import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { standingOf, workflowOf } from '../workflow/standing'
import { notify } from './notify'

/** Whom it concerns what becomes of a document: who wrote it, who signed it, and whose turn it is. */
export const contributorsOf = async (
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<string[]> => {
  const document = await payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: true })
  const { contributors, signOffs } = standingOf(document)
  const assignee = workflowOf(document)['assignee']
  return [
    ...new Set([
      ...contributors,
      ...signOffs.map(({ user }) => user),
      ...(typeof assignee === 'string' ? [assignee] : []),
    ]),
  ]
}

type About = { readonly collection: string; readonly id: string }

/** Tells people what happened at a time that they had set. */
export const tellAboutSchedule = async (
  payload: Payload,
  recipients: readonly string[],
  { collection, id }: About,
  text: string,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await notify(req, recipients, { kind: 'schedule', text, type: collection, documentId: id })
}
