import { restoreVersionOperation, type Endpoint, type Payload } from 'payload'
import { isDraftVersion } from '../hooks/keepDraftVersionsDrafts'

const collectionNamed = (payload: Payload, slug: unknown) =>
  Object.values(payload.collections).find(({ config }) => config.slug === slug)

/**
 * Payload's own address for restoring a version, with one difference: a version that was a draft comes back as a
 * draft. Payload, and with it the admin's button, would make it the document itself and so take back what is public.
 */
export const restoreVersion: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const collection = collectionNamed(req.payload, req.routeParams?.['collection'])
    if (!collection) return Response.json({ message: 'There is no such collection.' }, { status: 404 })
    const id = String(req.routeParams?.['id'])
    const draft = req.query['draft'] === 'true' || (await isDraftVersion(collection.config.slug, id, req))
    const depth = typeof req.query['depth'] === 'string' ? Number(req.query['depth']) : undefined
    const document = await restoreVersionOperation({
      id,
      collection,
      draft,
      req,
      ...(depth !== undefined && { depth }),
    })
    return Response.json({ ...document, message: req.t('version:restoredSuccessfully') })
  },
}
