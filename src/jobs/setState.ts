import type { CollectionSlug, PayloadRequest } from 'payload'
import { patchDocument, patchLatestVersion } from '../database/patchStored'
import type { WorkflowState } from '../domain/workflow/states'
import { workflowOf } from '../workflow/standing'

type StateChange = {
  readonly collection: CollectionSlug
  /** As it is public. */
  readonly document: object
  readonly state: WorkflowState
  readonly req: PayloadRequest
}

/**
 * Sets the state of a published document, and of its latest version where that is the published one, and touches
 * nothing else: that a review is due changes nothing of what was published, so it makes no version and no publication.
 */
export const setState = async ({ collection, document, state, req }: StateChange): Promise<void> => {
  const id = String(Reflect.get(document, 'id'))
  const fields = { workflow: { ...workflowOf(document), state } }
  await patchDocument({ collection, id, fields, req })
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  if (docs[0]?.version._status === 'published') await patchLatestVersion({ collection, id, fields, req })
}
