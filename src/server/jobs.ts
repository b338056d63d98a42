import { publicCollections } from '../../collections/index'
import { flagReviews } from '../jobs/flagReviews'
import type { Job } from '../jobs/job'
import { mailNotices } from '../jobs/mailNotices'
import { publishScheduled } from '../jobs/publishScheduled'
import { knownCollection } from '../publishing/knownCollection'
import { deliverWebhooks, type DeliverWebhooksOptions } from '../webhooks/deliverWebhooks'
import type { Payload } from 'payload'

/** What runs by itself, in the order in which it has its turn. */
export const jobsOf = (payload: Payload, webhooks: DeliverWebhooksOptions): Job[] => {
  const collections = publicCollections.map(({ slug }) => knownCollection(payload, slug))
  return [publishScheduled(collections), flagReviews(collections), mailNotices(), deliverWebhooks(webhooks)]
}
