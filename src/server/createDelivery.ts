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
import { createPreview } from '../preview/createPreview'
import { followPublications, type Follower } from '../publishing/followPublications'
import { createDoorkeeper, type AdmissionSettings } from './createDoorkeeper'
import { createSnapshots } from '../snapshot/createSnapshots'

export type Delivery = Api & {
  store: Store
  model: ContentModel
  /** Loads the published edition and follows it from then on; documents are refused with 503 until it is there. */
  follow(payload: Payload): Promise<Follower>
}

type DeliveryOptions = {
  database: DatabaseKind
  reportError: (error: unknown, requestId: string) => void
  admission: AdmissionSettings
  /** Told what operators have to know of while it runs. */
  log?: (line: string) => void
  /** Origin under which partners reach the API, for addresses in what is shown elsewhere. */
  publicUrl?: string | undefined
  /** Where snapshots are kept. @default among the temporary files of the system */
  snapshotFolder?: string
  /** Whether developers get aids that strangers must not have. @default false */
  isDevelopment?: boolean
  /** Milliseconds between looks for what other processes published. */
  interval?: number
}

/** The delivery side of one process: the API over a store that follows the published edition. */
export const createDelivery = ({
  database,
  reportError,
  admission,
  log = () => undefined,
  publicUrl,
  snapshotFolder,
  isDevelopment = false,
  interval,
}: DeliveryOptions): Delivery => {
  const model = readContentModel(publicCollections, localization)
  const store = createStore(model)
  const doorkeeper = createDoorkeeper(admission, log)
  const preview = createPreview({ model, collections: publicCollections })
  const started = Date.now()
  let status: 'starting' | 'ok' = 'starting'
  const api = createApi({
    store,
    model,
    openapi,
    licence,
    reportError,
    preview,
    admit: doorkeeper.admit,
    hasExplorer: isDevelopment,
    isTimed: isDevelopment,
    ...(publicUrl !== undefined && { publicUrl }),
    ...(snapshotFolder !== undefined && {
      snapshots: createSnapshots({ store, model, licence, folder: snapshotFolder }),
    }),
    health: () => ({
      status,
      database,
      version: packageJson.version,
      uptimeSeconds: Math.round((Date.now() - started) / 1000),
    }),
  })
  const follow = async (payload: Payload): Promise<Follower> => {
    preview.connect(payload)
    const keys = await doorkeeper.follow(payload)
    const edition = await followPublications({ payload, store, ...(interval !== undefined && { interval }) })
    status = 'ok'
    return {
      catchUp: async () => {
        await Promise.all([keys.catchUp(), edition.catchUp()])
      },
      stop: async () => {
        await keys.stop()
        await edition.stop()
      },
    }
  }
  return { ...api, store, model, follow }
}
