import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

export type Listener = (request: IncomingMessage, response: ServerResponse) => void

export type RunningServer = { readonly baseUrl: string; readonly stop: () => Promise<void> }

/** A real server on a free port. The caller stops it, which also cuts what is still connected. */
export const startServer = async (listener: Listener): Promise<RunningServer> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port')
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { baseUrl: `http://127.0.0.1:${address.port}`, stop }
}

/** The same, stopped at the end of the test. */
export const startTestServer = async (listener: Listener): Promise<RunningServer> => {
  const server = await startServer(listener)
  onTestFinished(server.stop)
  return server
}

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: object = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
