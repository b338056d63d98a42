import type { Server, ServerResponse } from 'node:http'

type CloseOptions = {
  server: Server
  /** Ends what would never end by itself, such as streams of events. */
  hangUp?: () => void
  /** Ends what the server stands on, in order, after the last answer was sent. */
  steps: readonly (() => Promise<unknown>)[]
  /** Milliseconds after which open connections are cut. @default 5000 */
  patience?: number
}

/**
 * Stops taking connections, lets answers under way finish, then ends everything else. Requests that still come over
 * connections kept open are answered, and told that these close.
 */
export const closeGracefully = async ({
  server,
  hangUp,
  steps,
  patience = 5_000,
}: CloseOptions): Promise<void> => {
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.shouldKeepAlive = false
  })
  const isClosed = new Promise((resolve) => server.close(resolve))
  hangUp?.()
  server.closeIdleConnections()
  const sweeping = setInterval(() => server.closeIdleConnections(), 100)
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await isClosed
  clearInterval(sweeping)
  clearTimeout(timer)
  for (const step of steps) await step()
}
