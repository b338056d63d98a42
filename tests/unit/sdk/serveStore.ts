import { createClient, type Client, type ClientOptions } from '@cofactor/sdk'
import { createApi } from '../../../src/api/createApp'
import type { AppOptions } from '../../../src/api/options'
import { fixtureModel } from '../../helpers/fixtureModel'
import { listen, loadedStore, testHealth, testLicence } from '../api/startApp'

export type Served = {
  readonly origin: string
  readonly client: Client
  /** Cuts every stream and stops. */
  readonly stop: () => Promise<void>
}

/** The real API over a store on a free port, and the client that reads it. */
export const serveStore = async (
  options: Partial<AppOptions> = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Served> => {
  const { app, close: end } = createApi({
    store: options.store ?? loadedStore(),
    model: fixtureModel,
    openapi: {},
    health: () => testHealth,
    licence: testLicence,
    ...options,
  })
  const { origin, close } = await listen(app)
  return {
    origin,
    client: createClient({ baseUrl: origin, retry: { baseDelay: 1 }, ...clientOptions }),
    stop: async () => {
      await end()
      await close()
    },
  }
}
