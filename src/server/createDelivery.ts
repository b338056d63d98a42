import type { Payload } from 'payload'
import openapi from '../../openapi.json'
import packageJson from '../../package.json'
import { createApi, type Api } from '../api/createApp'
import type { DatabaseKind } from '../database/databaseSettings'
import { createStore, type Store } from '../delivery/createStore'
import { licence } from '../domain/governance/licence'
import { keyFactsOf } from '../keys/readKeys'
import type { Runner } from '../jobs/createRunner'
import type { ContentModel } from '../model/types'
import { createPreview } from '../preview/createPreview'
import type { Follower } from '../publishing/followPublications'
import type { ReadEdition } from '../publishing/readEdition'
import { createDoorkeeper, type AdmissionSettings } from './createDoorkeeper'
import { createSnapshots } from '../snapshot/createSnapshots'

export type Delivery = Api & {
  store: Store
  /** Has `/v1/health` tell how what runs by itself is doing. */
  watch(runner: Pick<Runner, 'health'>): void
  /**
   * Loads the published edition, where it was not given, and follows it from then on; documents are refused with 503
   * until it is there.
   */
  follow(payload: Payload): Promise<Follower>
}

type DeliveryOptions = {
  model: ContentModel
  /** The edition and the keys, where they were read already: both are then served at once. */
  edition?: ReadEdition<Store> | undefined
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
export const createDelivery = async ({
  model,
  edition,
  database,
  reportError,
  admission,
  log = () => undefined,
  publicUrl,
  snapshotFolder,
  isDevelopment = false,
  interval,
}: DeliveryOptions): Promise<Delivery> => {
  const store = edition?.store ?? createStore(model)
  const doorkeeper = await createDoorkeeper(admission, log, edition && keyFactsOf(edition.keys))
  const preview = createPreview(model)
  const started = Date.now()
  let runner: Pick<Runner, 'health'> | undefined
  let status: 'starting' | 'ok' = edition ? 'ok' : 'starting'
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
      ...(runner && { runner: runner.health() }),
    }),
  })
  const follow = async (payload: Payload): Promise<Follower> => {
    const { publicCollections } = await import('../../collections/index')
    await preview.connect(payload, publicCollections)
    const keys = await doorkeeper.follow(payload)
    const { followPublications } = await import('../publishing/followPublications')
    const publications = await followPublications({
      payload,
      store,
      ...(edition && { loaded: edition.loaded }),
      ...(interval !== undefined && { interval }),
    })
    status = 'ok'
    return {
      catchUp: async () => {
        await Promise.all([keys.catchUp(), publications.catchUp()])
      },
      stop: async () => {
        await keys.stop()
        await publications.stop()
      },
    }
  }
  const watch = (watched: Pick<Runner, 'health'>) => {
    runner = watched
  }
  return { ...api, store, follow, watch }
}
