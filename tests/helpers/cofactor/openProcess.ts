import { randomUUID } from 'node:crypto'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import type { DatabaseKind } from '../../../src/database/databaseSettings'
import type { ContentModel } from '../../../src/model/types'
import type { Follower } from '../../../src/publishing/followPublications'
import type { Delivery } from '../../../src/server/createDelivery'
import type { AdmissionSettings } from '../../../src/server/createDoorkeeper'

/** What one process of Cofactor runs: a Payload, and the delivery side that follows what is published. */
export type CofactorProcess = {
  readonly payload: Payload
  /** By which Payload's addresses find this one. */
  readonly key: string
  readonly delivery: Delivery
  readonly model: ContentModel
  readonly follower: Follower
  readonly stop: () => Promise<void>
}

/** More than any test asks. */
const freely: AdmissionSettings = {
  anonymousScopes: ['read', 'sync', 'snapshot'],
  anonymousRequests: 1_000_000,
  keyRequests: 1_000_000,
  trustProxy: 0,
}

export const openProcess = async (
  config: SanitizedConfig,
  database: DatabaseKind,
  log: string[],
  admission: Partial<AdmissionSettings> = {},
): Promise<CofactorProcess> => {
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  const { createDelivery } = await import('../../../src/server/createDelivery')
  const { deriveFacts } = await import('../../../src/server/builtFacts')
  const { model } = await deriveFacts()
  const delivery = await createDelivery({
    model,
    database,
    reportError: (error) => log.push(String(error)),
    admission: { ...freely, ...admission },
  })
  const follower = await delivery.follow(payload)
  return {
    payload,
    key,
    delivery,
    model,
    follower,
    stop: async () => {
      await delivery.close()
      await follower.stop()
      await payload.destroy()
    },
  }
}
