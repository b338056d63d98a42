import type { Server } from 'node:http'

type CloseOptions = {
  server: Server
  /** Ends what the server stands on, in order, after the last answer was sent. */
  steps: readonly (() => Promise<unknown>)[]
  /** Milliseconds after which open connections are cut. @default 5000 */
  patience?: number
}

/** Stops taking connections, lets answers under way finish, then ends everything else. */
export const closeGracefully = async ({ server, steps, patience = 5_000 }: CloseOptions): Promise<void> => {
  const isClosed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await isClosed
  clearTimeout(timer)
  for (const step of steps) await step()
}
