import type { Payload } from 'payload'
import { localization, publicCollections } from '../../collections/index'
import openapi from '../../openapi.json'
import packageJson from '../../package.json'
import { createApi, type Api } from '../api/createApp'
import type { DatabaseKind } from '../database/databaseSettings'
import { createStore, type Store } from '../delivery/createStore'
import { licence } from '../domain/governance/licence'
import { readContentModel } from '../model/readContentModel'
import type { ContentModel } from '../model/types'
import { followPublications, type Follower } from '../publishing/followPublications'

export type Delivery = Api & {
  store: Store
  model: ContentModel
  /** Loads the published edition and follows it from then on; documents are refused with 503 until it is there. */
  follow(payload: Payload): Promise<Follower>
}

type DeliveryOptions = {
  database: DatabaseKind
  reportError: (error: unknown, requestId: string) => void
  /** Origin under which partners reach the API, for addresses in what is shown elsewhere. */
  publicUrl?: string | undefined
  /** Milliseconds between looks for what other processes published. */
  interval?: number
}

/** The delivery side of one process: the API over a store that follows the published edition. */
export const createDelivery = ({ database, reportError, publicUrl, interval }: DeliveryOptions): Delivery => {
  const model = readContentModel(publicCollections, localization)
  const store = createStore(model)
  const started = Date.now()
  let status: 'starting' | 'ok' = 'starting'
  const { app, door } = createApi({
    store,
    model,
    openapi,
    licence,
    reportError,
    ...(publicUrl !== undefined && { publicUrl }),
    health: () => ({
      status,
      database,
      version: packageJson.version,
      uptimeSeconds: Math.round((Date.now() - started) / 1000),
    }),
  })
  const follow = async (payload: Payload): Promise<Follower> => {
    const follower = await followPublications({ payload, store, ...(interval !== undefined && { interval }) })
    status = 'ok'
    return follower
  }
  return { app, door, store, model, follow }
}
