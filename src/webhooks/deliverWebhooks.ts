import type { Store } from '../delivery/createStore'
import { servedForm } from '../delivery/history/servedForm'
import type { Job } from '../jobs/job'
import type { ContentModel } from '../model/types'
import { lastRevision } from '../publishing/publicationLog'
import { removeOld } from './deliveries'
import { deliverTo } from './deliverTo'

export type DeliverWebhooksOptions = {
  readonly store: Pick<Store, 'history' | 'locate' | 'revision'>
  /** Of which the store was made. */
  readonly model: ContentModel
  /** Whether addresses inside a network, and without encryption, are taken: for development. */
  readonly allowsPrivate: boolean
}

/** Tells partners what was published. Only one process may run it at a time. */
export const deliverWebhooks = ({ store, model, allowsPrivate }: DeliverWebhooksOptions): Job => {
  const form = servedForm(model)
  return {
    name: 'webhooks',
    everySeconds: 5,
    run: async ({ payload, signal, now }) => {
      // A store that is behind would take what partners were told already for a database that was put back.
      if (store.revision < (await lastRevision(payload))) return 'Waiting for the latest publications.'
      const { docs: webhooks } = await payload.find({
        collection: 'webhooks',
        where: { isActive: { equals: true } },
        showHiddenFields: true,
        depth: 0,
        pagination: false,
        limit: 0,
      })
      const results = await Promise.allSettled(
        webhooks.map((webhook) => deliverTo(webhook, { payload, store, form, signal, now, allowsPrivate })),
      )
      const broken = results.find((result) => result.status === 'rejected')
      if (broken) throw broken.reason
      const done = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      const delivered = done.reduce((sum, one) => sum + one.delivered, 0)
      const failed = done.reduce((sum, one) => sum + one.failed, 0)
      if (delivered > 0) await removeOld(payload, now)
      return `${delivered} messages delivered, ${failed} failed.`
    },
  }
}
