import express from 'express'
import type { Payload, SanitizedConfig } from 'payload'
import type { DatabaseKind } from '../../src/database/databaseSettings'
import type { Store } from '../../src/delivery/createStore'
import { draftPageRoute } from '../../src/server/draftPageRoute'
import type { AdmissionSettings } from '../../src/server/createDoorkeeper'
import type { ContentModel } from '../../src/model/types'
import { createClients, type Clients } from './cofactor/createClients'
import { listen, type Listening } from './cofactor/listen'
import { loadConfig, type RegisterAddresses } from './cofactor/loadConfig'
import { openProcess, type CofactorProcess } from './cofactor/openProcess'
import { createUsers } from './cofactor/users'
import { provideDatabase } from './databases/provideDatabase'
import { createTemporaryFolder } from './databases/temporaryFolder'
import { readTestDatabaseKind } from './databases/testDatabaseKind'
import { localApi, type LocalApi } from './localApi'
import { payloadGraphqlDoor, payloadRestDoor } from './payloadDoor'

export type { Session } from './cofactor/createClients'
export type { Role } from './cofactor/users'

export type StartOptions = {
  /** Changes the configuration before Payload starts, as to add a hook that fails. */
  readonly configure?: (config: SanitizedConfig) => void
  /** Who may ask, and how often, where that matters. */
  readonly admission?: Partial<AdmissionSettings>
  /** Whether what a person publishes has to be approved first. @default 'optional' */
  readonly review?: 'required' | 'optional'
  /** Where works are looked up, in a test of that. */
  readonly registers?: RegisterAddresses
}

export type Cofactor = Clients & {
  readonly kind: DatabaseKind
  readonly payload: Payload
  readonly local: LocalApi
  readonly model: ContentModel
  readonly store: Store
  /** Where everything is served: `http://127.0.0.1:4711`. */
  readonly origin: string
  /** Brings the delivery store up to everything that was committed. */
  catchUp(): Promise<void>
  /** Another process on the same database: a Payload and a store of its own. */
  openNeighbour(): Promise<CofactorProcess>
  /** What the server logged since it started. */
  logged(): string
  stop(): Promise<void>
}

/**
 * The whole product on a new database of the kind in COFACTOR_TEST_DATABASE: Payload with its REST and GraphQL
 * APIs, publishing, and the delivery API over a store that follows, all behind one port.
 */
export const startCofactor = async ({
  configure,
  admission,
  review = 'optional',
  registers,
}: StartOptions = {}): Promise<Cofactor> => {
  const kind = readTestDatabaseKind()
  const database = await provideDatabase(kind)
  const folder = createTemporaryFolder('data')
  const log: string[] = []
  const config = await loadConfig({ databaseUri: database.uri, dataDir: folder.path, log, review, registers })
  configure?.(config)
  const first = await openProcess(config, kind, log, admission)
  const processes = [first]
  const { payload, delivery, follower } = first
  const local = localApi(payload)
  await createUsers(local)
  const server = await serve(config, first)
  return {
    ...createClients(server.origin),
    kind,
    payload,
    local,
    model: first.model,
    store: delivery.store,
    origin: server.origin,
    catchUp: follower.catchUp,
    openNeighbour: async () => {
      const neighbour = await openProcess(config, kind, log, admission)
      processes.push(neighbour)
      return neighbour
    },
    logged: () => log.join(''),
    stop: async () => {
      await server.close()
      for (const { stop } of processes.reverse()) await stop()
      await database.stop()
      folder.remove()
    },
  }
}

const serve = (
  config: SanitizedConfig,
  { key, delivery, payload, model }: CofactorProcess,
): Promise<Listening> =>
  listen(
    express()
      .use(delivery.app)
      .use(draftPageRoute({ payload: () => payload, readDrafts: delivery.readDrafts, model }))
      .use('/api/graphql', payloadGraphqlDoor({ config, key }))
      .use('/api', payloadRestDoor({ config, key })),
  )
