import type { Payload } from 'payload'
import { publicCollections } from '../../collections/index'
import { createIntegrityJob } from '../citationDesk/checks/createIntegrityJob'
import { sharedRegisters } from '../citationDesk/sharedRegisters'
import type { Settings } from '../env'
import { flagReviews } from '../jobs/flagReviews'
import type { Job } from '../jobs/job'
import { mailNotices } from '../jobs/mailNotices'
import { publishScheduled } from '../jobs/publishScheduled'
import { knownCollection } from '../publishing/knownCollection'
import { deliverWebhooks, type DeliverWebhooksOptions } from '../webhooks/deliverWebhooks'

type JobsOptions = Pick<DeliverWebhooksOptions, 'store' | 'model'> & { readonly settings: Settings }

/** What runs by itself, in the order in which it has its turn. */
export const jobsOf = (payload: Payload, { store, model, settings }: JobsOptions): Job[] => {
  const collections = publicCollections.map(({ slug }) => knownCollection(payload, slug))
  const { registers } = settings
  return [
    publishScheduled(collections),
    flagReviews(collections),
    mailNotices(),
    deliverWebhooks({ store, model, allowsPrivate: settings.allowsPrivateWebhooks }),
    createIntegrityJob({ registers: sharedRegisters(registers), isOn: registers.isOn }),
  ]
}
