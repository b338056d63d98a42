import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
} from 'node:http'
import { createApp } from '../../../src/api/createApp'
import type { AppOptions, Health } from '../../../src/api/options'
import { createStore, type Store } from '../../../src/delivery/createStore'
import { fixtureModel } from '../../helpers/fixtureModel'
import { fixtureRecords, publishAll } from '../../helpers/fixtureRecords'

export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As it came over the wire, still compressed. */
  readonly body: Buffer
  /** The body read as JSON; to be matched, never trusted. */
  readonly json: () => unknown
}

export type Ask = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type RunningApp = {
  readonly store: Store
  /** `http://127.0.0.1:4711` */
  readonly origin: string
  readonly ask: (path: string, options?: Ask) => Promise<Answer>
  readonly close: () => Promise<void>
}

export const testLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Test authors',
}

export const testHealth: Health = { status: 'ok', database: 'sqlite', version: '0.0.0-test' }

export const testToday = '2026-04-01'

/** A real server on a free port over the fixture's records; any part of the app can be another. */
export const startApp = async (options: Partial<AppOptions> = {}): Promise<RunningApp> => {
  const store = options.store ?? loadedStore()
  const app = createApp({
    store,
    model: fixtureModel,
    openapi: { openapi: '3.1.0' },
    health: () => testHealth,
    licence: testLicence,
    clock: () => new Date(`${testToday}T12:00:00Z`),
    ...options,
  })
  return { store, ...(await listen(app)) }
}

export const loadedStore = (): Store => {
  const store = createStore(fixtureModel)
  store.load(publishAll(fixtureRecords))
  return store
}

/** Listens on a free port. Requests go through node:http, which neither decompresses nor follows redirects. */
export const listen = async (listener: RequestListener): Promise<Omit<RunningApp, 'store'>> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    ask: (path, ask = {}) => send(port, path, ask),
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((error) => (error ? reject(error) : resolve()))
      }),
  }
}

const send = (port: number, path: string, { method = 'GET', headers = {}, body }: Ask): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
          json: () => JSON.parse(body.toString('utf8')),
        })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
