import { createServer, type RequestListener } from 'node:http'

export type Listening = { readonly origin: string; readonly close: () => Promise<void> }

/** Serves an app on a port that the operating system chooses. */
export const listen = async (app: RequestListener): Promise<Listening> => {
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
