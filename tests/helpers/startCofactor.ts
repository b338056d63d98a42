import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Writable } from 'node:stream'
import express from 'express'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import type { DatabaseKind } from '../../src/database/databaseSettings'
import type { Store } from '../../src/delivery/createStore'
import type { ContentModel } from '../../src/model/types'
import type { Follower } from '../../src/publishing/followPublications'
import { answerOf, type Answer } from './answer'
import type { ProvidedDatabase } from './databases/databaseSource'
import { provideDatabase } from './databases/provideDatabase'
import { createTemporaryFolder } from './databases/temporaryFolder'
import { readTestDatabaseKind } from './databases/testDatabaseKind'
import { localApi, type LocalApi } from './localApi'
import { payloadGraphqlDoor, payloadRestDoor } from './payloadDoor'
import { createResponseValidator } from './validateResponses'

export const roles = ['admin', 'editor', 'reviewer'] as const
export type Role = (typeof roles)[number]

/** Sends a request to Payload's API as one person. */
export type Session = (method: string, path: string, data?: unknown) => Promise<Answer>

export type StartOptions = {
  /** Changes the configuration before Payload starts, as to add a hook that fails. */
  readonly configure?: (config: SanitizedConfig) => void
}

/** A second process on the same database: a Payload and a store of its own. */
export type Neighbour = { readonly payload: Payload; readonly store: Store; readonly follower: Follower }

export type Cofactor = {
  readonly kind: DatabaseKind
  readonly payload: Payload
  readonly local: LocalApi
  readonly model: ContentModel
  readonly store: Store
  readonly origin: string
  /** Of every user. */
  readonly password: string
  /** Asks the delivery API and holds the answer against openapi.json. */
  api(path: string, init?: RequestInit): Promise<Answer>
  /** Asks Payload's API, with the headers given and nobody signed in. */
  request(method: string, path: string, data?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Signs in over the network; the users are `<role>@cofactor.test`. */
  login(role: Role): Promise<Session>
  /** The same with any account. */
  loginAs(email: string): Promise<Session>
  /** Brings the delivery store up to everything that was committed. */
  catchUp(): Promise<void>
  openNeighbour(): Promise<Neighbour>
  /** What the server logged since it started. */
  logged(): string
  stop(): Promise<void>
}

const password = 'a password for tests only 7319'

/**
 * The whole product on a new database of the kind in COFACTOR_TEST_DATABASE: Payload with its REST and GraphQL
 * APIs, publishing, and the delivery API over a store that follows, all behind one port.
 */
export const startCofactor = async ({ configure }: StartOptions = {}): Promise<Cofactor> => {
  const kind = readTestDatabaseKind()
  const database = await provideDatabase(kind)
  const folder = createTemporaryFolder('data')
  setEnvironment(database, folder.path)
  const log: string[] = []
  const config = await loadConfig(folder.path, log)
  configure?.(config)
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  const { createDelivery } = await import('../../src/server/createDelivery')
  const reportError = (error: unknown): void => void log.push(String(error))
  const delivery = createDelivery({ database: kind, reportError })
  const follower = await delivery.follow(payload)
  const local = localApi(payload)
  await createUsers(local)
  const server = await listen(
    express()
      .use(delivery.app)
      .use('/api/graphql', payloadGraphqlDoor({ config, key }))
      .use('/api', payloadRestDoor({ config, key })),
  )
  const neighbours: Neighbour[] = []
  const request = createRequest(server.origin)
  const loginAs = async (email: string): Promise<Session> => {
    const { body } = await request('POST', '/api/users/login', { email, password })
    const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined
    if (typeof token !== 'string') throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
    return (method, path, data) => request(method, path, data, { Authorization: `JWT ${token}` })
  }
  return {
    kind,
    payload,
    local,
    model: delivery.model,
    store: delivery.store,
    origin: server.origin,
    password,
    api: createApi(server.origin),
    request,
    loginAs,
    login: (role) => loginAs(`${role}@cofactor.test`),
    catchUp: follower.catchUp,
    openNeighbour: async () => {
      const neighbour = await openNeighbour(config, kind, reportError)
      neighbours.push(neighbour)
      return neighbour
    },
    logged: () => log.join(''),
    stop: async () => {
      await server.close()
      for (const neighbour of neighbours) {
        await neighbour.follower.stop()
        await neighbour.payload.destroy()
      }
      await follower.stop()
      await payload.destroy()
      await database.stop()
      folder.remove()
    },
  }
}

/** Payload's configuration reads the environment when it is first imported. */
const setEnvironment = (database: ProvidedDatabase, dataDir: string): void => {
  process.env.DATABASE_URI = database.uri
  process.env.COFACTOR_DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = 'f3b1c9a7e5d24680f3b1c9a7e5d24680'
}

const loadConfig = async (folder: string, log: string[]): Promise<SanitizedConfig> => {
  const { default: loading } = await import('../../payload.config')
  const config = await loading
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      log.push(String(chunk))
      done()
    },
  })
  Object.assign(config, { logger: { options: {}, destination } })
  config.typescript.autoGenerate = false
  for (const collection of config.collections) {
    if (collection.upload) collection.upload.staticDir = folder
  }
  return config
}

const createUsers = async (local: LocalApi): Promise<void> => {
  for (const role of roles) {
    const data = { email: `${role}@cofactor.test`, password, name: `The ${role}`, role }
    await local.create({ collection: 'users', data })
  }
}

const openNeighbour = async (
  config: SanitizedConfig,
  kind: DatabaseKind,
  reportError: (error: unknown) => void,
): Promise<Neighbour> => {
  const payload = await getPayload({ config, key: randomUUID() })
  const { createDelivery } = await import('../../src/server/createDelivery')
  const { follow, store } = createDelivery({ database: kind, reportError })
  return { payload, store, follower: await follow(payload) }
}

type Listening = { readonly origin: string; readonly close: () => Promise<void> }

const listen = async (app: express.Express): Promise<Listening> => {
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const createRequest =
  (origin: string): Cofactor['request'] =>
  async (method, path, data, headers = {}) => {
    const init: RequestInit = { method, headers: { 'Content-Type': 'application/json', ...headers } }
    if (data !== undefined) init.body = JSON.stringify(data)
    return answerOf(await fetch(`${origin}${path}`, init))
  }

const createApi = (origin: string): Cofactor['api'] => {
  const description = new URL('../../openapi.json', import.meta.url)
  const validate = createResponseValidator(JSON.parse(readFileSync(description, 'utf8')))
  return async (path, init = {}) => {
    const response = await fetch(`${origin}${path}`, { redirect: 'manual', ...init })
    const answer = await answerOf(response)
    const contentType = answer.headers.get('content-type')
    validate({ ...answer, method: init.method ?? 'GET', path, contentType })
    return answer
  }
}
