import { createServer, type RequestListener, type Server } from 'node:http'
import { answerClientError } from './answerClientError'

/** Times in milliseconds. */
const times = {
  /** For a request's head to arrive, so that nobody holds connections open by sending it slowly. */
  headersTimeout: 15_000,
  /** The same for the whole request; the panel takes uploads, over slow lines too. */
  requestTimeout: 120_000,
  /**
   * How long a connection without requests stays open: longer than load balancers keep theirs, or they would send
   * requests into connections that are just being closed.
   */
  keepAliveTimeout: 65_000,
  /** How often the first two are looked at. */
  connectionsCheckingInterval: 5_000,
}

/** More than this many connections at once are not taken, so that a flood cannot fill the memory. */
const maxConnections = 10_000

/** A server that bounds what one caller can hold, and answers with a problem what is no HTTP. It listens to nothing. */
export const createHttpServer = (
  listener: RequestListener,
  otherTimes: Partial<typeof times> = {},
): Server => {
  const server = createServer({ ...times, ...otherTimes }, listener)
  server.maxConnections = maxConnections
  server.on('clientError', answerClientError)
  return server
}
