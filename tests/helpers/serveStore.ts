import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { createApp } from '../../src/api/createApp'
import { seedStore, type Seeded } from './seedStore'

export type StoreServer = Seeded & { readonly origin: string; close(): void }

/** The delivery API over the whole starter knowledge, without a database, on a free port. */
export const serveStore = async (): Promise<StoreServer> => {
  const seeded = await seedStore()
  const app = createApp({
    store: seeded.store,
    model: seeded.model,
    openapi: JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')),
    health: () => ({ status: 'ok', database: 'sqlite', version: '0.0.0' }),
    licence: {
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Cofactor contributors',
    },
    clock: () => new Date(),
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { ...seeded, origin: `http://127.0.0.1:${port}`, close }
}
