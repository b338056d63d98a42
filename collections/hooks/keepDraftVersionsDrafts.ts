import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

export const isDraftVersion = async (
  collection: CollectionSlug,
  id: number | string,
  req: PayloadRequest,
): Promise<boolean> => {
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version._status === 'draft'
}

/** What this request does with the document: known only here, while the hooks that come later need it. */
const noteRestoring = (req: PayloadRequest, isRestoringAsDraft: boolean): void => {
  // Payload leaves its own mark on the request, and a save that follows in it would be taken for a restoring one.
  delete req.context['isRestoringVersion']
  req.context['isRestoringAsDraft'] = isRestoringAsDraft
}

/** True when the save makes the document public: a version restored as a draft carries its old status until the end. */
export const isPublishing = (data: Readonly<Record<string, unknown>>, req: PayloadRequest): boolean =>
  data['_status'] === 'published' && req.context['isRestoringAsDraft'] !== true

/**
 * Restoring a version that was a draft, without saying that a draft is wanted, would unpublish the document.
 * `POST /api/{collection}/versions/{id}` restores it as a draft; every other way is refused.
 */
export const keepDraftVersionsDrafts: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'restoreVersion') {
    if (operation === 'create' || operation === 'update') noteRestoring(req, false)
    return args
  }
  const isAskedAsDraft = args.draft === true
  noteRestoring(req, isAskedAsDraft)
  if (!isAskedAsDraft && (await isDraftVersion(collection.slug, args.id, req))) {
    const message =
      'This version is a draft, and restoring it as it is would take back what is public. Restore it as a draft: “draft: true”.'
    throw new APIError(message, 409, undefined, true)
  }
  return args
}
