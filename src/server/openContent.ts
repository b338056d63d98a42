import type { Payload } from 'payload'
import type { Settings } from '../env'
import type { Runner } from '../jobs/createRunner'
import type { ContentModel } from '../model/types'
import type { Follower } from '../publishing/followPublications'
import type { Delivery } from './createDelivery'
import type { Credentials } from './ensureFirstAdmin'

type OpenContentOptions = {
  settings: Settings
  model: ContentModel
  delivery: Delivery
  seedFolder: string
  signal: AbortSignal
  /** Told of Payload as soon as it is there. */
  onPayload: (payload: Payload) => void
}

type Content = { payload: Payload; follower: Follower; runner: Runner; credentials: Credentials | undefined }

/**
 * Starts Payload, which migrates the database, fills it where it is new, and has the delivery side follow what is
 * published. All of Payload is loaded here and not before.
 */
export const openContent = async ({
  settings,
  model,
  delivery,
  seedFolder,
  signal,
  onPayload,
}: OpenContentOptions): Promise<Content> => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  onPayload(payload)
  const { seedIfEmpty } = await import('./seedIfEmpty')
  await seedIfEmpty({ payload, model, folder: seedFolder, signal })
  const { ensureFirstAdmin } = await import('./ensureFirstAdmin')
  const credentials = await ensureFirstAdmin({
    payload,
    email: settings.adminEmail,
    password: settings.adminPassword,
  })
  const follower = await delivery.follow(payload)
  const { createRunner } = await import('../jobs/createRunner')
  const { jobsOf } = await import('./jobs')
  const runner = createRunner({ payload, jobs: jobsOf(payload, { store: delivery.store, model, settings }) })
  delivery.watch(runner)
  return { payload, credentials, follower, runner }
}
