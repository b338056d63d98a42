import { createServer } from 'node:http'
import { createApi } from '../../src/api/createApp'
import type { Admit } from '../../src/api/options'
import type { Store } from '../../src/delivery/createStore'
import type { ContentModel, PublishedRecord } from '../../src/model/types'
import { licence } from '../../src/domain/governance/licence'
import openapi from '../../openapi.json'
import { seedStore } from './seedStore'

export type SeededApi = {
  readonly baseUrl: string
  readonly store: Store
  readonly model: ContentModel
  readonly records: readonly PublishedRecord[]
  /** Cuts whatever is connected, as a network does. */
  readonly dropConnections: () => void
  readonly stop: () => Promise<void>
}

/** The real API over the whole starter knowledge, on a free port. What it serves changes with `store.apply`. */
export const startSeededApi = async (options: { admit?: Admit } = {}): Promise<SeededApi> => {
  const { store, model, records } = await seedStore()
  const server = createServer((request, response) => app(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const baseUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const health = () => ({ status: 'ok', database: 'sqlite', version: '0.1.0' }) as const
  const { app, close } = createApi({
    ...{ store, model, openapi, licence, health, publicUrl: baseUrl, events: { retry: 20 } },
    ...options,
  })
  const stop = async (): Promise<void> => {
    await close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { baseUrl, store, model, records, dropConnections: () => server.closeAllConnections(), stop }
}
