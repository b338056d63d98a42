import type { ClientOptions } from './ClientOptions.js'
import { createResource } from './createResource.js'
import { createResources } from './generated/resources.js'
import type { Resources } from './generated/resources.js'
import { readHealth } from './readHealth.js'
import { readSettings } from './settings.js'
import { createTransport } from './transport/createTransport.js'
import type { CallOptions } from './types/options.js'
import type { Health } from './types/results.js'

/** Reads of a Cofactor server: one resource for each public type. */
export type Client = Resources & {
  /** The state of the server. */
  health(options?: CallOptions): Promise<Health>
}

/**
 * A client of the server at `baseUrl`. Making one sends nothing; it may be shared by everything in a process.
 *
 * @throws TypeError when an option is wrong, saying which and what would be right.
 */
export const createClient = (options: ClientOptions): Client => {
  const settings = readSettings(options)
  const send = createTransport(settings)
  return {
    ...createResources((type) => createResource(type, send, options.locale)),
    health: (call = {}) => readHealth(send, call),
  }
}
