import { APIError, type CollectionSlug, type Payload } from 'payload'
import { programContext } from '../../collections/hooks/asProgram'
import { inOwnTransaction } from '../database/inTransaction'
import { patchDocument, patchLatestVersion } from '../database/patchStored'
import { contributorsOf, tellAboutSchedule } from '../notices/tellAboutSchedule'
import { workflowOf } from '../workflow/standing'
import type { Job } from './job'
import { problemsIn } from './problemsIn'

type Due = { readonly collection: CollectionSlug; readonly id: string; readonly title: string }

/** Documents looked at in one run of each type; the rest has its turn at the next one, seconds later. */
const mostAtOnce = 50

const findDue = async (
  payload: Payload,
  collection: CollectionSlug,
  where: Parameters<Payload['find']>[0]['where'],
): Promise<Due[]> => {
  const { useAsTitle } = payload.collections[collection].config.admin
  const { docs } = await payload.find({
    collection,
    draft: true,
    where,
    limit: mostAtOnce,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((document) => {
    const title: unknown = useAsTitle ? Reflect.get(document, useAsTitle) : undefined
    return {
      collection,
      id: String(document.id),
      title: typeof title === 'string' ? title : String(document.id),
    }
  })
}

const publish = async (payload: Payload, due: Due): Promise<boolean> => {
  const { collection, id } = due
  const told = await contributorsOf(payload, collection, id)
  try {
    await payload.update({
      collection,
      id,
      data: { _status: 'published' },
      context: programContext('Schedule', 'scheduled'),
      overrideAccess: true,
      overrideLock: true,
      depth: 0,
    })
    await tellAboutSchedule(payload, told, due, `“${due.title}” was published as scheduled.`)
    return true
  } catch (error) {
    // Somebody else has it just now, or it was changed meanwhile: the next run finds it as it is then.
    if (error instanceof APIError && error.status === 409) return false
    const why = problemsIn(error)
    if (why === undefined) throw error
    await payload.update({
      collection,
      id,
      draft: true,
      data: { workflow: { state: 'draft', signOffs: [] } },
      context: programContext('Schedule'),
      overrideAccess: true,
      overrideLock: true,
      depth: 0,
    })
    await tellAboutSchedule(payload, told, due, `“${due.title}” could not be published as scheduled: ${why}`)
    return false
  }
}

/** Or it would be tried at every run, and refused. */
const forgetTime = (payload: Payload, { collection, id }: Due): Promise<void> =>
  inOwnTransaction(payload, async (req) => {
    const withoutTime = async (draft: boolean) => {
      const document = await payload.findByID({ collection, id, draft, depth: 0, overrideAccess: true, req })
      return { workflow: { ...workflowOf(document), unpublishAt: null } }
    }
    await patchDocument({ collection, id, fields: await withoutTime(false), req })
    await patchLatestVersion({ collection, id, fields: await withoutTime(true), req })
  })

const unpublish = async (payload: Payload, due: Due): Promise<boolean> => {
  const told = await contributorsOf(payload, due.collection, due.id)
  try {
    await payload.update({
      collection: due.collection,
      id: due.id,
      data: { _status: 'draft' },
      context: programContext('Schedule'),
      unpublishAllLocales: true,
      overrideAccess: true,
      overrideLock: true,
      depth: 0,
    })
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    await forgetTime(payload, due)
    const text = `“${due.title}” could not be taken back as scheduled: ${error.message}`
    await tellAboutSchedule(payload, told, due, text)
    return false
  }
  await tellAboutSchedule(payload, told, due, `“${due.title}” was taken back as scheduled.`)
  return true
}

/** A claim is public on public sources only, so that these come before it, and go after it. */
const sourcesFirst = (collections: readonly CollectionSlug[]): CollectionSlug[] => [
  ...collections.filter((collection) => collection === 'citations'),
  ...collections.filter((collection) => collection !== 'citations'),
]

/** Publishes and takes back what people have set a time for. Each document is a save of its own. */
export const publishScheduled = (collections: readonly CollectionSlug[]): Job => ({
  name: 'scheduled publishing',
  everySeconds: 15,
  run: async ({ payload, signal, now }) => {
    const counts = { published: 0, refused: 0, unpublished: 0 }
    const at = now.toISOString()
    for (const collection of sourcesFirst(collections)) {
      const toPublish = await findDue(payload, collection, {
        and: [
          { 'workflow.state': { equals: 'scheduled' } },
          { 'workflow.publishAt': { less_than_equal: at } },
        ],
      })
      for (const due of toPublish) {
        signal.throwIfAborted()
        counts[(await publish(payload, due)) ? 'published' : 'refused'] += 1
      }
    }
    for (const collection of sourcesFirst(collections).reverse()) {
      const toUnpublish = await findDue(payload, collection, {
        and: [
          { 'workflow.unpublishAt': { less_than_equal: at } },
          { 'workflow.state': { not_equals: 'scheduled' } },
        ],
      })
      for (const due of toUnpublish) {
        signal.throwIfAborted()
        counts[(await unpublish(payload, due)) ? 'unpublished' : 'refused'] += 1
      }
    }
    return `${counts.published} published, ${counts.unpublished} taken back, ${counts.refused} refused by the rules`
  },
})
